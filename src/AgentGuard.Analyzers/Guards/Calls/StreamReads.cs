using AgentGuard.Analyzers.Flow;

namespace AgentGuard.Analyzers.Guards;

/// <summary>How often the code reads a model's stream, whose request starts anew each time.</summary>
internal static class StreamReads
{
    /// <summary>The second of two reads that one pass makes of the stream a call gives; null when there is none, or the stream goes elsewhere.</summary>
    public static IOperation? Second(IInvocationOperation call)
    {
        var stream = CallResult.TaskOf(call);
        if (call.TargetMethod.ReturnType is not INamedTypeSymbol { Name: not ("Task" or "ValueTask") }
            || CallResult.LocalOf(stream) is not { } local
            || LocalWrites.Of(local, call.Root()).Count != 1)
        {
            return null;
        }

        var reads = CallResult.Reads(local, call).Select(Enumeration).OfType<IOperation>().OrderBy(read => read.Syntax.SpanStart).ToList();
        for (var later = 1; later < reads.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (SymbolEqualityComparer.Default.Equals(reads[earlier].EnclosingFunction(), reads[later].EnclosingFunction())
                    && BranchOrder.AlwaysPrecedes(reads[earlier].Syntax, reads[later].Syntax))
                {
                    return reads[later];
                }
            }
        }

        return null;
    }

    /// <summary>What reads the stream to its end at this place: <c>await foreach</c>, or an awaited extension method such as <c>ToListAsync</c>.</summary>
    private static IOperation? Enumeration(IOperation read)
    {
        var stream = CallResult.TaskOf(read);
        return stream.Parent switch
        {
            IForEachLoopOperation loop when ReferenceEquals(loop.Collection, stream) => loop,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } collect } argument
                when ReferenceEquals(collect.Arguments[0], argument) && collect.Type is { Name: "Task" or "ValueTask" } && CallResult.TaskOf(collect).Parent is IAwaitOperation => collect,
            _ => null,
        };
    }
}
