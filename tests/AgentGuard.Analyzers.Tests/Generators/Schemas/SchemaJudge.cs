using System.Globalization;
using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

/// <summary>Decides whether a schema accepts a value, when some of its constraints are waived.</summary>
/// <param name="root">The whole schema.</param>
/// <param name="waived">Constraints that may be broken, by the path of their node; a waived <c>$ref</c> accepts anything.</param>
internal sealed class SchemaJudge(JsonObject root, IReadOnlySet<(string Path, string Keyword)> waived)
{
    /// <summary>The texts that have a format; the sampler draws from them.</summary>
    public static IReadOnlyDictionary<string, string[]> Formats { get; } = new Dictionary<string, string[]>
    {
        ["date-time"] = ["2026-01-31T10:00:00Z"],
        ["date"] = ["2026-01-31"],
        ["time"] = ["10:00:00Z"],
        ["email"] = ["a@b.c"],
        ["uuid"] = ["00000000-0000-0000-0000-00000000000f"],
        ["uri"] = ["https://a.b/c"],
        ["uri-reference"] = ["https://a.b/c", "c"],
    };

    public SchemaJudge(JsonObject root)
        : this(root, new HashSet<(string, string)>())
    {
    }

    public bool Accepts(JsonNode value) => Accepts(root, "", value);

    private bool Accepts(JsonObject node, string path, JsonNode value)
    {
        if (node.Definition() is { } name)
        {
            var target = JsonPointer.Append("", "$defs", name);
            return waived.Contains((path, "$ref")) || Accepts((JsonObject)JsonPointer.Find(root, target)!, target, value);
        }

        return node.Members.All(member => waived.Contains((path, member.Name)) || Accepts(node, member, path, value));
    }

    private bool Accepts(JsonObject node, JsonMember keyword, string path, JsonNode value)
    {
        var inner = JsonPointer.Append(path, keyword.Name);
        switch (keyword.Name)
        {
            case "type":
                return node.Types().Any(type => IsOf(type, value));
            case "enum":
                return node.Items("enum").Contains(value);
            case "const":
                return keyword.Value.Equals(value);
            case "anyOf":
                return node.Items("anyOf").Select((form, index) => Accepts((JsonObject)form, $"{inner}/{index}", value)).Any(accepted => accepted);
            case "oneOf":
                return node.Items("oneOf").Select((form, index) => Accepts((JsonObject)form, $"{inner}/{index}", value)).Count(accepted => accepted) == 1;
            case "description" or "title" or "default" or "$defs" or "propertyOrdering" or "contentEncoding":
                return true;
            default:
                return value switch
                {
                    JsonObject o => OfObject(node, keyword, inner, o),
                    JsonArray a => OfArray(keyword, inner, a),
                    JsonText t => OfText(keyword, t.Value),
                    JsonNumber n => OfNumber(keyword, n.Approximate),
                    _ => true,
                };
        }
    }

    private bool OfObject(JsonObject node, JsonMember keyword, string inner, JsonObject value) => keyword switch
    {
        { Name: "properties", Value: JsonObject properties } =>
            properties.Members.All(property => value[property.Name] is not { } given || Accepts((JsonObject)property.Value, JsonPointer.Append(inner, property.Name), given)),
        { Name: "required" } => node.Items("required").All(name => value.Has(((JsonText)name).Value)),
        { Name: "additionalProperties" } => value.Members.Where(member => node.MembersOf("properties").All(property => property.Name != member.Name))
            .All(member => keyword.Value is JsonObject schema ? Accepts(schema, inner, member.Value) : keyword.Value.Equals(new JsonBoolean(true))),
        { Name: "propertyNames", Value: JsonObject names } => value.Members.All(member => Accepts(names, inner, new JsonText(member.Name))),
        { Name: "minProperties" } => value.Count >= Count(keyword),
        { Name: "maxProperties" } => value.Count <= Count(keyword),
        _ => true,
    };

    private bool OfArray(JsonMember keyword, string inner, JsonArray value) => keyword switch
    {
        { Name: "items", Value: JsonObject items } => value.Items.All(item => Accepts(items, inner, item)),
        { Name: "minItems" } => value.Items.Count >= Count(keyword),
        { Name: "maxItems" } => value.Items.Count <= Count(keyword),
        { Name: "uniqueItems" } => value.Items.Distinct().Count() == value.Items.Count,
        _ => true,
    };

    private static bool OfText(JsonMember keyword, string value) => keyword switch
    {
        { Name: "minLength" } => value.Length >= Count(keyword),
        { Name: "maxLength" } => value.Length <= Count(keyword),
        { Name: "pattern", Value: JsonText pattern } => Regex.IsMatch(value, pattern.Value, RegexOptions.ECMAScript),
        { Name: "format", Value: JsonText format } => Formats[format.Value].Contains(value),
        _ => true,
    };

    private static bool OfNumber(JsonMember keyword, double value) => keyword.Name switch
    {
        "minimum" => value >= ((JsonNumber)keyword.Value).Approximate,
        "maximum" => value <= ((JsonNumber)keyword.Value).Approximate,
        "exclusiveMinimum" => value > ((JsonNumber)keyword.Value).Approximate,
        "exclusiveMaximum" => value < ((JsonNumber)keyword.Value).Approximate,
        "multipleOf" => value % ((JsonNumber)keyword.Value).Approximate == 0,
        _ => true,
    };

    private static int Count(JsonMember keyword) => int.Parse(((JsonNumber)keyword.Value).Text, CultureInfo.InvariantCulture);

    private static bool IsOf(string type, JsonNode value) => value switch
    {
        JsonObject => type == "object",
        JsonArray => type == "array",
        JsonText => type == "string",
        JsonNumber number => type == "number" || (type == "integer" && Math.Floor(number.Approximate) == number.Approximate),
        JsonBoolean => type == "boolean",
        _ => type == "null",
    };
}
