using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool with <c>[AgentTool]</c> that cannot be generated, or whose definition contradicts itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolContractInvalid() : AgentRule(Rule, Role.None)
{
    public const string Id = "AG3022";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Warning, Level.Warning, Level.Error, DependsOnSite: true, RaisesDoubtful: false),
        title: "Define tools that can be generated, and that mean what they say",
        message: "{0} '{1}': {2}");

    // What the definition says decides whether code is generated at all, in tests too.
    private protected override bool AppliesToTests => true;

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (ToolsetParser.MethodsOf(type).Any())
                {
                    Report(type, symbol, context);
                }
            },
            SymbolKind.NamedType);

    private static void Report(INamedTypeSymbol type, SymbolAnalysisContext symbol, RuleContext context)
    {
        var toolset = ToolsetParser.Parse(type, symbol.Compilation, symbol.CancellationToken);
        foreach (var problem in toolset.Problems)
        {
            if (problem.Severity != ToolProblemSeverity.Production || context.IsForProduction)
            {
                symbol.ReportDiagnostic(Create(problem, type, context));
            }
        }

        var providers = context.Sdk.Providers;
        foreach (var found in toolset.Arguments.SelectMany(tool => ProviderProblems.Find(tool, ProviderSchemas.Of(providers))))
        {
            var problem = ToolProblem.Of(found);
            symbol.ReportDiagnostic(Create(providers == ModelProviders.None ? problem with { Severity = ToolProblemSeverity.Hint } : problem, type, context));
        }
    }

    private static Diagnostic Create(ToolProblem problem, INamedTypeSymbol type, RuleContext context)
    {
        var isFatal = problem.Severity == ToolProblemSeverity.Fatal;
        object[] arguments = [isFatal ? "No tools are generated for" : "Check the tools of", type.Name, problem.Message];
        return problem.Severity switch
        {
            ToolProblemSeverity.Error => context.CreateError(problem.Location, arguments),
            ToolProblemSeverity.Hint => context.CreateSuggestion(problem.Location, ImmutableDictionary<string, string?>.Empty, arguments),
            _ => context.Create(problem.Location, arguments),
        };
    }
}
