using System.Globalization;
using System.Text;

namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>
/// A pattern for <c>RegexOptions.NonBacktracking</c> that matches code points where .NET matches UTF-16 units: what lies beyond the basic
/// plane is written as surrogate pairs.
/// </summary>
internal static class PatternRegex
{
    public static string ToDotNet(PatternNode node) => node switch
    {
        PatternNode.Set set => OfSet(set.Points),
        PatternNode.Sequence sequence => string.Concat(sequence.Items.Select(item => item is PatternNode.Alternation ? Group(item) : ToDotNet(item))),
        PatternNode.Alternation alternation => string.Join("|", alternation.Options.Select(ToDotNet)),
        PatternNode.Repeat repeat => Atom(repeat.Item) + Counts(repeat),
        PatternNode.Start => @"\A",
        _ => @"\z",
    };

    private static string Atom(PatternNode node) => node is PatternNode.Set { Points.HasAstral: false } ? ToDotNet(node) : Group(node);

    private static string Group(PatternNode node) => $"(?:{ToDotNet(node)})";

    private static string Counts(PatternNode.Repeat repeat) => repeat.Max is { } max
        ? $"{{{repeat.Min.ToString(CultureInfo.InvariantCulture)},{max.ToString(CultureInfo.InvariantCulture)}}}"
        : $"{{{repeat.Min.ToString(CultureInfo.InvariantCulture)},}}";

    private static string OfSet(CodePointSet points)
    {
        var options = new List<string>();
        if (points.Basic().Any())
        {
            options.Add(Class(points.Basic()));
        }

        options.AddRange(points.Astral().SelectMany(Pairs));
        return options.Count == 1 ? options[0] : $"(?:{string.Join("|", options)})";
    }

    /// <summary>A range beyond the basic plane: the rest of its first high surrogate, the whole ones in between, the part of its last.</summary>
    private static IEnumerable<string> Pairs(CodePointRange range)
    {
        var (firstHigh, firstLow) = Split(range.First);
        var (lastHigh, lastLow) = Split(range.Last);
        if (firstHigh == lastHigh)
        {
            yield return Pair(firstHigh, firstHigh, firstLow, lastLow);
            yield break;
        }

        if (firstLow != 0xDC00)
        {
            yield return Pair(firstHigh, firstHigh, firstLow, 0xDFFF);
            firstHigh++;
        }

        var wholeEnd = lastLow == 0xDFFF ? lastHigh : lastHigh - 1;
        if (firstHigh <= wholeEnd)
        {
            yield return Pair(firstHigh, wholeEnd, 0xDC00, 0xDFFF);
        }

        if (wholeEnd != lastHigh)
        {
            yield return Pair(lastHigh, lastHigh, 0xDC00, lastLow);
        }
    }

    private static (int High, int Low) Split(int point) => (0xD800 + ((point - 0x10000) >> 10), 0xDC00 + ((point - 0x10000) & 0x3FF));

    private static string Pair(int firstHigh, int lastHigh, int firstLow, int lastLow) =>
        Class([new CodePointRange(firstHigh, lastHigh)]) + Class([new CodePointRange(firstLow, lastLow)]);

    private static string Class(IEnumerable<CodePointRange> ranges)
    {
        var items = ranges.ToList();
        if (items.Count == 1 && items[0].IsSingle)
        {
            return PatternEscapes.InDotNet(items[0].First);
        }

        var text = new StringBuilder("[");
        foreach (var range in items)
        {
            text.Append(PatternEscapes.InDotNet(range.First));
            if (!range.IsSingle)
            {
                text.Append('-').Append(PatternEscapes.InDotNet(range.Last));
            }
        }

        return text.Append(']').ToString();
    }
}
