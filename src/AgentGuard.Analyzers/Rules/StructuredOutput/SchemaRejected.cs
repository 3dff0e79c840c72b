using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A structured output whose definition no schema can express, or that promises more than schema and reader keep.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaRejected() : AgentRule(Rule, Role.None)
{
    public const string Id = "AG2007";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Define structured outputs that schemas can express",
        message: "{0} '{1}': {2}");

    // What the definition says decides whether code is generated at all, in tests too.
    private protected override bool AppliesToTests => true;

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (type.GetAttributes().Has(OutputParser.AttributeName))
                {
                    Report(type, symbol, context);
                }
            },
            SymbolKind.NamedType);

    private static void Report(INamedTypeSymbol type, SymbolAnalysisContext symbol, RuleContext context)
    {
        foreach (var problem in OutputParser.Parse(type, symbol.Compilation, symbol.CancellationToken).Problems)
        {
            var effect = problem.IsFatal ? "No schema and no reader are generated for" : "Check the definition of";
            symbol.ReportDiagnostic(context.Create(problem.Location, effect, type.Name, problem.Message));
        }
    }
}
