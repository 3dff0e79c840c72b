using AgentGuard.Analyzers.Flow.Tools;

namespace AgentGuard.Analyzers.Rules;

/// <summary>A rule that looks at each set of tools that an agent, its options or a kernel is given.</summary>
public abstract class ToolsetRule : AgentRule
{
    private protected ToolsetRule(DiagnosticDescriptor rule)
        : base(rule, Toolsets.Registrations)
    {
    }

    private protected abstract void Analyze(Toolset toolset, CallContext context);

    private protected sealed override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        var toolsets = Toolsets.For(context.Compilation);
        start.RegisterOperationAction(
            operation =>
            {
                if (toolsets.At(operation.Operation, operation.CancellationToken) is { Tools.IsEmpty: false } toolset
                    && !context.Exempts(operation.ContainingSymbol))
                {
                    Analyze(toolset, new CallContext(context, operation));
                }
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.PropertyReference);
    }
}
