using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>Lists, objects and maps: as many elements as allowed, and one more or less.</summary>
internal sealed class ContainerMaker(ReferenceSchema judge, Random random)
{
    private const int Many = 40;
    private static readonly string[] Keys = ["a", "b", "A", "", "a/b", "~", "\u00E9", "e\u0301", "\U0001F600", "key", "value", "\"", "\\", "\0", " a", "__proto__", "0", "null"];

    public JsonTree List(DocumentMaker maker, JsonTree schema, int depth, bool isFlawed)
    {
        var count = Count(schema, "minItems", "maxItems", maker.IsDeep(depth), isFlawed);
        var items = new List<JsonTree>();
        var isUnique = schema["uniqueItems"] is not null;
        for (var tries = 0; items.Count < count && tries < count * 6; tries++)
        {
            var item = maker.Make(schema["items"] ?? JsonTree.True, depth + 1);
            if (!isUnique || !items.Exists(i => JsonTree.AreEqual(i, item)))
            {
                items.Add(item);
            }
        }

        if (isFlawed && items.Count > 0 && random.OneIn(2))
        {
            items.Insert(random.Next(items.Count + 1), random.OneIn(4) ? JsonTree.Null : Respelled(random.Pick(items)));
        }

        return JsonTree.OfList(items);
    }

    public JsonTree Object(DocumentMaker maker, JsonTree schema, int depth, bool isFlawed)
    {
        var members = schema["properties"] is { } properties
            ? Members(maker, schema, properties, depth)
            : schema["additionalProperties"] is { Kind: JsonKind.Object or JsonKind.True } item ? Entries(maker, schema, item, depth, isFlawed) : [];
        if (isFlawed)
        {
            members = Flawed(schema, members);
        }

        return JsonTree.OfObject(random.OneIn(3) ? random.Shuffled(members) : members);
    }

    private static List<KeyValuePair<string, JsonTree>> Members(DocumentMaker maker, JsonTree schema, JsonTree properties, int depth)
    {
        var required = schema["required"]?.Items.Select(r => r.Text).ToHashSet() ?? [];
        return [.. properties.Members
            .Where(p => required.Contains(p.Key) || maker.WantsOptional(depth))
            .Select(p => KeyValuePair.Create(p.Key, maker.Make(p.Value, depth + 1)))];
    }

    private List<KeyValuePair<string, JsonTree>> Entries(DocumentMaker maker, JsonTree schema, JsonTree item, int depth, bool isFlawed)
    {
        var names = schema["propertyNames"]?["enum"]?.Items.Select(n => n.Text).ToArray() ?? Keys;
        var count = Count(schema, "minProperties", "maxProperties", maker.IsDeep(depth), isFlawed);
        var keys = random.Shuffled(names).Concat(names == Keys ? Enumerable.Range(0, Many).Select(i => "k" + i) : []).Take(count);
        return [.. keys.Select(key => KeyValuePair.Create(key, maker.Make(item, depth + 1)))];
    }

    private List<KeyValuePair<string, JsonTree>> Flawed(JsonTree schema, List<KeyValuePair<string, JsonTree>> members)
    {
        var flawed = members.ToList();
        var at = random.Next(Math.Max(1, members.Count));
        switch (random.Next(members.Count == 0 ? 1 : 9))
        {
            case 0:
                flawed.Insert(random.Next(members.Count + 1), new(UnknownName(schema), OtherType.Any(random)));
                break;
            case 1 or 2:
                flawed.RemoveAt(at);
                break;
            case 3:
                flawed.Insert(random.Next(members.Count + 1), random.OneIn(2) ? flawed[at] : new(flawed[at].Key, OtherType.Any(random)));
                break;
            case 4:
                flawed[at] = new(flawed[at].Key, JsonTree.Null);
                break;
            case 5:
                flawed[at] = new(TextValues.Disturbed(flawed[at].Key, random), flawed[at].Value);
                break;
            case 6:
                var other = random.Next(members.Count);
                (flawed[at], flawed[other]) = (new(flawed[at].Key, flawed[other].Value), new(flawed[other].Key, flawed[at].Value));
                break;
            case 7:
                return [.. flawed.Where(_ => random.OneIn(2))];
            default:
                flawed[at] = new(flawed[at].Key, Transplanted(flawed[at]));
                break;
        }

        return flawed;
    }

    /// <summary>A tag of another branch, where the member looks like a tag; anything else where not.</summary>
    private JsonTree Transplanted(KeyValuePair<string, JsonTree> member)
    {
        var tags = Branches(judge.Root).Select(b => b["properties"]?[member.Key]?["enum"]).OfType<JsonTree>().SelectMany(e => e.Items).ToList();
        return tags.Count > 0 ? random.Pick(tags) : OtherType.Any(random);
    }

    private static IEnumerable<JsonTree> Branches(JsonTree schema) =>
        (schema["anyOf"]?.Items ?? [])
        .Concat(schema.Members.SelectMany(m => Branches(m.Value)))
        .Concat(schema.Items.SelectMany(Branches));

    private string UnknownName(JsonTree schema)
    {
        var known = schema["properties"]?.Members.Select(m => m.Key).ToList() ?? [];
        return known.Count == 0 || random.OneIn(2) ? random.Pick(["extra", "$type", "__proto__", "", "id", "$schema", "toString"]) : TextValues.Disturbed(random.Pick(known), random);
    }

    private JsonTree Respelled(JsonTree item) =>
        item.Kind == JsonKind.Number && item.Text.All(char.IsAsciiDigit) ? JsonTree.OfNumber(NumberSpelling.Vary(item.Text, random)) : item;

    private int Count(JsonTree schema, string least, string most, bool isDeep, bool isFlawed)
    {
        var min = (int)(schema[least]?.Number.ToDouble() ?? 0);
        var max = schema[most] is { } limit ? (int)limit.Number.ToDouble() : min + 3;
        if (isFlawed && random.OneIn(2))
        {
            return Math.Clamp(random.OneIn(2) ? min - 1 : max + 1, 0, Many);
        }

        return isDeep ? min : Math.Min(random.Pick([min, max, min + 1, random.Next(min, Math.Min(max, min + 3) + 1)]), Math.Min(max, Many));
    }
}
