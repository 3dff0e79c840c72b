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

    /// <summary>Property of the diagnostic: the names of the functions that a filter should refuse, with commas between.</summary>
    public const string FunctionsProperty = "functions";

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
        if (ApprovalFilter.StateIn(context.Sdk, context.Get(AgentOptions.ApprovalMethods), context.Cancellation) != GuardState.Unguarded)
        {
            return;
        }

        foreach (var toolset in Plugins(context))
        {
            if (Changing(toolset, context).FirstOrDefault() is { Tool: { } tool, Change: { } change })
            {
                var name = context.Operation is IInvocationOperation call ? call.TargetMethod.Name : ((IPropertyReferenceOperation)context.Operation).Property.Name;
                context.ReportWithFixAt(toolset.Anchor.Syntax.GetLocation(), context.Operation.NameLocation(), Functions(context), name, tool.Name, change.Effect.Verb());
                return;
            }
        }
    }

    /// <summary>The functions that change something and that nobody is asked about, each with its gravest change.</summary>
    private static IEnumerable<(GivenTool Tool, EffectSite Change)> Changing(Toolset toolset, CallContext context)
    {
        var effects = EffectAnalysis.For(context.Sdk.Compilation);
        var guard = new ApprovalGuard(context.Sdk, context.Get(AgentOptions.ApprovalMethods), context.Cancellation);
        foreach (var tool in toolset.Tools)
        {
            if (tool.Body(effects, context.Cancellation) is { } body
                && effects.Of(body, context.Cancellation).ChangesGravestFirst().FirstOrDefault(site => guard.OfSite(site, body) != GuardState.Guarded) is { } change
                && guard.OfTool(tool.Definition, tool.Method!) == GuardState.Unguarded)
            {
                yield return (tool, change);
            }
        }
    }

    /// <summary>The names, as the kernels know them, of all functions of the project that change something: one filter may serve them all.</summary>
    private static ImmutableDictionary<string, string?> Functions(CallContext context)
    {
        var names = Toolsets.For(context.Sdk.Compilation).Everywhere(context.Cancellation).Where(toolset => IsKernel(toolset, context.Sdk))
            .SelectMany(toolset => Changing(toolset, context)).Select(changing => changing.Tool.NameIn(context.Sdk, context.Cancellation))
            .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);
        return ImmutableDictionary<string, string?>.Empty.Add(FunctionsProperty, string.Join(",", names));
    }

    /// <summary>The plugins of the kernels in the same member; those of the whole project when there are none.</summary>
    private static IEnumerable<Toolset> Plugins(CallContext context)
    {
        var toolsets = Toolsets.For(context.Sdk.Compilation);
        var near = toolsets.In(context.Operation, context.Cancellation).Where(toolset => IsKernel(toolset, context.Sdk)).ToList();
        return near.Count > 0 ? near : toolsets.Everywhere(context.Cancellation).Where(toolset => IsKernel(toolset, context.Sdk));
    }

    private static bool IsKernel(Toolset toolset, SdkContext sdk) => SdkCall.From(toolset.Anchor, sdk, Wiring.PluginRegistration) is not null;
}
