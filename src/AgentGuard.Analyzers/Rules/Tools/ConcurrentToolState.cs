using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>Tools run at the same time, and one uses what only one caller may use.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConcurrentToolState() : AgentRule(Rule, Wiring.ConcurrentTools)
{
    public const string Id = "AG3015";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Run tools one after the other when they share state",
        message: "Tools of one answer run at the same time here, and '{0}' uses '{1}', which {2}; turn concurrent invocation off, or give each call its own");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(
            operation =>
            {
                var assignment = (ISimpleAssignmentOperation)operation.Operation;
                if (assignment is { Target: IPropertyReferenceOperation { Property: var setting }, Value.ConstantValue: { HasValue: true, Value: true } }
                    && context.Sdk.Has(setting, Wiring.ConcurrentTools)
                    && !context.Exempts(operation.ContainingSymbol))
                {
                    Analyze(new CallContext(context, operation));
                }
            },
            OperationKind.SimpleAssignment);

    private static void Analyze(CallContext context)
    {
        foreach (var tool in Near(context).SelectMany(toolset => toolset.Tools))
        {
            if (tool.Method is not null && SharedToolState.Of(tool, context.Sdk, context.Cancellation) is { } state)
            {
                context.Report(context.Operation.Syntax.GetLocation(), tool.Name, state.Name, state.Problem);
                return;
            }
        }
    }

    /// <summary>The tools given in the same member, or else the only ones of the project: further away it is open which client runs which.</summary>
    private static List<Toolset> Near(CallContext context)
    {
        var toolsets = Toolsets.For(context.Sdk.Compilation);
        var near = toolsets.In(context.Operation, context.Cancellation).Where(toolset => !toolset.Tools.IsEmpty).ToList();
        if (near.Count > 0)
        {
            return near;
        }

        var all = toolsets.Everywhere(context.Cancellation).Where(toolset => !toolset.Tools.IsEmpty).ToList();
        return all.Count == 1 ? all : [];
    }
}
