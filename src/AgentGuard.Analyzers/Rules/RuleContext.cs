using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>What a rule knows about the compilation it runs in. Immutable, shared by all its callbacks.</summary>
internal sealed class RuleContext(DiagnosticDescriptor rule, SdkContext sdk, AgentProject project, AnalyzerOptions options, bool includesTests)
{
    private static readonly Profile[] Stricter = [Profile.Production, Profile.Regulated];

    private readonly bool _certainIsError = IsRaisedToError(RuleDescriptor.LevelsOf(rule), options);

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
        Create(location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>A diagnostic with values for its code fix.</summary>
    public Diagnostic Create(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        Create(location, CertainSeverity, properties, arguments);

    /// <summary>One diagnostic about several places, reported at the first.</summary>
    public Diagnostic CreateAt(IReadOnlyList<Location> places, params object?[] arguments) =>
        Diagnostic.Create(Rule, places[0], CertainSeverity, places.Skip(1), ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>A diagnostic whose fix belongs elsewhere: at the first of the other locations.</summary>
    public Diagnostic Create(Location location, Location fixAt, params object?[] arguments) =>
        Diagnostic.Create(Rule, location, CertainSeverity, [fixAt], ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>A diagnostic whose fix belongs elsewhere, with values for it.</summary>
    public Diagnostic Create(Location location, Location fixAt, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        Diagnostic.Create(Rule, location, CertainSeverity, [fixAt], properties, arguments);

    /// <summary>A diagnostic of something that is never right, whatever the rule's level is elsewhere.</summary>
    public Diagnostic CreateError(Location location, params object?[] arguments) =>
        Create(location, DiagnosticSeverity.Error, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>
    /// A diagnostic at a doubtful site: a suggestion in the default profile. Profiles that name the rule's severity raise it.
    /// </summary>
    public Diagnostic CreateSuggestion(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        Create(location, DiagnosticSeverity.Info, properties, arguments);

    /// <summary>A diagnostic that only a project in production shows; elsewhere an editor offers its fix and nothing else.</summary>
    public Diagnostic CreateForProduction(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        Create(location, IsForProduction ? DiagnosticSeverity.Info : DiagnosticSeverity.Hidden, properties, arguments);

    private DiagnosticSeverity CertainSeverity => _certainIsError ? DiagnosticSeverity.Error : Rule.DefaultSeverity;

    private static bool IsRaisedToError(Levels levels, AnalyzerOptions options) => Stricter.Any(profile =>
        levels.RaisesCertainSites(profile)
        && options.ReadsProperty("AgentGuardProfile", profile.ToString().ToLowerInvariant()));

    private Diagnostic Create(Location location, DiagnosticSeverity severity, ImmutableDictionary<string, string?> properties, object?[] arguments) =>
        Diagnostic.Create(Rule, location, severity, additionalLocations: null, properties: properties, messageArgs: arguments);
}
