using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>
/// Documents at the edges of a schema. Random mutation alone does not find a wrong class in the last place of a pattern, or an escaped name:
/// so each constraint gives its limit and the values beside it, and each node every type. A third to a half of them is valid.
/// </summary>
internal sealed class BoundaryDocuments(ReferenceSchema judge, int seed)
{
    private static readonly HashSet<int> None = [];

    public IEnumerable<string> Take(int count) => Enumerable.Range(0, count).Select(Document);

    /// <summary>The document of a number, always the same.</summary>
    public string Document(int number)
    {
        var draw = new Random(HashCode(number));
        var treeSeed = draw.Next();
        var tree = Make(treeSeed, draw);
        var text = JsonSpelling.Write(tree, draw);
        return draw.OneIn(50) ? Broken(text, draw) : text;
    }

    private JsonTree Make(int treeSeed, Random draw)
    {
        var sound = new DocumentMaker(judge, new Random(treeSeed), None);
        var tree = sound.Make();
        var count = draw.Next(10) switch { < 4 => 0, < 8 => 1, 8 => 2, _ => draw.Next(3, 6) };
        var flaws = Enumerable.Range(0, count).Select(_ => draw.Next(sound.Nodes)).ToHashSet();
        return count == 0 ? tree : new DocumentMaker(judge, new Random(treeSeed), flaws).Make();
    }

    /// <summary>JSON that is none any more, or that is followed by something.</summary>
    private static string Broken(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(6) switch
        {
            0 => text[..at],
            1 => text.Insert(at, random.Pick([",", "}", "]", "\"", "{", ":", "x", "\\", "0", "/**/"])),
            2 => text + random.Pick(["x", "{}", ",", "]", "\0", "//", "null"]),
            3 => text.Remove(Math.Min(at, text.Length - 1), 1),
            4 => text.Replace("}", ",}", StringComparison.Ordinal),
            _ => text + " \n\t\r ",
        };
    }

    private int HashCode(int number) => unchecked((seed * 1_000_003) ^ (number * 16_777_619));
}
