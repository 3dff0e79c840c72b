using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>The values of keywords that a provider knows only in part.</summary>
internal static class ValueChecks
{
    private static readonly string[] _lookAround = ["(?=", "(?!", "(?<=", "(?<!"];

    public static IEnumerable<SchemaFinding> Check(LintedSchema schema) => schema.Places.SelectMany(place => Check(schema, place));

    private static IEnumerable<SchemaFinding> Check(LintedSchema schema, SchemaPlace place)
    {
        var node = place.Node;
        var limits = schema.Limits;
        if (node["format"] is { } format && (format is not JsonText { Value: var name } || !limits.Formats.Contains(name)))
        {
            yield return schema.Find(SchemaRule.Format, place, $"{limits.Provider} does not know the format {format}: say it in the description");
        }

        if (limits.EnumTypes is { } types && node.Items("enum").FirstOrDefault(value => !types.Contains(TypeOf(value))) is { } wrong)
        {
            yield return schema.Find(SchemaRule.EnumType, place, $"{limits.Provider} accepts only {string.Join(", ", types.Names.OrderBy(type => type, StringComparer.Ordinal))} in 'enum', not {wrong}");
        }

        if (node.Has("enum") && node.Items("enum").Count == 0)
        {
            yield return schema.Find(SchemaRule.EnumType, place, "an empty 'enum' lets no value through: name at least one");
        }

        if (limits.MinItemsAtMostOne && node["minItems"] is { } min && min.ToString() is not ("0" or "1"))
        {
            yield return schema.Find(SchemaRule.MinItems, place, $"{limits.Provider} accepts only 0 or 1 for 'minItems', not {min}");
        }

        if (node.Text("pattern") is { } pattern && (_lookAround.Any(pattern.Contains) || HasBackReference(pattern)))
        {
            yield return schema.Find(SchemaRule.Pattern, place, $"{limits.Provider} accepts no look-around and no back-reference in a pattern: {pattern}");
        }
    }

    private static bool HasBackReference(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && pattern[++i] is (>= '1' and <= '9') or 'k')
            {
                return true;
            }
        }

        return false;
    }

    private static string TypeOf(JsonNode value) => value switch
    {
        JsonText => "string",
        JsonNumber => "number",
        JsonBoolean => "boolean",
        JsonNull => "null",
        JsonArray => "array",
        _ => "object",
    };
}
