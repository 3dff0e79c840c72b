using System.Text;

namespace AgentGuard.Runtime.Tests.Oracle.Json;

/// <summary>A JSON value that keeps what other trees lose: the text of numbers, and members given twice.</summary>
internal sealed class JsonTree
{
    private readonly Lazy<ExactNumber> _number;

    private JsonTree(JsonKind kind, string text, IReadOnlyList<JsonTree> items, IReadOnlyList<KeyValuePair<string, JsonTree>> members)
    {
        (Kind, Text, Items, Members) = (kind, text, items, members);
        _number = new(() => ExactNumber.Parse(text));
    }

    public static JsonTree Null { get; } = new(JsonKind.Null, "null", [], []);

    public static JsonTree False { get; } = new(JsonKind.False, "false", [], []);

    public static JsonTree True { get; } = new(JsonKind.True, "true", [], []);

    public JsonKind Kind { get; }

    /// <summary>A string's content, or a number as it is spelled.</summary>
    public string Text { get; }

    public IReadOnlyList<JsonTree> Items { get; }

    public IReadOnlyList<KeyValuePair<string, JsonTree>> Members { get; }

    public ExactNumber Number => _number.Value;

    public JsonTree? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Key == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    public static JsonTree OfNumber(string text) => new(JsonKind.Number, text, [], []);

    public static JsonTree OfText(string text) => new(JsonKind.Text, text, [], []);

    public static JsonTree OfList(IReadOnlyList<JsonTree> items) => new(JsonKind.List, "", items, []);

    public static JsonTree OfObject(IReadOnlyList<KeyValuePair<string, JsonTree>> members) => new(JsonKind.Object, "", [], members);

    /// <summary>True where some object has a member twice; JSON Schema says nothing about that.</summary>
    public bool HasDuplicates() =>
        Members.Select(m => m.Key).Distinct(StringComparer.Ordinal).Count() != Members.Count
        || Members.Any(m => m.Value.HasDuplicates())
        || Items.Any(i => i.HasDuplicates());

    /// <summary>True where some string has half of a surrogate pair, which no UTF-8 text can hold.</summary>
    public bool HasLoneSurrogates() =>
        IsBroken(Kind == JsonKind.Text ? Text : "")
        || Members.Any(m => IsBroken(m.Key) || m.Value.HasLoneSurrogates())
        || Items.Any(i => i.HasLoneSurrogates());

    /// <summary>How many containers are around the innermost value, itself included.</summary>
    public int Depth() => Kind switch
    {
        JsonKind.List => 1 + Items.Select(i => i.Depth()).DefaultIfEmpty().Max(),
        JsonKind.Object => 1 + Members.Select(m => m.Value.Depth()).DefaultIfEmpty().Max(),
        _ => 0,
    };

    public static bool AreEqual(JsonTree left, JsonTree right) => left.Kind == right.Kind && left.Kind switch
    {
        JsonKind.Number => left.Number.CompareTo(right.Number) == 0,
        JsonKind.Text => left.Text == right.Text,
        JsonKind.List => left.Items.Count == right.Items.Count && left.Items.Zip(right.Items).All(p => AreEqual(p.First, p.Second)),
        JsonKind.Object => left.Members.Count == right.Members.Count
            && left.Members.All(m => right[m.Key] is { } other && AreEqual(m.Value, other)),
        _ => true,
    };

    private static bool IsBroken(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                return true;
            }

            rest = rest[used..];
        }

        return false;
    }
}
