using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool with <c>[AgentTool]</c> that cannot be generated, or whose definition contradicts itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolContractInvalid() : DefinitionRule(Rule, "No tools are generated for", "Check the tools of")
{
    public const string Id = "AG3022";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Warning, Level.Warning, Level.Error, DependsOnSite: true, RaisesDoubtful: false),
        title: "Define tools that can be generated, and that mean what they say",
        message: "{0} '{1}': {2}");

    private protected override bool IsDefinition(INamedTypeSymbol type) => ToolsetParser.MethodsOf(type).Any();

    private protected override (ImmutableArray<Problem> Problems, ImmutableArray<ParsedOutput> Outputs) Parse(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var toolset = ToolsetParser.Parse(type, compilation, cancellation);
        return (toolset.Problems, toolset.Arguments);
    }
}
