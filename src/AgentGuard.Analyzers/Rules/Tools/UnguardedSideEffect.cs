using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that changes something outside, and nobody is asked before it does.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnguardedSideEffect() : AgentRule(Rule, Role.ToolDefinition)
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

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context), OperationKind.Invocation, OperationKind.ObjectCreation);
        start.RegisterSymbolAction(symbol => AnalyzeMethod(symbol, context), SymbolKind.Method);
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, RuleContext context)
    {
        if (ToolDefinition.From(operation.Operation, context.Sdk, operation.CancellationToken) is { Function: not null, Method: { } method } tool
            && !context.Exempts(operation.ContainingSymbol)
            && Find(tool, method, tool.Location, context, operation.CancellationToken) is { } diagnostic)
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }

    private static void AnalyzeMethod(SymbolAnalysisContext symbol, RuleContext context)
    {
        var method = (IMethodSymbol)symbol.Symbol;
        if (method.PartialDefinitionPart is null
            && method.ToolAttribute(context.Sdk) is { } attribute
            && !context.Exempts(method)
            && Find(null, method, method.Locations[0], context, symbol.CancellationToken, attribute) is { } diagnostic)
        {
            symbol.ReportDiagnostic(diagnostic);
        }
    }

    private static Diagnostic? Find(
        ToolDefinition? tool, IMethodSymbol method, Location location, RuleContext context, CancellationToken cancellation, AttributeData? attribute = null)
    {
        var effects = EffectAnalysis.For(context.Compilation);
        if (location.SourceTree is not { } tree
            || (attribute is null ? effects.CalledBody(method, cancellation) : effects.BodyOf(method, cancellation)) is not { } body
            || !effects.Of(body, cancellation).Effects.IsChange())
        {
            return null;
        }

        var guard = new ApprovalGuard(context.Sdk, context.Get(AgentOptions.ApprovalMethods, tree), cancellation);
        var site = effects.Of(body, cancellation).ChangesGravestFirst().FirstOrDefault(site => guard.OfSite(site, body) != GuardState.Guarded);
        if (site is null || IsDeclaredHarmless(site, attribute) || guard.OfTool(tool, method) is var state && state == GuardState.Guarded)
        {
            return null;
        }

        var isCertain = site.Effect.IsIrreversible() && state == GuardState.Unguarded && attribute?.Annotation(ToolAnnotation.Destructive) != true;
        var isGenerated = attribute?.AttributeClass.Is(ToolsetParser.AttributeName) == true;
        var wrapper = ApprovalWrapper.For(tool?.Call.Operation.Type, context.Sdk);
        var properties = ImmutableDictionary<string, string?>.Empty;
        properties = isGenerated ? properties.Add(AttributeProperty, ToolsetParser.AttributeName)
            : wrapper is null ? properties
            : properties.Add(WrapperProperty, wrapper.MetadataFullName());
        object[] arguments =
        [
            NameOf(tool, method, context.Sdk, cancellation),
            site.Effect.Verb(),
            site.Method.MethodKind == MethodKind.Constructor ? "new " + site.Method.ContainingType.Name : site.Method.Name,
            site.Target is { } target ? $" to '{target.Replace(TextShape.Hole.ToString(), "{}")}'" : "",
            isGenerated ? "set Approval = ToolApproval.Required on it"
                : wrapper is null ? "ask for approval in the tool or in a filter around it"
                : $"wrap the tool in '{wrapper.Name}'",
        ];
        return isCertain ? context.Create(location, properties, arguments) : context.CreateSuggestion(location, properties, arguments);
    }

    /// <summary>The host was told that the tool only adds, and that is so: asking or not is the host's decision.</summary>
    private static bool IsDeclaredHarmless(EffectSite site, AttributeData? attribute) =>
        !site.Effect.IsIrreversible() && attribute?.Annotation(ToolAnnotation.Destructive) == false;

    private static string NameOf(ToolDefinition? tool, IMethodSymbol method, SdkContext sdk, CancellationToken cancellation) =>
        method.MethodKind != MethodKind.AnonymousFunction ? $"'{method.Name}'"
        : tool is not null && ToolName.Of(tool.Call, tool, sdk, cancellation).Text is { } name ? $"'{name}'"
        : "This lambda";
}
