using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A <c>try</c> or a pipeline around the making of a stream whose request is sent only when it is read, elsewhere.</summary>
/// <param name="Name">What stands around: <c>try</c>, or the method of the pipeline.</param>
/// <param name="IsTry">True for a <c>try</c>.</param>
internal sealed record LazyStreamGuard(string Name, bool IsTry)
{
    /// <summary>What stands in vain around a streaming call; null when nothing does, or when the stream is read inside it.</summary>
    public static LazyStreamGuard? Around(IInvocationOperation call, GuardContext context)
    {
        if (call.TargetMethod.ReturnType is not INamedTypeSymbol { Name: not ("Task" or "ValueTask") }
            || context.Sdk.FactsOf(call.TargetMethod.ContainingType) is { LazyStreams: false })
        {
            return null;
        }

        var stream = Wrapped(CallResult.TaskOf(call));
        if (stream.Parent is IReturnOperation { Kind: OperationKind.Return }
            && GuardedDelegate.Around(call, context.Sdk, context.IsDeclaredGuard) is { } guarded
            && SymbolEqualityComparer.Default.Equals(guarded.Lambda.Symbol, call.EnclosingFunction()))
        {
            return new LazyStreamGuard(guarded.Guard.TargetMethod.Name, IsTry: false);
        }

        return TryAround(call) is { } attempt && IsReadOutside(stream, attempt) ? new LazyStreamGuard("try", IsTry: true) : null;
    }

    /// <summary>The nearest <c>try</c> with a <c>catch</c> in whose body the call stands.</summary>
    private static ITryOperation? TryAround(IOperation call)
    {
        var inner = call;
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
                case ITryOperation { Catches.IsEmpty: false } attempt when ReferenceEquals(attempt.Body, inner):
                    return attempt;
            }

            inner = ancestor;
        }

        return null;
    }

    /// <summary>True when the stream leaves the statement unread: returned, or kept in a local that only code after it reads, with no <c>try</c> of its own.</summary>
    private static bool IsReadOutside(IOperation stream, ITryOperation attempt)
    {
        if (stream.Parent is IReturnOperation { Kind: OperationKind.Return })
        {
            return true;
        }

        if (CallResult.LocalOf(stream) is not { } local)
        {
            return false;
        }

        var reads = CallResult.Reads(local, stream).ToList();
        return reads.Count > 0 && reads.TrueForAll(read => read.Syntax.SpanStart > attempt.Syntax.Span.End && TryAround(read) is null && !IsWalkedInTry(read));
    }

    /// <summary>True when an enumerator of the stream is moved in a <c>try</c> of its own, which an iterator must do by hand.</summary>
    private static bool IsWalkedInTry(IOperation stream) =>
        stream.Parent is IInvocationOperation { TargetMethod.Name: "GetAsyncEnumerator" } walk
        && CallResult.LocalOf(CallResult.TaskOf(walk)) is { } walker
        && CallResult.Reads(walker, walk).Any(read => read.Parent is IInvocationOperation { TargetMethod.Name: "MoveNextAsync" } && TryAround(read) is not null);

    /// <summary>The stream in the task that an asynchronous delegate wants: <c>ValueTask.FromResult(stream)</c>.</summary>
    private static IOperation Wrapped(IOperation stream)
    {
        if (stream.Parent is not IArgumentOperation { Parent: { } parent })
        {
            return stream;
        }

        return parent switch
        {
            IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" } } => CallResult.TaskOf(parent),
            IObjectCreationOperation { Type.Name: "ValueTask" } => CallResult.TaskOf(parent),
            _ => stream,
        };
    }
}
