using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// What guards the model calls of a compilation have, taken together. Each answer is collected once per compilation, and only when a rule
/// has found a client that may need it.
/// </summary>
internal sealed class ModelCallGuards
{
    private static readonly ConditionalWeakTable<Compilation, ModelCallGuards> Known = new();

    private (GuardState State, bool Made)? _deadlines;
    private GuardState? _retries;

    /// <summary>Whether a model call is retried, by the code around it or by middleware; unknown when a pipeline's contents cannot be seen.</summary>
    public static GuardState Retries(GuardContext context)
    {
        var known = Known.GetValue(context.Compilation, static _ => new ModelCallGuards());
        lock (known)
        {
            return known._retries ??= CollectRetries(context);
        }
    }

    /// <summary>
    /// Whether a model call has a deadline, unknown when one gets a token that somebody else made; and whether any code of the compilation
    /// makes a token that expires.
    /// </summary>
    public static (GuardState State, bool Made) Deadlines(GuardContext context)
    {
        var known = Known.GetValue(context.Compilation, static _ => new ModelCallGuards());
        lock (known)
        {
            return known._deadlines ??= CollectDeadlines(context);
        }
    }

    private static GuardState CollectRetries(GuardContext context)
    {
        var failover = FailoverTypes(context.Sdk);
        if (Files(context).Any(file => file.ContainsAny(failover) || file.Calls(static name => name == MemberSyntax.Next).Any(MemberSyntax.RepeatsNext)))
        {
            return GuardState.Guarded;
        }

        return Strongest(ModelCalls(context, MayBeRepeated).Select(call => RetryGuard.AroundCall(call, context)));
    }

    private static (GuardState State, bool Made) CollectDeadlines(GuardContext context) =>
        (Strongest(ModelCalls(context, static _ => true).Select(call => DeadlineGuard.OfCall(call, context))), context.Compilation.SyntaxTrees.Any(tree => MemberSyntax.MakesDeadlines(tree, context.Cancellation)));

    /// <summary>Only what a loop or a delegate runs can run again; binding the rest would tell nothing.</summary>
    private static bool MayBeRepeated(SyntaxNode node) =>
        node.Ancestors().Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax);

    private static GuardState Strongest(IEnumerable<GuardState> states)
    {
        var strongest = GuardState.Unguarded;
        foreach (var state in states)
        {
            switch (state)
            {
                case GuardState.Guarded:
                    return state;
                case GuardState.Unknown:
                    strongest = state;
                    break;
            }
        }

        return strongest;
    }

    private static IEnumerable<IInvocationOperation> ModelCalls(GuardContext context, Func<SyntaxNode, bool> filter)
    {
        foreach (var file in Files(context))
        {
            foreach (var invocation in file.Calls(name => context.Sdk.MayHaveRole(name, Role.AnyModelCall)).Where(filter))
            {
                if (context.Compilation.GetSemanticModel(invocation.SyntaxTree).GetOperation(invocation, context.Cancellation) is IInvocationOperation call
                    && (context.Sdk.RolesOf(call.TargetMethod) & Role.AnyModelCall) != 0)
                {
                    yield return call;
                }
            }
        }
    }

    private static IEnumerable<FileNames> Files(GuardContext context)
    {
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            yield return FileNames.Of(tree);
        }
    }

    /// <summary>Simple names of the types that try another client when one fails: their constructor is the retry.</summary>
    private static HashSet<string> FailoverTypes(SdkContext sdk) =>
        NamesInCode.Of(sdk, member => member.Kind == SdkMemberKind.Constructor
            && (member.Roles & Role.Retry) != 0
            && !member.Parameters.Any(parameter => (parameter.Roles & Role.Retry) != 0));
}
