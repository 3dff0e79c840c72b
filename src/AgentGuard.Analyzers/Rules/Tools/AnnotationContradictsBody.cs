using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that says it changes nothing, or nothing more when it is called again, and its body does.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationContradictsBody() : AgentRule(Rule, Role.ToolDefinition)
{
    public const string Id = "AG3018";

    /// <summary>Property of the diagnostic: the value that fits the body.</summary>
    public const string TruthProperty = "truth";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Declare the effect that a tool has",
        message: "{0} says {1} = {2}, but '{3}' {4}, so {5}; set {1} = {6}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context), OperationKind.Invocation, OperationKind.ObjectCreation);
        start.RegisterSymbolAction(symbol => AnalyzeMethod(symbol, context), SymbolKind.Method);
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, RuleContext context)
    {
        if (SdkCall.From(operation.Operation, context.Sdk, Role.ToolDefinition) is { } call
            && DeclaredEffect.Of(call).ToList() is { Count: > 0 } declared
            && ToolDefinition.From(operation.Operation, context.Sdk, operation.CancellationToken) is { Method: { } method, Function: { } function }
            && !context.Exempts(operation.ContainingSymbol))
        {
            var effects = EffectAnalysis.For(context.Compilation);
            var summary = function is IAnonymousFunctionOperation ? effects.Of(function, operation.CancellationToken) : effects.Of(method, operation.CancellationToken);
            Report(declared, summary, method, context, operation.ReportDiagnostic);
        }
    }

    private static void AnalyzeMethod(SymbolAnalysisContext symbol, RuleContext context)
    {
        var method = (IMethodSymbol)symbol.Symbol;
        if (method.PartialDefinitionPart is null
            && method.ToolAttribute(context.Sdk) is { } attribute
            && !context.Exempts(method)
            && DeclaredEffect.Of(attribute, symbol.CancellationToken).ToList() is { Count: > 0 } declared)
        {
            Report(declared, EffectAnalysis.For(context.Compilation).Of(method, symbol.CancellationToken), method, context, symbol.ReportDiagnostic);
        }
    }

    private static void Report(List<DeclaredEffect> declared, EffectSummary summary, IMethodSymbol method, RuleContext context, Action<Diagnostic> report)
    {
        foreach (var claim in declared)
        {
            if (claim.ContradictedBy(summary) is not var (site, truth))
            {
                continue;
            }

            report(context.Create(
                claim.Place.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(TruthProperty, truth),
                method.MethodKind == MethodKind.AnonymousFunction ? "This tool" : $"'{method.Name}'",
                claim.Name,
                claim.Value,
                site.Method.MethodKind == MethodKind.Constructor ? "new " + site.Method.ContainingType.Name : site.Method.Name,
                site.Effect.Verb(),
                ConsequenceOf(claim),
                truth));
        }
    }

    private static string ConsequenceOf(DeclaredEffect claim) => (claim.Name, claim.Value) switch
    {
        (nameof(ToolAnnotation.ReadOnly), _) => "hosts call it without asking",
        (nameof(ToolAnnotation.Destructive), _) => "hosts do not warn before they call it",
        _ => "it may be called again after a failure",
    };
}
