using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that changes something outside, and nobody is asked before it does.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnguardedSideEffect() : ToolRule(Rule, ToolPlaces.Made)
{
    public const string Id = "AG3001";

    /// <summary>Property of the diagnostic: the metadata name of the type to wrap the tool in.</summary>
    public const string WrapperProperty = "wrapper";

    /// <summary>Property of the diagnostic: the attribute that can ask for approval itself.</summary>
    public const string AttributeProperty = "attribute";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true),
        title: "Ask for approval before a tool changes something",
        message: "{0} {1}: '{2}'{3} runs whenever the model asks; {4}");

    private protected override void AnalyzeMade(Tool tool, ToolContext context)
    {
        if (Find(tool, context.Rule, context.Cancellation) is { } diagnostic)
        {
            context.Report(diagnostic);
        }
    }

    private static Diagnostic? Find(Tool tool, RuleContext context, CancellationToken cancellation)
    {
        var effects = EffectAnalysis.For(context.Compilation);
        if (tool.Location.SourceTree is not { } tree
            || (tool.Attribute is null ? effects.CalledBody(tool.Method, cancellation) : effects.BodyOf(tool.Method, cancellation)) is not { } body
            || !effects.Of(body, cancellation).Effects.IsChange())
        {
            return null;
        }

        var guard = new ApprovalGuard(context.Sdk, context.Get(AgentOptions.ApprovalMethods, tree), cancellation);
        var site = effects.Of(body, cancellation).ChangesGravestFirst().FirstOrDefault(site => guard.OfSite(site, body) != GuardState.Guarded);
        if (site is null || IsDeclaredHarmless(site, tool.Attribute) || guard.OfTool(tool.Definition, tool.Method) is var state && state == GuardState.Guarded)
        {
            return null;
        }

        var isCertain = site.Effect.IsIrreversible() && state == GuardState.Unguarded && tool.Attribute?.Annotation(ToolAnnotation.Destructive) != true;
        var isGenerated = tool.Attribute?.AttributeClass.Is(ToolsetParser.AttributeName) == true;
        var wrapper = tool.Definition is { } made ? ApprovalWrapper.For(made.Call, context.Sdk, cancellation) : null;
        var properties = ImmutableDictionary<string, string?>.Empty;
        properties = isGenerated ? properties.Add(AttributeProperty, ToolsetParser.AttributeName)
            : wrapper is null ? properties
            : properties.Add(WrapperProperty, wrapper.MetadataFullName());
        object[] arguments =
        [
            NameOf(tool, context.Sdk, cancellation),
            site.Effect.Verb(),
            site.Method.MethodKind == MethodKind.Constructor ? "new " + site.Method.ContainingType.Name : site.Method.Name,
            site.Target is { } target ? $" to '{target.Replace(TextShape.Hole.ToString(), "{}")}'" : "",
            isGenerated ? "set Approval = ToolApproval.Required on it"
                : wrapper is null ? "ask for approval in the tool or in a filter around it"
                : $"wrap the tool in '{wrapper.Name}'",
        ];
        return isCertain ? context.Create(tool.Location, properties, arguments) : context.CreateSuggestion(tool.Location, properties, arguments);
    }

    /// <summary>The host was told that the tool only adds, and that is so: asking or not is the host's decision.</summary>
    private static bool IsDeclaredHarmless(EffectSite site, AttributeData? attribute) =>
        !site.Effect.IsIrreversible() && attribute?.Annotation(ToolAnnotation.Destructive) == false;

    private static string NameOf(Tool tool, SdkContext sdk, CancellationToken cancellation) =>
        tool.Method.MethodKind != MethodKind.AnonymousFunction ? $"'{tool.Method.Name}'"
        : tool.Definition is { } made && ToolName.Of(made.Call, made, sdk, cancellation).Text is { } name ? $"'{name}'"
        : "This lambda";
}
