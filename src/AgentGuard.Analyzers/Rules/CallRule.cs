using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>A rule that looks at each call of a member with one of the given roles.</summary>
public abstract class CallRule : AgentRule
{
    private readonly Role _roles;

    private protected CallRule(DiagnosticDescriptor rule, Role roles)
        : base(rule, roles) => _roles = roles;

    private protected abstract void Analyze(SdkCall call, CallContext context);

    private protected sealed override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        var roles = _roles;
        start.RegisterOperationAction(
            operation =>
            {
                if (SdkCall.From(operation.Operation, context.Sdk, roles) is { } call
                    && !context.Exempts(operation.ContainingSymbol))
                {
                    Analyze(call, new CallContext(context, operation));
                }
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
    }
}
