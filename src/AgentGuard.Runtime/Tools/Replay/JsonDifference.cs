using System.Globalization;
using System.Text.Json;
using AgentGuard.Runtime.Faults;

namespace AgentGuard.Runtime.Tools;

/// <summary>Finds the first difference of two JSON values. The order of properties is none.</summary>
internal static class JsonDifference
{
    // So much of what both texts begin with is shown before the character that differs.
    private const int Before = 12;

    /// <summary>The first difference in the order of <paramref name="expected"/>; null when there is none.</summary>
    public static ToolTapeDifference? Find(JsonElement expected, JsonElement actual) => Find("", expected, actual);

    private static ToolTapeDifference? Find(string path, JsonElement expected, JsonElement actual) => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => InObjects(path, expected, actual),
        (JsonValueKind.Array, JsonValueKind.Array) => InArrays(path, expected, actual),
        (JsonValueKind.String, JsonValueKind.String) => InTexts(path, expected.GetString()!, actual.GetString()!),
        _ => JsonElement.DeepEquals(expected, actual) ? null : new(path, Show(expected), Show(actual)),
    };

    private static ToolTapeDifference? InObjects(string path, JsonElement expected, JsonElement actual)
    {
        var rest = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in actual.EnumerateObject())
        {
            rest[property.Name] = property.Value;
        }

        foreach (var property in expected.EnumerateObject())
        {
            var place = Below(path, property.Name);
            var difference = rest.Remove(property.Name, out var value) ? Find(place, property.Value, value) : new(place, Show(property.Value), "nothing");
            if (difference is not null)
            {
                return difference;
            }
        }

        foreach (var property in actual.EnumerateObject())
        {
            if (rest.TryGetValue(property.Name, out var value))
            {
                return new(Below(path, property.Name), "nothing", Show(value));
            }
        }

        return null;
    }

    private static ToolTapeDifference? InArrays(string path, JsonElement expected, JsonElement actual)
    {
        using var others = actual.EnumerateArray().GetEnumerator();
        var index = 0;
        foreach (var item in expected.EnumerateArray())
        {
            var place = Below(path, index.ToString(CultureInfo.InvariantCulture));
            var difference = others.MoveNext() ? Find(place, item, others.Current) : new(place, Show(item), "nothing");
            if (difference is not null)
            {
                return difference;
            }

            index++;
        }

        return others.MoveNext() ? new(Below(path, index.ToString(CultureInfo.InvariantCulture)), "nothing", Show(others.Current)) : null;
    }

    private static ToolTapeDifference? InTexts(string path, string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return null;
        }

        var same = expected.AsSpan().CommonPrefixLength(actual);
        if (same <= 2 * Before)
        {
            return new(path, ShownText.Quoted(expected), ShownText.Quoted(actual));
        }

        // Long texts often differ far behind the part that would be shown.
        var start = char.IsLowSurrogate(expected[same - Before]) ? same - Before - 1 : same - Before;
        return new(path, $"{ShownText.Quoted("..." + expected[start..])} at character {same}", ShownText.Quoted("..." + actual[start..]));
    }

    private static string Below(string path, string name) => $"{path}/{OutputErrors.Escape(ShownText.Name(name))}";

    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => ShownText.Quoted(value.GetString()!),
        _ => ShownText.Line(value.GetRawText()),
    };
}
