namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>A set of single UTF-16 units and how often it occurs.</summary>
internal sealed record UnitRun(CodePointSet Points, int Min, int? Max)
{
    public bool IsFixed => Min == Max;

    public static UnitRun? Of(PatternNode node) => node switch
    {
        PatternNode.Set set when UnitCheck.IsPossible(set.Points) => new UnitRun(set.Points, 1, 1),
        PatternNode.Repeat { Item: PatternNode.Set set } repeat when UnitCheck.IsPossible(set.Points) => new UnitRun(set.Points, repeat.Min, repeat.Max),
        _ => null,
    };

    /// <summary>True when a count of code points can be checked as a count of units: there are no pairs, or any number from one on will do.</summary>
    public bool CountsUnits => !Points.HasAstral || (Min <= 1 && Max is null);
}
