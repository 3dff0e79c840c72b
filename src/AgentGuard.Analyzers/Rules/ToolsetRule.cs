using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>A rule that looks at each set of tools that an agent, its options or a kernel is given.</summary>
public abstract class ToolsetRule : AgentRule
{
    /// <param name="rule">The descriptor.</param>
    /// <param name="also">What else the rule looks for.</param>
    private protected ToolsetRule(DiagnosticDescriptor rule, Meaning also = default)
        : base(rule, Toolsets.Registrations | also)
    {
    }

    private protected abstract void Analyze(Toolset toolset, CallContext context);

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
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
