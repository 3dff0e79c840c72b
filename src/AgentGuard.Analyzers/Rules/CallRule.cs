using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>A rule that looks at each call of a member with one of the given meanings.</summary>
public abstract class CallRule : AgentRule
{
    private readonly Meaning _meaning;

    private protected CallRule(DiagnosticDescriptor rule, Meaning meaning)
        : base(rule, meaning) => _meaning = meaning;

    private protected abstract void Analyze(SdkCall call, CallContext context);

    private protected sealed override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        var meaning = _meaning;
        start.RegisterOperationAction(
            operation =>
            {
                if (SdkCall.From(operation.Operation, context.Sdk, meaning) is { } call
                    && !context.Exempts(operation.ContainingSymbol))
                {
                    Analyze(call, new CallContext(context, operation));
                }
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
    }
}
