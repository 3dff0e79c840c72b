using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>One agent can be told by strangers to read what is private and to send it away.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LethalTrifecta() : ToolsetRule(Rule)
{
    public const string Id = "AG3019";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Ask before an agent that reads foreign text and private data sends anything out",
        message: "{0}");

    private protected override void Analyze(Toolset toolset, CallContext context)
    {
        var guard = new ApprovalGuard(context.Sdk, context.Get(AgentOptions.ApprovalMethods), context.Cancellation);
        var reaches = new List<ToolReach>();
        foreach (var tool in toolset.Tools)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            reaches.Add(ToolReach.Of(tool, context.Sdk, guard, context.Cancellation));
        }

        if (Most(reaches, reach => reach.WayOut) is not { } way
            || Most(reaches.Where(reach => reach != way), reach => reach.Private) is not { } secret)
        {
            return;
        }

        var foreign = Most(reaches, reach => reach.Foreign);
        var isCertain = way.WayOut == Certainty.Certain && secret.Private == Certainty.Certain;
        var wrapper = way.Tool.Definition is { } made
            ? ApprovalWrapper.For(made.Call, context.Sdk, context.Cancellation)
            : ApprovalWrapper.For(way.Tool.Made?.Type, context.Sdk);
        var remedy = wrapper is null ? $"ask for approval before '{way.Tool.Name}'" : $"wrap '{way.Tool.Name}' in '{wrapper.Name}'";
        var properties = wrapper is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(UnguardedSideEffect.WrapperProperty, wrapper.MetadataFullName());
        if (foreign is not null)
        {
            var message = $"One agent reads what strangers write with '{foreign.Tool.Name}' and private data with '{secret.Tool.Name}', and '{way.Tool.Name}' sends data out unasked, so one planted sentence can make it leak; {remedy}, or split the agent";
            Report(way.Tool, toolset, isCertain && foreign.Foreign == Certainty.Certain && foreign != way, context, properties, message);
        }
        else if (isCertain)
        {
            var message = $"One agent reads private data with '{secret.Tool.Name}' and sends data out unasked with '{way.Tool.Name}', so whoever gets text into the conversation can make it leak; {remedy}, or split the agent";
            Report(way.Tool, toolset, isCertain: false, context, properties, message);
        }
    }

    private static ToolReach? Most(IEnumerable<ToolReach> reaches, Func<ToolReach, Certainty> of) =>
        reaches.Where(reach => of(reach) != Certainty.None).OrderByDescending(of).FirstOrDefault();

    private static void Report(
        GivenTool way, Toolset toolset, bool isCertain, CallContext context, ImmutableDictionary<string, string?> properties, string message)
    {
        var place = way.Definition?.Location is { } made && made.SourceTree == toolset.Anchor.Syntax.SyntaxTree ? made : way.Element.NameLocation();
        if (isCertain)
        {
            context.Report(place, properties, message);
        }
        else
        {
            context.Suggest(place, properties, message);
        }
    }
}
