using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>The model says who the user is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentityFromModel() : AgentRule(Rule, Role.ToolDefinition)
{
    public const string Id = "AG3010";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Take the caller's identity from the application, not from the model",
        message: "The model fills in '{0}', and '{1}' finds or changes data by it, so one user reaches the data of another by asking; bind it from the caller's context, or compare it with the caller");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is IMethodSymbol { PartialDefinitionPart: null } method
                    && method.Parameters.Any(ModelIdentity.IsIdentity)
                    && EntryPoints.For(context.Compilation).Of(method) == TaintLabel.ToolParameter)
                {
                    Analyze(method, context, symbol.ReportDiagnostic, symbol.CancellationToken);
                }
            },
            SymbolKind.Method);
        start.RegisterOperationAction(
            operation =>
            {
                if (ToolDefinition.From(operation.Operation, context.Sdk, operation.CancellationToken) is { Method: { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function })
                {
                    Analyze(function, context, operation.ReportDiagnostic, operation.CancellationToken);
                }
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
    }

    private static void Analyze(IMethodSymbol method, RuleContext context, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (context.Exempts(method))
        {
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            if (ModelIdentity.IsIdentity(parameter)
                && EffectAnalysis.For(context.Compilation).BodyOf(method, cancellation) is { } body
                && ModelIdentity.Decides(parameter, body) is { } call)
            {
                report(context.Create(parameter.Locations[0], parameter.Name, call));
            }
        }
    }
}
