using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Whether the compilation has a filter or middleware that sees every tool call and can refuse it. One that only logs, times or counts
/// always calls on and is no guard.
/// </summary>
internal static class ApprovalFilter
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<GuardState>> States = new();

    public static GuardState StateIn(SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        if (!States.TryGetValue(sdk.Compilation, out var known))
        {
            var state = Find(sdk, approvalMethods, cancellation);
            known = States.GetValue(sdk.Compilation, _ => new StrongBox<GuardState>(state));
        }

        return known.Value;
    }

    private static GuardState Find(SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        var bodies = EffectAnalysis.For(sdk.Compilation);
        var approval = new BodyApproval(sdk, approvalMethods, cancellation);
        var state = GuardState.Unguarded;
        foreach (var body in Declared(sdk, bodies, cancellation).Concat(Registered(sdk, bodies, cancellation)))
        {
            if (body is null)
            {
                state = GuardState.Unknown;
            }
            else if (CanRefuse(body, sdk) || approval.IsIn(body))
            {
                return GuardState.Guarded;
            }
        }

        return state;
    }

    /// <summary>Methods of classes that are filters, and overrides of methods through which every tool call goes.</summary>
    private static IEnumerable<IOperation?> Declared(SdkContext sdk, EffectAnalysis bodies, CancellationToken cancellation) =>
        from type in bodies.ImplementationsOf(cancellation).Types
        let isFilter = (sdk.RolesOf(type) & Role.ToolFilter) != 0
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation
            && (isFilter || (method.IsOverride && sdk.MayHaveRole(method.Name) && (sdk.RolesOf(method) & Role.ToolFilter) != 0))
        let body = bodies.BodyOf(method, cancellation)
        where body is not null
        select body;

    /// <summary>Functions given to a member that registers filters; null for one that cannot be seen.</summary>
    private static IEnumerable<IOperation?> Registered(SdkContext sdk, EffectAnalysis bodies, CancellationToken cancellation)
    {
        var names = new HashSet<string>(
            sdk.Sdks.SelectMany(description => description.Members())
                .Where(member => member.Kind is SdkMemberKind.Method or SdkMemberKind.Property && (member.Roles & Role.ToolFilter) != 0)
                .Select(member => member.Name),
            StringComparer.Ordinal);
        foreach (var (name, symbol, model) in new NamesInCode(sdk.Compilation).Uses(names, cancellation))
        {
            if ((sdk.RolesOf(symbol) & Role.ToolFilter) != 0)
            {
                foreach (var function in Functions(name, model, cancellation))
                {
                    yield return function is IMethodReferenceOperation reference ? bodies.CalledBody(reference.Method, cancellation) : function;
                }
            }
        }
    }

    /// <summary>The lambdas and method groups in the call or assignment around the name.</summary>
    private static IEnumerable<IOperation?> Functions(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var around = name.Ancestors().FirstOrDefault(node => node is AssignmentExpressionSyntax or InvocationExpressionSyntax or MemberDeclarationSyntax);
        return around is null or MemberDeclarationSyntax || model.GetOperation(around, cancellation) is not { } operation
            ? []
            : operation.Descendants().OfType<IDelegateCreationOperation>()
                .Where(function => function.Syntax.SpanStart > name.SpanStart)
                .Select(function => function.Target is IAnonymousFunctionOperation or IMethodReferenceOperation ? function.Target : null);
    }

    /// <summary>True when the filter calls on only under a condition, or can return or throw before it does.</summary>
    private static bool CanRefuse(IOperation body, SdkContext sdk)
    {
        var next = body.Descendants().OfType<IInvocationOperation>().FirstOrDefault(call =>
            call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            || (sdk.MayHaveRole(call.TargetMethod.Name) && (sdk.RolesOf(call.TargetMethod) & (Role.ToolCall | Role.ToolFilter)) != 0));
        return next is not null
            && (next.Ancestors().TakeWhile(ancestor => !ReferenceEquals(ancestor, body)).Any(ancestor =>
                    ancestor is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation)
                || body.Descendants().OfType<IConditionalOperation>().Any(condition =>
                    condition.Syntax.SpanStart < next.Syntax.SpanStart
                    && condition.WhenTrue.DescendantsAndSelf().Any(part => part is IReturnOperation or IThrowOperation)));
    }
}
