using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A structured output that no schema can express, that promises more than its reader keeps, or that a provider refuses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaRejected() : DefinitionRule(Rule, "No schema and no reader are generated for", "Check the definition of")
{
    public const string Id = "AG2007";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Define structured outputs that schemas can express",
        message: "{0} '{1}': {2}");

    private protected override bool IsDefinition(INamedTypeSymbol type) => type.GetAttributes().Has(OutputParser.AttributeName);

    private protected override (ImmutableArray<Problem> Problems, ImmutableArray<ParsedOutput> Outputs) Parse(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var output = OutputParser.Parse(type, compilation, cancellation);
        return (output.Problems, ImmutableArray.Create(output));
    }
}
