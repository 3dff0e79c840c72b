using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

/// <summary>
/// Values in the form a schema asks for. Constraints are kept more often than not, so that what a profile drops is broken now and then.
/// </summary>
internal sealed class SchemaSampler(JsonObject root, Random random)
{
    private static readonly string[] _texts =
    [
        "", "a", "x", "ab", "AB", "ABC", "abcdefghijk", "K1", "S", "ORD-123456", "ORD-1", "2026-01-31", "10:00", "25:00", "1.00:00:00", "PT1H", "AQ==", "AQ=", new string('v', 60), new string('w', 6000),
        .. SchemaJudge.Formats.Values.SelectMany(texts => texts),
    ];

    private static readonly string[] _numbers =
        ["0", "1", "2", "5", "-1", "0.5", "255", "1000", "1001", "65505", "3000000000", "9007199254740993", "1e19", "1e30", "1e39"];

    public JsonNode Sample() => Sample(root, 0);

    private JsonNode Sample(JsonObject node, int depth)
    {
        if (node.Definition() is { } name)
        {
            return Sample((JsonObject)JsonPointer.Find(root, JsonPointer.Append("", "$defs", name))!, depth + 1);
        }

        var forms = node.Items(node.Has("anyOf") ? "anyOf" : "oneOf");
        if (forms.Count > 0)
        {
            return Sample((JsonObject)(Ends(depth) ? forms.MinBy(form => form.ToString().Length)! : Pick([.. forms])), depth);
        }

        if (node["enum"] is JsonArray values)
        {
            return Pick([.. values.Items]);
        }

        var types = node.Types();
        return (types.Count == 0 ? "string" : types.Contains("null") && Ends(depth) ? "null" : Pick([.. types])) switch
        {
            "object" => SampleObject(node, depth),
            "array" => SampleArray(node, depth),
            "string" => SampleText(node),
            "integer" or "number" => Fitting(node, [.. _numbers.Select(digits => new JsonNumber(digits))]),
            "boolean" => random.Next(2) == 0,
            _ => JsonNull.Instance,
        };
    }

    private JsonObject SampleObject(JsonObject node, int depth)
    {
        if (node["additionalProperties"] is JsonObject item)
        {
            return JsonObject.From(Enumerable.Range(0, depth > 6 ? 0 : random.Next(4)).Select(index => new JsonMember(index == 0 ? "A" : "k" + index, Sample(item, depth + 1))));
        }

        return JsonObject.From(node.MembersOf("properties")
            .Where(property => node.Items("required").Contains(new JsonText(property.Name)) || (depth < 6 && random.Next(2) == 0))
            .Select(property => new JsonMember(property.Name, Sample((JsonObject)property.Value, depth + 1))));
    }

    private JsonArray SampleArray(JsonObject node, int depth)
    {
        var min = node["minItems"] is JsonNumber least ? (int)least.Approximate : 0;
        var most = node["maxItems"] is JsonNumber max ? (int)Math.Min(max.Approximate, 4) : 4;
        var count = depth > 6 ? min : random.Next(min, Math.Max(min, Math.Min(most, 5 - depth / 2)) + 1);
        return JsonArray.From(Enumerable.Range(0, count).Select(_ => Sample((JsonObject)node["items"]!, depth + 1)).ToList());
    }

    private JsonNode SampleText(JsonObject node) =>
        Fitting(node, [.. (node.Text("format") is { } format ? SchemaJudge.Formats[format] : _texts).Select(text => new JsonText(text))]);

    /// <summary>Mostly a value that the node accepts: a document has many, and one wrong value spoils it.</summary>
    private JsonNode Fitting(JsonObject node, JsonNode[] values)
    {
        var judge = new SchemaJudge(node);
        var fitting = random.Next(20) == 0 ? [] : values.Where(judge.Accepts).ToArray();
        return Pick(fitting.Length == 0 ? values : fitting);
    }

    /// <summary>The deeper, the more often; recursion has to come to an end.</summary>
    private bool Ends(int depth) => depth > 6 || random.Next(depth + 1) > 1;

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
