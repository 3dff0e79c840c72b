using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A kernel runs what the model asks for, some of it changes something, and no filter sees the calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AutoInvokeWithoutFilter() : AgentRule(Rule, Wiring.AutoInvocation)
{
    public const string Id = "AG3020";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Put a filter before functions that a kernel runs by itself",
        message: "'{0}' lets the model run '{1}', which {2}, and no filter sees the call before it runs; register a function invocation filter that can refuse, or invoke the functions yourself");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(
            operation =>
            {
                if (IsAutomatic(operation.Operation, context) && !context.Exempts(operation.ContainingSymbol))
                {
                    Analyze(new CallContext(context, operation));
                }
            },
            OperationKind.Invocation,
            OperationKind.PropertyReference);

    private static bool IsAutomatic(IOperation operation, RuleContext context) => operation switch
    {
        IPropertyReferenceOperation { Property: var property } => context.Sdk.Has(property, Wiring.AutoInvocation),
        _ => SdkCall.From(operation, context.Sdk, Wiring.AutoInvocation) is { } call
            && call.ArgumentWith(Role.ToolInvoker) is null or { Value.ConstantValue: { HasValue: true, Value: true } },
    };

    private static void Analyze(CallContext context)
    {
        var approvalMethods = context.Get(AgentOptions.ApprovalMethods);
        if (ApprovalFilter.StateIn(context.Sdk, approvalMethods, context.Cancellation) != GuardState.Unguarded)
        {
            return;
        }

        var effects = EffectAnalysis.For(context.Sdk.Compilation);
        var guard = new ApprovalGuard(context.Sdk, approvalMethods, context.Cancellation);
        foreach (var tool in Plugins(context).SelectMany(toolset => toolset.Tools))
        {
            if (tool.Body(effects, context.Cancellation) is { } body
                && effects.Of(body, context.Cancellation).ChangesGravestFirst().FirstOrDefault(site => guard.OfSite(site, body) != GuardState.Guarded) is { } change
                && guard.OfTool(tool.Definition, tool.Method!) == GuardState.Unguarded)
            {
                var name = context.Operation is IInvocationOperation call ? call.TargetMethod.Name : ((IPropertyReferenceOperation)context.Operation).Property.Name;
                context.Report(context.Operation.NameLocation(), name, tool.Name, change.Effect.Verb());
                return;
            }
        }
    }

    /// <summary>The plugins of the kernels in the same member; those of the whole project when there are none.</summary>
    private static IEnumerable<Toolset> Plugins(CallContext context)
    {
        var toolsets = Toolsets.For(context.Sdk.Compilation);
        var near = toolsets.In(context.Operation, context.Cancellation).Where(IsKernel).ToList();
        return near.Count > 0 ? near : toolsets.Everywhere(context.Cancellation).Where(IsKernel);

        bool IsKernel(Toolset toolset) => SdkCall.From(toolset.Anchor, context.Sdk, Wiring.PluginRegistration) is not null;
    }
}
