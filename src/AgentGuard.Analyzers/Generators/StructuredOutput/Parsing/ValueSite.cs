using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>The place a value stands at: a member, its items, a case of a union.</summary>
/// <param name="Context">Of the definition.</param>
/// <param name="Location">For problems.</param>
/// <param name="Subject">The member in messages: <c>Order.Lines</c>.</param>
/// <param name="Constraints">Written at that place.</param>
/// <param name="IsCase">A form of a union, which may be an object without members.</param>
/// <param name="Collections">Those that the value is an item of, up to the next type with a definition; one that contains itself would never end.</param>
internal sealed record ValueSite(
    ParseContext Context, Location Location, string Subject, ConstraintSet Constraints, bool IsCase = false, IReadOnlyList<ITypeSymbol>? Collections = null)
{
    public void Report(ProblemKind kind, params object[] details) => Report(kind, Location, details);

    public void Report(ProblemKind kind, Location location, params object[] details) =>
        Context.Report(kind, location, new object[] { Subject }.Concat(details).ToArray());
}
