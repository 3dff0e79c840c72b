using System.Globalization;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>Whether a document that was read and written again still says the same: every member given is there, with an equal value.</summary>
internal static class Faithfulness
{
    private const double HalfDigits = 1e-3;

    /// <returns>The JSON Pointer of a value that was lost or changed; null where none was.</returns>
    public static string? FirstLoss(JsonTree read, JsonTree? written, string path = "")
    {
        if (read.Kind == JsonKind.Null)
        {
            // Null means the default, which is written.
            return null;
        }

        return (read.Kind, written?.Kind) switch
        {
            (JsonKind.Object, JsonKind.Object) => read.Members.Select(m => FirstLoss(m.Value, written![m.Key], $"{path}/{m.Key}")).FirstOrDefault(p => p is not null),
            (JsonKind.List, JsonKind.Object) => FirstLoss(AsMap(read), written, path),
            (JsonKind.List, JsonKind.List) => FirstLossOfItems(read, written!, path),
            (JsonKind.Number, JsonKind.Number) => AreClose(read, written!) ? null : path,
            (JsonKind.Text, JsonKind.Text) => read.Text == written!.Text || AreOneMoment(read.Text, written.Text) ? null : path,
            _ => read.Kind == written?.Kind ? null : path,
        };
    }

    private static string? FirstLossOfItems(JsonTree read, JsonTree written, string path)
    {
        if (read.Items.Count != written.Items.Count)
        {
            return path;
        }

        var inOrder = read.Items.Select((item, i) => FirstLoss(item, written.Items[i], $"{path}/{i}")).FirstOrDefault(p => p is not null);

        // Sets and flags have no order.
        return inOrder is null || read.Items.All(item => written.Items.Any(w => FirstLoss(item, w) is null)) ? null : inOrder;
    }

    private static JsonTree AsMap(JsonTree pairs) =>
        JsonTree.OfObject([.. pairs.Items.Select(p => KeyValuePair.Create(p["key"]?.Text ?? "", p["value"] ?? JsonTree.Null))]);

    /// <summary>Exactly, or as far as a number of 64, 32 or 16 bits has digits.</summary>
    private static bool AreClose(JsonTree read, JsonTree written)
    {
        if (read.Number.CompareTo(written.Number) == 0)
        {
            return true;
        }

        var (left, right) = (read.Number.ToDouble(), written.Number.ToDouble());
        return ((!read.Number.IsInteger || written.Text.Contains('E')) && (left == right || Math.Abs(left - right) <= Math.Max(HalfDigits * Math.Abs(left), 1e-7)))
            || ((float)left == (float)right && float.IsFinite((float)left))
            || ((Half)left == (Half)right && Half.IsFinite((Half)left));
    }

    private static bool AreOneMoment(string read, string written) =>
        (DateTimeOffset.TryParse(read, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var left)
            && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var right)
            && (left - right).Duration() < TimeSpan.FromMilliseconds(1))
        || string.Equals(read, written, StringComparison.OrdinalIgnoreCase)
        || (Span(read) is { } span && span == Span(written));

    private static TimeSpan? Span(string text)
    {
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span))
        {
            return span;
        }

        if (text.EndsWith('W') && int.TryParse(text.TrimStart('-', 'P').TrimEnd('W'), NumberStyles.None, CultureInfo.InvariantCulture, out var weeks))
        {
            return TimeSpan.FromDays(weeks * 7 * (text[0] == '-' ? -1 : 1));
        }

        try
        {
            return System.Xml.XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }
}
