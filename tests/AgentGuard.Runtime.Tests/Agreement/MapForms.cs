using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>Portable schemas allow two forms of a map; each profile carries one of them.</summary>
internal static class MapForms
{
    /// <summary>The schema with one form of every map only.</summary>
    /// <param name="asObjects">The form with keys as member names; otherwise the list of pairs.</param>
    public static JsonTree WithOneForm(JsonTree schema, bool asObjects) => schema.Kind switch
    {
        JsonKind.List => JsonTree.OfList([.. schema.Items.Select(i => WithOneForm(i, asObjects))]),
        JsonKind.Object => JsonTree.OfObject([.. schema.Members.Select(m => KeyValuePair.Create(m.Key, WithOneForm(m.Key == "anyOf" ? Chosen(m.Value, asObjects) : m.Value, asObjects)))]),
        _ => schema,
    };

    public static bool IsUsedIn(JsonTree schema) =>
        (schema["anyOf"] is { } branches && branches.Items.Any(IsOpenMap) && branches.Items.Any(IsPairs))
        || schema.Members.Any(m => IsUsedIn(m.Value))
        || schema.Items.Any(IsUsedIn);

    private static JsonTree Chosen(JsonTree branches, bool asObjects) =>
        branches.Items.Any(IsOpenMap) && branches.Items.Any(IsPairs)
            ? JsonTree.OfList([.. branches.Items.Where(b => asObjects ? !IsPairs(b) : !IsOpenMap(b))])
            : branches;

    private static bool IsOpenMap(JsonTree schema) => schema["additionalProperties"] is { Kind: JsonKind.Object or JsonKind.True };

    private static bool IsPairs(JsonTree schema) => schema["items"]?["properties"] is { Members.Count: 2 } members && members["key"] is not null && members["value"] is not null;
}
