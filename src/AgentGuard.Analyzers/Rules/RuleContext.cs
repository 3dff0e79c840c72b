using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>What a rule knows about the compilation it runs in. Immutable, shared by all its callbacks.</summary>
internal sealed class RuleContext(DiagnosticDescriptor rule, SdkContext sdk, AgentProject project, AnalyzerOptions options, bool includesTests)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    public SdkContext Sdk { get; } = sdk;

    public AgentProject Project { get; } = project;

    public AnalyzerOptions Options { get; } = options;

    /// <summary>The project has chosen one of the profiles for what serves people.</summary>
    public bool IsForProduction => Options.ReadsProperty("AgentGuardProfile", "production") || Options.ReadsProperty("AgentGuardProfile", "regulated");

    public Compilation Compilation => Sdk.Compilation;

    /// <summary>True where the rule has nothing to say: in a test method, unless the rule or the user says otherwise.</summary>
    public bool Exempts(ISymbol containingSymbol) => !includesTests && Project.IsTest(containingSymbol);

    /// <summary>An option's value for a file: the rule's own key first, then the general one, then the default.</summary>
    public T Get<T>(Option<T> option, SyntaxTree tree) => Options.Get(option, tree, Rule.Id);

    /// <summary>A diagnostic of this rule at the level of its profile.</summary>
    public Diagnostic Create(Location location, params object?[] arguments) =>
        Diagnostic.Create(Rule, location, arguments);

    /// <summary>A diagnostic with values for its code fix.</summary>
    public Diagnostic Create(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        Diagnostic.Create(Rule, location, properties, arguments);

    /// <summary>One diagnostic about several places, reported at the first.</summary>
    public Diagnostic CreateAt(IReadOnlyList<Location> places, params object?[] arguments) =>
        Diagnostic.Create(Rule, places[0], places.Skip(1), arguments);

    /// <summary>A diagnostic of something that is never right, whatever the rule's level is elsewhere.</summary>
    public Diagnostic CreateError(Location location, params object?[] arguments) => Diagnostic.Create(
        Rule, location, DiagnosticSeverity.Error, additionalLocations: null, properties: ImmutableDictionary<string, string?>.Empty, messageArgs: arguments);

    /// <summary>
    /// A diagnostic at a doubtful site: a suggestion in the default profile. Profiles that name the rule's severity raise it.
    /// </summary>
    public Diagnostic CreateSuggestion(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        Diagnostic.Create(
            Rule, location, DiagnosticSeverity.Info, additionalLocations: null, properties: properties, messageArgs: arguments);

    /// <summary>A diagnostic that only a project in production shows; elsewhere an editor offers its fix and nothing else.</summary>
    public Diagnostic CreateForProduction(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        Diagnostic.Create(
            Rule,
            location,
            IsForProduction ? DiagnosticSeverity.Info : DiagnosticSeverity.Hidden,
            additionalLocations: null,
            properties: properties,
            messageArgs: arguments);
}
