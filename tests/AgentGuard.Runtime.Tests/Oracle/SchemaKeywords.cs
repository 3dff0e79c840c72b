using AgentGuard.Runtime.Tests.Oracle.Formats;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Oracle.Patterns;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>The part of JSON Schema 2020-12 that <see cref="ReferenceSchema"/> understands: what emitted schemas use.</summary>
internal static class SchemaKeywords
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private static readonly HashSet<string> Annotations = ["title", "description", "default", "examples", "$comment", "deprecated", "readOnly", "writeOnly", "contentEncoding", "propertyOrdering"];

    private static readonly HashSet<string> Assertions =
    [
        "type", "enum", "const", "required", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "format", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minProperties", "maxProperties", "$ref",
    ];

    private static readonly HashSet<string> OneSchema = ["additionalProperties", "propertyNames", "items"];
    private static readonly HashSet<string> SchemaLists = ["anyOf", "prefixItems"];
    private static readonly HashSet<string> SchemaMaps = ["properties", "$defs"];

    /// <summary>Refuses what would be ignored in silence: a misspelt keyword, a remote reference, a foreign dialect.</summary>
    /// <exception cref="NotSupportedException">The schema has something else.</exception>
    public static void Check(JsonTree schema, bool assertsFormats)
    {
        if (schema.Kind is JsonKind.True or JsonKind.False)
        {
            return;
        }

        Demand(schema.Kind == JsonKind.Object, "a schema that is neither an object nor a boolean");
        foreach (var (name, value) in schema.Members)
        {
            Check(name, value, assertsFormats);
        }
    }

    private static void Check(string name, JsonTree value, bool assertsFormats)
    {
        if (OneSchema.Contains(name))
        {
            Check(value, assertsFormats);
        }
        else if (SchemaLists.Contains(name))
        {
            value.Items.ToList().ForEach(s => Check(s, assertsFormats));
        }
        else if (SchemaMaps.Contains(name))
        {
            value.Members.ToList().ForEach(m => Check(m.Value, assertsFormats));
        }
        else
        {
            Demand(Annotations.Contains(name) || Assertions.Contains(name) || (name == "$schema" && value.Text == Dialect), name);
            Demand(name != "format" || !assertsFormats || ReferenceFormats.Names.Contains(value.Text), $"format {value.Text}");
            Demand(name != "pattern" || new ReferencePattern(value.Text) is not null, value.Text);
            Demand(name != "$ref" || value.Text == "#" || value.Text.StartsWith("#/", StringComparison.Ordinal), $"$ref {value.Text}");
        }
    }

    private static void Demand(bool condition, string what)
    {
        if (!condition)
        {
            throw new NotSupportedException(what);
        }
    }
}
