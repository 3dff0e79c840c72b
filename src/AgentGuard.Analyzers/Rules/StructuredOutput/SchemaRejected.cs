using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A structured output that no schema can express, that promises more than its reader keeps, or that a provider refuses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaRejected() : AgentRule(Rule, Role.None)
{
    public const string Id = "AG2007";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
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
        var output = OutputParser.Parse(type, symbol.Compilation, symbol.CancellationToken);
        foreach (var problem in output.Problems)
        {
            Report(problem, problem.Description.Severity == ProblemSeverity.Hint);
        }

        foreach (var problem in ProviderProblems.Find(output, ProviderSchemas.Of(context.Sdk.Providers)))
        {
            Report(problem, isDoubtful: context.Sdk.Providers == ModelProviders.None);
        }

        void Report(OutputProblem problem, bool isDoubtful)
        {
            object[] arguments = [problem.IsFatal ? "No schema and no reader are generated for" : "Check the definition of", type.Name, problem.Message];
            symbol.ReportDiagnostic(isDoubtful
                ? context.CreateSuggestion(problem.Location, ImmutableDictionary<string, string?>.Empty, arguments)
                : context.Create(problem.Location, arguments));
        }
    }
}
