using AgentGuard.Analyzers.Generators.Shared.Patterns;

namespace AgentGuard.Analyzers.Tests.Generators.Shared.Patterns;

/// <summary>Texts at the borders of a pattern: matches with the least and the greatest counts and ends of ranges, and what lies just outside.</summary>
internal static class PatternTexts
{
    private const int MaxExamples = 40;

    private static readonly string[] Strangers = ["\n", "\r", "\u2028", "\0", " ", "-", "0", "9", "a", "Z", "_", "\u0663", "é", "\u212A", "\uFFFF", "\U0001F600", "\U0010FFFF"];

    public static IReadOnlyCollection<string> Of(PatternNode pattern)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal) { "" };
        texts.UnionWith(Strangers);
        foreach (var example in Examples(pattern).Distinct().Take(MaxExamples).ToList())
        {
            texts.Add(example);
            texts.UnionWith(Strangers.SelectMany(stranger => new[] { example + stranger, stranger + example }));
            texts.UnionWith(Changes(example));
        }

        return texts;
    }

    private static IEnumerable<string> Changes(string example)
    {
        var runes = example.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var places = runes.Count <= 24 ? Enumerable.Range(0, runes.Count) : Enumerable.Range(0, 12).Concat(Enumerable.Range(runes.Count - 12, 12));
        foreach (var at in places)
        {
            string With(string replacement) => string.Concat(runes.Take(at)) + replacement + string.Concat(runes.Skip(at + 1));
            yield return With("");
            yield return With(runes[at] + runes[at]);
            foreach (var stranger in Strangers.Concat(Neighbours(char.ConvertToUtf32(runes[at], 0))))
            {
                yield return With(stranger);
            }
        }
    }

    private static IEnumerable<string> Neighbours(int point) => new[] { point - 1, point + 1, point ^ 0x20 }
        .Where(neighbour => neighbour is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        .Select(char.ConvertFromUtf32);

    private static IEnumerable<string> Examples(PatternNode node) => node switch
    {
        PatternNode.Set set => set.Points.Ranges.Take(4).Append(set.Points.Ranges[^1])
            .SelectMany(range => new[] { range.First, range.Last }).Distinct().Select(char.ConvertFromUtf32),
        PatternNode.Sequence sequence => Sequence(sequence.Items),
        PatternNode.Alternation alternation => alternation.Options.SelectMany(option => Examples(option).Take(6)),
        PatternNode.Repeat repeat => Repeat(repeat),
        _ => [""],
    };

    /// <summary>Each item's examples with the first one of the others, then all of them in step.</summary>
    private static IEnumerable<string> Sequence(IReadOnlyList<PatternNode> items)
    {
        var examples = items.Select(item => Examples(item).Take(8).ToList()).ToList();
        for (var varied = 0; varied < examples.Count; varied++)
        {
            foreach (var example in examples[varied])
            {
                yield return string.Concat(examples.Select((list, at) => at == varied ? example : list[0]));
            }
        }

        for (var step = 0; step < 8; step++)
        {
            yield return string.Concat(examples.Select(list => list[step % list.Count]));
        }
    }

    private static IEnumerable<string> Repeat(PatternNode.Repeat repeat)
    {
        var items = Examples(repeat.Item).Take(6).ToList();
        var counts = new[] { repeat.Min, repeat.Min + 1, repeat.Max ?? (repeat.Min + 3), repeat.Min - 1, (repeat.Max ?? 0) + 1, ((repeat.Max ?? 2) + 1) / 2 };
        foreach (var count in counts.Where(count => count >= 0).Distinct())
        {
            for (var shift = 0; shift < items.Count; shift++)
            {
                yield return string.Concat(Enumerable.Range(0, count).Select(i => items[(i + shift) % items.Count]));
            }
        }
    }
}
