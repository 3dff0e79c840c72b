using System.Globalization;

namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>
/// A pattern for JSON Schema: ECMA-262, valid with the <c>u</c> flag, and written so that engines with other ideas of <c>\d</c>, <c>\w</c>,
/// <c>\s</c> and <c>$</c> (Rust, Python, llama.cpp) read the same.
/// </summary>
internal static class PatternSchema
{
    public static string ToSchema(PatternNode node) => node switch
    {
        PatternNode.Set set => set.Schema,
        PatternNode.Sequence sequence => string.Concat(sequence.Items.Select(InSequence)),
        PatternNode.Alternation alternation => string.Join("|", alternation.Options.Select(ToSchema)),
        PatternNode.Repeat repeat => Atom(repeat.Item) + Counts(repeat),
        PatternNode.Start => "^",
        _ => "$",
    };

    private static string InSequence(PatternNode node) => node is PatternNode.Alternation ? $"({ToSchema(node)})" : ToSchema(node);

    private static string Atom(PatternNode node) => node is PatternNode.Set ? ToSchema(node) : $"({ToSchema(node)})";

    private static string Counts(PatternNode.Repeat repeat) => (repeat.Min, repeat.Max) switch
    {
        (0, null) => "*",
        (1, null) => "+",
        (0, 1) => "?",
        (var min, null) => $"{{{Digits(min)},}}",
        var (min, max) when min == max => $"{{{Digits(min)}}}",
        var (min, max) => $"{{{Digits(min)},{Digits(max.Value)}}}",
    };

    private static string Digits(int count) => count.ToString(CultureInfo.InvariantCulture);
}
