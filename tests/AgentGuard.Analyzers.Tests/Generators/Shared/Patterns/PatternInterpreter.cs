using System.Text;
using AgentGuard.Analyzers.Generators.Shared.Patterns;

namespace AgentGuard.Analyzers.Tests.Generators.Shared.Patterns;

/// <summary>What a pattern means, said as plainly as possible: the set of places a match can have reached, over code points.</summary>
internal sealed class PatternInterpreter(string text)
{
    private readonly int[] _points = [.. text.EnumerateRunes().Select(rune => rune.Value)];

    public static bool IsMatch(PatternNode pattern, string text)
    {
        var interpreter = new PatternInterpreter(text);
        return interpreter.Reach(pattern, [.. Enumerable.Range(0, interpreter._points.Length + 1)]).Count > 0;
    }

    private HashSet<int> Reach(PatternNode node, HashSet<int> from) => node switch
    {
        PatternNode.Set set => [.. from.Where(at => at < _points.Length && Contains(set.Points, _points[at])).Select(at => at + 1)],
        PatternNode.Sequence sequence => sequence.Items.Aggregate(from, (places, item) => Reach(item, places)),
        PatternNode.Alternation alternation => [.. alternation.Options.SelectMany(option => Reach(option, from))],
        PatternNode.Repeat repeat => Repeat(repeat, from),
        PatternNode.Start => [.. from.Where(at => at == 0)],
        _ => [.. from.Where(at => at == _points.Length)],
    };

    private HashSet<int> Repeat(PatternNode.Repeat repeat, HashSet<int> from)
    {
        for (var i = 0; i < repeat.Min && from.Count > 0; i++)
        {
            from = Reach(repeat.Item, from);
        }

        var all = new HashSet<int>(from);
        for (var i = repeat.Min; i < (repeat.Max ?? int.MaxValue) && from.Count > 0; i++)
        {
            from = [.. Reach(repeat.Item, from).Where(all.Add)];
        }

        return all;
    }

    private static bool Contains(CodePointSet points, int point) => points.Ranges.Any(range => range.First <= point && point <= range.Last);
}
