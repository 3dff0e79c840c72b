using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// What guards the model calls of a compilation have, taken together. Collected once per compilation, and only when a rule has found a
/// client that may need one.
/// </summary>
internal sealed class ModelCallGuards
{
    private static readonly ConditionalWeakTable<Compilation, Holder> Known = new();

    private ModelCallGuards()
    {
    }

    /// <summary>True when a model call has a deadline.</summary>
    public bool HasDeadline { get; private set; }

    /// <summary>True when a model call gets a token that somebody else made.</summary>
    public bool HasUnknownDeadline { get; private set; }

    /// <summary>True when any code of the compilation makes a token that expires.</summary>
    public bool MakesDeadlines { get; private set; }

    /// <summary>True when a model call, or the middleware around model calls, is retried.</summary>
    public bool HasRetry { get; private set; }

    /// <summary>True when a model call runs in a pipeline whose contents cannot be seen.</summary>
    public bool HasUnknownRetry { get; private set; }

    public static ModelCallGuards For(GuardContext context)
    {
        var holder = Known.GetValue(context.Compilation, static _ => new Holder());
        lock (holder)
        {
            return holder.Guards ??= Collect(context);
        }
    }

    private static ModelCallGuards Collect(GuardContext context)
    {
        var guards = new ModelCallGuards();
        var failover = FailoverTypes(context.Sdk);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            SemanticModel? model = null;
            foreach (var node in tree.GetRoot(context.Cancellation).DescendantNodes())
            {
                guards.MakesDeadlines |= MemberSyntax.IsDeadline(node);
                guards.HasRetry |= MemberSyntax.RepeatsNext(node)
                    || node is IdentifierNameSyntax { Identifier.ValueText: var name } && failover.Contains(name);
                if (node is InvocationExpressionSyntax invocation && CalledName(invocation) is { } called && context.Sdk.MayHaveRole(called, Role.AnyModelCall))
                {
                    model ??= context.Compilation.GetSemanticModel(tree);
                    guards.Add(model.GetOperation(invocation, context.Cancellation), context);
                }
            }
        }

        return guards;
    }

    private void Add(IOperation? operation, GuardContext context)
    {
        if (operation is not IInvocationOperation call || (context.Sdk.RolesOf(call.TargetMethod) & Role.AnyModelCall) == 0)
        {
            return;
        }

        var retry = RetryGuard.AroundCall(call, context);
        HasRetry |= retry == GuardState.Guarded;
        HasUnknownRetry |= retry == GuardState.Unknown;
        var deadline = DeadlineGuard.OfCall(call, context);
        HasDeadline |= deadline == GuardState.Guarded;
        HasUnknownDeadline |= deadline == GuardState.Unknown;
    }

    private static string? CalledName(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Simple names of the types that try another client when one fails: their constructor is the retry.</summary>
    private static HashSet<string> FailoverTypes(SdkContext sdk) =>
        new(sdk.Sdks.SelectMany(description => description.Members())
            .Where(member => member.Kind == SdkMemberKind.Constructor
                && (member.Roles & Role.Retry) != 0
                && !member.Parameters.Any(parameter => (parameter.Roles & Role.Retry) != 0))
            .Select(member => member.Type.Substring(member.Type.LastIndexOf('.') + 1)));

    private sealed class Holder
    {
        public ModelCallGuards? Guards { get; set; }
    }
}
