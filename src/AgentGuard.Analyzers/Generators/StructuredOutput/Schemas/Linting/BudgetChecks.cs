using System.Numerics;
using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>Counts over the whole schema.</summary>
internal static class BudgetChecks
{
    private const int LongEnum = 250;

    public static IEnumerable<SchemaFinding> Check(LintedSchema schema)
    {
        var limits = schema.Limits;
        SchemaFinding? Over(SchemaRule rule, Limit? limit, Func<long> count, string what, string advice)
        {
            if (limit is null)
            {
                return null;
            }

            var actual = count();
            return actual <= limit.Value ? null : schema.Find(rule, "", $"{limits.Provider} accepts at most {limit.Value} {what}, and this schema has {actual}: {advice}");
        }

        SchemaFinding?[] findings =
        [
            Over(SchemaRule.Depth, limits.Depth, () => ObjectDepth.Of(schema), "levels of objects", "flatten it, or ask in several steps"),
            Over(SchemaRule.Properties, limits.Properties, () => Properties(schema), "properties", "split it, or ask in several steps"),
            Over(SchemaRule.NameCharacters, limits.NameCharacters, () => NameCharacters(schema), "characters in names and enum values", "shorten them"),
            Over(SchemaRule.EnumValues, limits.EnumValues, () => EnumValues(schema), "enum values", "take a text, and check it in code"),
            Over(SchemaRule.OptionalProperties, limits.OptionalProperties, () => OptionalProperties(schema), "optional properties", "require more of them"),
            Over(SchemaRule.Unions, limits.Unions, () => Unions(schema), "values of several types, null included", "make members optional instead of nullable, or fewer"),
            Over(SchemaRule.TotalMaxItems, limits.TotalMaxItems, () => TotalMaxItems(schema), "list items in all 'maxItems' together", "lower them"),
        ];
        return findings.OfType<SchemaFinding>().Concat(LongEnums(schema));
    }

    private static long Properties(LintedSchema schema) => schema.Places.Sum(place => (long)place.Node.MembersOf("properties").Count);

    private static long NameCharacters(LintedSchema schema) => schema.Places.Sum(place =>
        place.Node.MembersOf("properties").Concat(place.Node.MembersOf("$defs")).Sum(member => (long)member.Name.Length)
        + place.Node.Items("enum").Sum(Characters)
        + (place.Node["const"] is { } value ? Characters(value) : 0));

    private static long EnumValues(LintedSchema schema) => schema.Places.Sum(place => (long)place.Node.Items("enum").Count);

    private static long OptionalProperties(LintedSchema schema) => schema.Places.Sum(place =>
        (long)place.Node.MembersOf("properties").Count(property => !place.Node.Items("required").Contains(new JsonText(property.Name))));

    private static long Unions(LintedSchema schema) =>
        schema.Places.Count(place => place.Node.Has("anyOf") || place.Node.Has("oneOf") || place.Node["type"] is JsonArray);

    private static long TotalMaxItems(LintedSchema schema) =>
        schema.Places.Sum(place => place.Node["maxItems"] is JsonNumber { Digits: { } count } ? (long)BigInteger.Max(0, BigInteger.Min(count, int.MaxValue)) : 0);

    private static IEnumerable<SchemaFinding> LongEnums(LintedSchema schema) => schema.Limits.LongEnumCharacters is not { } limit ? [] :
        from place in schema.Places
        let values = place.Node.Items("enum")
        where values.Count > LongEnum
        let characters = values.Sum(Characters)
        where characters > limit.Value
        select schema.Find(
            SchemaRule.LongEnum,
            place,
            $"{schema.Limits.Provider} accepts at most {limit.Value} characters in an enum of more than {LongEnum} values, and this one has {characters}: shorten the names, or take a text");

    private static long Characters(JsonNode value) => value is JsonText text ? text.Value.Length : value.ToString().Length;
}
