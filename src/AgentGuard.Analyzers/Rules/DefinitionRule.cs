using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>
/// A rule about definitions that code is generated from: what the generator's parser finds wrong with one, and what the providers that the
/// project calls do not take of it. A library without an SDK of a provider does not know who will be asked: there it is only suggested.
/// </summary>
public abstract class DefinitionRule : AgentRule
{
    private readonly string _refusal;
    private readonly string _doubt;

    /// <param name="rule">The message has three places: what follows, the definition's name, and the problem.</param>
    /// <param name="refusal">What follows from a problem that leaves nothing to generate.</param>
    /// <param name="doubt">What to do about any other.</param>
    private protected DefinitionRule(DiagnosticDescriptor rule, string refusal, string doubt)
        : base(rule, Role.None) => (_refusal, _doubt) = (refusal, doubt);

    // What the definition says decides whether code is generated at all, in tests too.
    private protected sealed override bool AppliesToTests => true;

    private protected abstract bool IsDefinition(INamedTypeSymbol type);

    /// <summary>The problems of the definition itself, and the outputs whose schemas a provider may not take.</summary>
    private protected abstract (ImmutableArray<Problem> Problems, ImmutableArray<ParsedOutput> Outputs) Parse(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation);

    /// <summary>What calls and settings mean that may use a type without a definition; none when there are no such uses.</summary>
    private protected virtual Meaning Uses => Meaning.None;

    /// <summary>Called for every call and assignment outside tests, in a project whose SDKs have such uses.</summary>
    private protected virtual void AnalyzeUse(OperationAnalysisContext operation, RuleContext context)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (IsDefinition(type))
                {
                    Report(type, symbol, context);
                }
            },
            SymbolKind.NamedType);
        if (MentionedMeaning.In(start.Compilation).Overlaps(Uses))
        {
            var includesTests = start.Options.Get(AgentOptions.AnalyzeTests, start.Compilation);
            start.RegisterOperationAction(
                operation =>
                {
                    if (includesTests || !context.Project.IsTest(operation.ContainingSymbol))
                    {
                        AnalyzeUse(operation, context);
                    }
                },
                OperationKind.Invocation,
                OperationKind.SimpleAssignment);
        }
    }

    private void Report(INamedTypeSymbol type, SymbolAnalysisContext symbol, RuleContext context)
    {
        var (problems, outputs) = Parse(type, symbol.Compilation, symbol.CancellationToken);
        foreach (var problem in problems)
        {
            if (problem.Severity != ProblemSeverity.Production || context.IsForProduction)
            {
                symbol.ReportDiagnostic(Create(problem, problem.Severity, type, context));
            }
        }

        var providers = context.Sdk.Providers;
        foreach (var problem in outputs.SelectMany(output => ProviderProblems.Find(output, ProviderSchemas.Of(providers))))
        {
            symbol.ReportDiagnostic(Create(problem, providers == ModelProviders.None ? ProblemSeverity.Hint : problem.Severity, type, context));
        }
    }

    private Diagnostic Create(Problem problem, ProblemSeverity severity, INamedTypeSymbol type, RuleContext context)
    {
        object[] arguments = [problem.IsFatal ? _refusal : _doubt, type.Name, problem.Message];
        return severity switch
        {
            ProblemSeverity.Error => context.CreateError(problem.Location, arguments),
            ProblemSeverity.Hint => context.CreateSuggestion(problem.Location, ImmutableDictionary<string, string?>.Empty, arguments),
            _ => context.Create(problem.Location, arguments),
        };
    }
}
