using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>An agent that gives the model more tools than it can choose among well.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TooManyTools() : ToolsetRule(Rule)
{
    public const string Id = "AG3009";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.OptIn, Level.Suggestion, Level.Suggestion),
        title: "Give one agent no more tools than a model can choose among",
        message: "The model gets {0} tools with every request and {1} is the limit here: it picks the wrong one more often, and each request pays for all descriptions; split the agent or let it search for tools");

    private protected override void Analyze(Toolset toolset, CallContext context)
    {
        var limit = context.Get(AgentOptions.MaxTools);
        if (toolset.Tools.Length > limit && !toolset.Tools.Any(tool => IsSearch(tool, context.Sdk)))
        {
            context.Report(toolset.Location, toolset.HasUnknown ? $"at least {toolset.Tools.Length}" : $"{toolset.Tools.Length}", limit);
        }
    }

    private static bool IsSearch(GivenTool tool, SdkContext sdk) =>
        tool.Made is IObjectCreationOperation { Type: INamedTypeSymbol type } && (sdk.WiringOf(type) & Wiring.ToolSearch) != 0;
}
