using System.Globalization;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Oracle;

/// <summary>JSON Pointer (RFC 6901), also as the fragment of a URI.</summary>
internal static class SchemaPointer
{
    /// <param name="fragment">Begins with <c>#</c>.</param>
    public static JsonTree? Follow(JsonTree root, string fragment) => Resolve(root, Uri.UnescapeDataString(fragment[1..]));

    /// <returns>Null where nothing is there.</returns>
    public static JsonTree? Resolve(JsonTree root, string pointer) => Segments(pointer).Aggregate((JsonTree?)root, Step);

    public static IEnumerable<string> Segments(string pointer) =>
        pointer.Split('/').Skip(1).Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    private static JsonTree? Step(JsonTree? tree, string segment) => tree?.Kind switch
    {
        JsonKind.Object => tree[segment],
        JsonKind.List when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) => tree.Items.ElementAtOrDefault(i),
        _ => null,
    };
}
