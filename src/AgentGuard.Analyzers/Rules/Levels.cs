namespace AgentGuard.Analyzers.Rules;

/// <summary>A rule's level in each profile.</summary>
/// <param name="Default">In profile <c>default</c>, and without the package's profile files.</param>
/// <param name="Production">In profile <c>production</c>.</param>
/// <param name="Regulated">In profile <c>regulated</c>.</param>
/// <param name="DependsOnSite">
/// In <c>default</c> the rule reports certain sites as <see cref="Default"/> and doubtful ones as a suggestion.
/// </param>
/// <param name="RaisesDoubtful">The stricter profiles treat doubtful sites like certain ones; otherwise they stay suggestions.</param>
internal readonly record struct Levels(
    Level Default, Level Production, Level Regulated, bool DependsOnSite = false, bool RaisesDoubtful = true)
{
    /// <summary>The same level in all three profiles.</summary>
    public static implicit operator Levels(Level level) => new(level, level, level);

    /// <summary>In profile <c>sample</c> everything below an error steps down by one.</summary>
    public Level Sample => Default switch
    {
        Level.Error => Level.Error,
        Level.Warning => Level.Suggestion,
        _ => Level.OptIn,
    };

    /// <summary>
    /// In this profile the rule itself makes errors of its certain sites: a severity in the profile's file holds for all sites of a rule, and would raise its
    /// suggestions, too.
    /// </summary>
    public bool RaisesCertainSites(Profile profile) => DependsOnSite && !RaisesDoubtful && Default < Level.Error && In(profile) == Level.Error;

    /// <summary>
    /// The profile's file sets the rule's severity, and so that of every site: only where the profile's level differs from the rule's own, and not where the
    /// rule raises its certain sites itself.
    /// </summary>
    public bool IsSetBy(Profile profile) => !RaisesCertainSites(profile)
        && (In(profile) != Default || (this is { DependsOnSite: true, RaisesDoubtful: true } && profile is Profile.Production or Profile.Regulated));

    public Level In(Profile profile) => profile switch
    {
        Profile.Sample => Sample,
        Profile.Production => Production,
        Profile.Regulated => Regulated,
        _ => Default,
    };
}
