using System.Text;
using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Puts schemas that users wrote into the document: their definitions move to the root, where every provider looks for them.</summary>
internal sealed class CustomSchemas(IEnumerable<string> takenNames)
{
    private static readonly string[] _definitionKeywords = ["$defs", "definitions"];
    private static readonly string[] _documentKeywords = ["$schema", "$id", "$anchor", "$defs", "definitions"];

    private readonly HashSet<string> _taken = new(takenNames, StringComparer.Ordinal);
    private readonly Dictionary<CustomValue, JsonObject> _embedded = [];
    private readonly List<JsonMember> _definitions = [];

    public IReadOnlyList<JsonMember> Definitions => _definitions;

    public JsonObject Embed(CustomValue custom)
    {
        var key = custom with { IsNullable = false };
        if (!_embedded.TryGetValue(key, out var schema))
        {
            schema = JsonParser.TryParse(custom.Schema, out var node, out _) && node is JsonObject written
                ? Hoist(written, custom.CSharpType)
                : JsonObject.Empty;
            _embedded.Add(key, schema);
        }

        return schema;
    }

    private JsonObject Hoist(JsonObject written, string csharpType)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var typeName = NameOf(csharpType);
        foreach (var (keyword, definition) in Nested(written))
        {
            names[$"#/{keyword}/{definition.Name}"] = Free($"{typeName}_{Identifier(definition.Name)}");
        }

        var body = JsonObject.From(written.Members.Where(member => !_documentKeywords.Contains(member.Name)));
        if (!RefersTo(written, "#"))
        {
            AddDefinitions(written, names);
            return (JsonObject)Rewrite(body, names);
        }

        names["#"] = Free(typeName);
        AddDefinitions(written, names);
        _definitions.Add(new JsonMember(names["#"], Rewrite(body, names)));
        return SchemaNode.Reference(names["#"]);
    }

    private void AddDefinitions(JsonObject written, Dictionary<string, string> names)
    {
        foreach (var (keyword, definition) in Nested(written))
        {
            _definitions.Add(new JsonMember(names[$"#/{keyword}/{definition.Name}"], Rewrite(definition.Value, names)));
        }
    }

    private static IEnumerable<(string Keyword, JsonMember Definition)> Nested(JsonObject written) =>
        _definitionKeywords.SelectMany(keyword => written.MembersOf(keyword).Select(definition => (keyword, definition)));

    private static JsonNode Rewrite(JsonNode node, Dictionary<string, string> names) => node switch
    {
        JsonObject value => JsonObject.From(value.Members.Select(member =>
            member is { Name: "$ref", Value: JsonText { Value: var target } } && names.TryGetValue(target, out var name)
                ? new JsonMember("$ref", SchemaNode.DefinitionPrefix + name)
                : new JsonMember(member.Name, Rewrite(member.Value, names)))),
        JsonArray value => JsonArray.From(value.Items.Select(item => Rewrite(item, names))),
        _ => node,
    };

    private static bool RefersTo(JsonNode node, string target) => node switch
    {
        JsonObject value => value.Text("$ref") == target || value.Members.Any(member => RefersTo(member.Value, target)),
        JsonArray value => value.Items.Any(item => RefersTo(item, target)),
        _ => false,
    };

    private string Free(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return free;
    }

    private static string NameOf(string csharpType)
    {
        var end = csharpType.IndexOf('<');
        var plain = end < 0 ? csharpType : csharpType.Substring(0, end);
        return Identifier(plain.Substring(Math.Max(plain.LastIndexOf('.'), plain.LastIndexOf(':')) + 1));
    }

    /// <summary>Without what a JSON Pointer or a URI would have to escape.</summary>
    private static string Identifier(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            text.Append(character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' ? character : '_');
        }

        return text.ToString();
    }
}
