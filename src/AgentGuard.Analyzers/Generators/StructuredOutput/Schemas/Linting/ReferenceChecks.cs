using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>References lead to definitions at the root, stand alone, and recur only where the provider follows them.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<SchemaFinding> Check(LintedSchema schema) =>
    [
        .. schema.Places.SelectMany(place => Targets(schema, place)),
        .. Recursion(schema),
    ];

    private static IEnumerable<SchemaFinding> Targets(LintedSchema schema, SchemaPlace place)
    {
        if (place.Node["$ref"] is not { } target)
        {
            yield break;
        }

        if (place.Node.Definition() is not { } name || schema.Graph.Find(name) is null)
        {
            yield return schema.Find(SchemaRule.Reference, place, $"{schema.Limits.Provider} follows only references to definitions at the root (#/$defs/Name), not {target}");
        }

        if (schema.Limits.BareReferences && place.Node.Count > 1)
        {
            yield return schema.Find(SchemaRule.Reference, place, $"{schema.Limits.Provider} accepts nothing beside '$ref': wrap it in anyOf to add a description");
        }
    }

    private static IEnumerable<SchemaFinding> Recursion(LintedSchema schema)
    {
        var recursive = schema.Root.MembersOf("$defs").Where(definition => schema.Graph.IsRecursive(definition.Name));
        return schema.Limits.Recursion switch
        {
            RecursionRule.Forbidden => recursive.Select(definition => schema.Find(
                SchemaRule.Recursion,
                JsonPointer.Append("", "$defs", definition.Name),
                $"{schema.Limits.Provider} refuses a definition that contains itself, as '{definition.Name}' does: give it a fixed depth")),
            RecursionRule.OptionalMembersOnly => recursive.SelectMany(definition => RequiredEdges(schema, definition.Name)),
            _ => [],
        };
    }

    private static IEnumerable<SchemaFinding> RequiredEdges(LintedSchema schema, string name)
    {
        var path = JsonPointer.Append("", "$defs", name);
        var open = new Stack<(SchemaPlace Place, bool IsOptional)>();
        open.Push((new SchemaPlace(schema.Graph.Find(name)!, path), false));
        while (open.Count > 0)
        {
            var (place, isOptional) = open.Pop();
            if (!isOptional && place.Node.Definition() is { } target && schema.Graph.AreOneCycle(name, target))
            {
                yield return schema.Find(
                    SchemaRule.Recursion, place, $"{schema.Limits.Provider} follows recursion only inside members that are not required: make the member that leads back to '{target}' optional");
            }

            foreach (var inner in place.Inner())
            {
                open.Push((inner, IsOptional(place, inner) ?? isOptional));
            }
        }
    }

    /// <summary>Null for a schema that is no property: then the property around decides.</summary>
    private static bool? IsOptional(SchemaPlace place, SchemaPlace inner)
    {
        var property = place.Node.MembersOf("properties").FirstOrDefault(member => JsonPointer.Append(place.Path, "properties", member.Name) == inner.Path);
        return property is null ? null : !place.Node.Items("required").Contains(new JsonText(property.Name));
    }
}
