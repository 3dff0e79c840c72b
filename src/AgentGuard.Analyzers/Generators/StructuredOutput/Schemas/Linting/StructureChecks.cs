using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>Keywords, types, and how objects are closed.</summary>
internal static class StructureChecks
{
    private static readonly ImmutableHashSet<string> _typeNames =
        ImmutableHashSet.Create(StringComparer.Ordinal, "object", "array", "string", "integer", "number", "boolean", "null");

    public static IEnumerable<SchemaFinding> Check(LintedSchema schema)
    {
        var findings = schema.Places.SelectMany(place => Check(schema, place));
        return schema.Limits.ObjectRoot && (schema.Root.Text("type") != "object" || schema.Root.Has("anyOf") || schema.Root.Has("oneOf"))
            ? findings.Prepend(schema.Find(SchemaRule.RootObject, "", $"{schema.Limits.Provider} accepts only an object without forms as the root: put the value in a member"))
            : findings;
    }

    private static IEnumerable<SchemaFinding> Check(LintedSchema schema, SchemaPlace place) =>
    [
        .. Keywords(schema, place),
        .. Types(schema, place),
        .. Typed(schema, place),
        .. Objects(schema, place),
    ];

    private static IEnumerable<SchemaFinding> Keywords(LintedSchema schema, SchemaPlace place) => place.Node.Members
        .Where(member => !schema.Limits.Keywords.Contains(member.Name) || (member.Name == "$defs" && place.Path.Length > 0))
        .Select(member => schema.Find(SchemaRule.Keyword, place, $"{schema.Limits.Provider} does not accept the keyword '{member.Name}' here: remove it, and say it in the description"));

    private static IEnumerable<SchemaFinding> Types(LintedSchema schema, SchemaPlace place)
    {
        var types = place.Node.Types();
        if (types.Any(type => !_typeNames.Contains(type)) || types.Distinct().Count() < types.Count)
        {
            yield return schema.Find(SchemaRule.Types, place, $"{schema.Limits.Provider} accepts each JSON type once in 'type', not {place.Node["type"]}");
        }
    }

    private static IEnumerable<SchemaFinding> Typed(LintedSchema schema, SchemaPlace place)
    {
        var node = place.Node;
        if (!schema.Limits.TypedNodes)
        {
            yield break;
        }

        if (!node.Has("type") && !node.Has("$ref") && !node.Has("anyOf"))
        {
            yield return schema.Find(SchemaRule.Typed, place, $"{schema.Limits.Provider} needs a type for every value: any JSON (object, JsonElement) cannot be asked for");
        }
        else if (!schema.Limits.IsGrammar && node.HasType("array") && !node.Has("items"))
        {
            yield return schema.Find(SchemaRule.Typed, place, $"{schema.Limits.Provider} needs 'items' for every array");
        }
    }

    private static IEnumerable<SchemaFinding> Objects(LintedSchema schema, SchemaPlace place)
    {
        var node = place.Node;
        if (!node.HasType("object"))
        {
            yield break;
        }

        var properties = node.MembersOf("properties").Select(property => property.Name).ToList();
        var required = node.Items("required").OfType<JsonText>().Select(name => name.Value).ToList();
        if (schema.Limits.ClosedObjects && node["additionalProperties"] is not JsonBoolean { Value: false })
        {
            yield return schema.Find(SchemaRule.Closed, place, $"{schema.Limits.Provider} accepts only closed objects (additionalProperties: false): a map must be a list of key and value");
        }

        if (schema.Limits.AllRequired && properties.Except(required).FirstOrDefault() is { } optional)
        {
            yield return schema.Find(SchemaRule.Required, place, $"{schema.Limits.Provider} wants every property in 'required', and '{optional}' is not: let it be null instead");
        }

        if (required.Except(properties).FirstOrDefault() is { } unknown)
        {
            yield return schema.Find(SchemaRule.Required, place, $"'required' names '{unknown}', which is no property");
        }
    }
}
