using System.Globalization;
using System.Text.RegularExpressions;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Formats;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>What JSON can say and .NET types cannot hold, or the schema cannot forbid: the only reasons to refuse what the schema accepts.</summary>
internal static partial class NetLimits
{
    public static bool Explain(OutputError error, JsonTree document) => error.Code switch
    {
        OutputErrorCode.Range => SchemaPointer.Resolve(document, error.Path) is { } value && IsBeyond(value),
        OutputErrorCode.DuplicateProperty => HasPairsWithEqualKeys(document),
        _ => false,
    };

    private static bool IsBeyond(JsonTree value) => value.Kind switch
    {
        JsonKind.Number => double.IsInfinity(value.Number.ToDouble()) || value.Number.SignificantDigits > 28 || value.Number.Magnitude > 28 || value.Number.Magnitude < -28,
        JsonKind.Text => IsBeyondCalendar(value.Text)
            || IsBeyondDuration(value.Text)
            || value.Text.EnumerateRunes().ToList() is [{ IsBmp: false }]
            || (ReferenceUri.IsAbsolute(value.Text) && !Uri.TryCreate(value.Text, UriKind.Absolute, out _)),
        _ => false,
    };

    private static bool IsBeyondCalendar(string text)
    {
        var match = DateTimeText().Match(text);
        if (!match.Success)
        {
            return text.StartsWith("0000-", StringComparison.Ordinal);
        }

        return match.Groups["second"].Value == "60"
            || !DateTimeOffset.TryParseExact(
                text.ToUpperInvariant()[..19] + text.ToUpperInvariant()[match.Groups["offset"].Index..], "yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>About 10,675,199 days.</summary>
    private static bool IsBeyondDuration(string text)
    {
        var match = DurationText().Match(text);
        return match.Success
            && (Ticks("w", 7 * 24 * 3600) + Ticks("d", 24 * 3600) + Ticks("h", 3600) + Ticks("m", 60) + Ticks("s", 1)) is var ticks
            && (match.Groups["minus"].Success ? -ticks < long.MinValue : ticks > long.MaxValue);

        decimal Ticks(string unit, int seconds) =>
            match.Groups[unit].Success ? decimal.Parse(match.Groups[unit].Value, CultureInfo.InvariantCulture) * seconds * TimeSpan.TicksPerSecond : 0;
    }

    /// <summary>The list form of a map: JSON Schema cannot say that the keys differ.</summary>
    private static bool HasPairsWithEqualKeys(JsonTree tree)
    {
        var keys = tree.Items.Select(i => i["key"]).OfType<JsonTree>().Select(k => k.Text).ToList();
        return (keys.Count == tree.Items.Count && keys.Distinct(StringComparer.Ordinal).Count() < keys.Count)
            || tree.Items.Any(HasPairsWithEqualKeys)
            || tree.Members.Any(m => HasPairsWithEqualKeys(m.Value));
    }

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:(?<second>\d{2})(\.\d+)?(?<offset>[Zz]|[+-]\d{2}:\d{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DateTimeText();

    [GeneratedRegex(
        @"\A(?<minus>-)?(?:(?:(?<d>\d+)\.)?(?<h>\d\d):(?<m>\d\d):(?<s>\d\d(\.\d+)?)|P(?:(?<w>\d+)W)?(?:(?<d>\d+)D)?(?:T(?:(?<h>\d+)H)?(?:(?<m>\d+)M)?(?:(?<s>\d+(\.\d+)?)S)?)?)\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DurationText();
}
