using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AgentGuard.Runtime;

/// <summary>
/// Writes the values System.Text.Json writes differently or not at all, in the form <see cref="OutputReader"/> reads. A value that has no JSON
/// form (infinity, an undefined enum member) is written so that reading reports it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OutputWriter
{
    // The longest are 128-bit integers (40) and double (24).
    private const int MaxNumber = 64;

    /// <summary>Writes a floating-point number; NaN and infinity as a string.</summary>
    public static void Write(Utf8JsonWriter writer, double value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (double.IsFinite(value))
        {
            WriteNumber(writer, value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, double)"/>
    public static void Write(Utf8JsonWriter writer, float value)
    {
        // The shortest text of a whole number may be another one, which at the greatest float is beyond the schema's bound.
        if (float.IsFinite(value) && !float.IsInteger(value))
        {
            WriteNumber(writer, value);
        }
        else
        {
            Write(writer, (double)value);
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, double)"/>
    public static void Write(Utf8JsonWriter writer, Half value)
    {
        if (Half.IsFinite(value) && !Half.IsInteger(value))
        {
            WriteNumber(writer, value);
        }
        else
        {
            Write(writer, (double)value);
        }
    }

    /// <summary>Writes a 128-bit integer.</summary>
    public static void Write(Utf8JsonWriter writer, Int128 value) => WriteNumber(writer, value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, Int128)"/>
    public static void Write(Utf8JsonWriter writer, UInt128 value) => WriteNumber(writer, value);

    /// <summary>Writes a character as a string.</summary>
    public static void Write(Utf8JsonWriter writer, char value) => Write(writer, value.ToString());

    /// <summary>Writes a text; null as null; invalid Unicode so that reading reports it.</summary>
    public static void Write(Utf8JsonWriter writer, string? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null || IsValid(value))
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteRawValue(Escape(value), skipInputValidation: true);
        }
    }

    /// <summary>Writes an RFC 3339 date-time with all digits.</summary>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }

    /// <summary>Writes an RFC 3339 date-time in UTC; an unspecified kind is taken as UTC.</summary>
    public static void Write(Utf8JsonWriter writer, DateTime value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value.ToUniversalTime());
    }

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public static void Write(Utf8JsonWriter writer, DateOnly value) => WriteText(writer, value, "O");

    /// <summary>Writes <c>HH:mm:ss[.fffffff]</c>.</summary>
    public static void Write(Utf8JsonWriter writer, TimeOnly value) => WriteText(writer, value, value.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF");

    /// <summary>Writes <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public static void Write(Utf8JsonWriter writer, TimeSpan value) => WriteText(writer, value, "c");

    /// <summary>Writes a URI as it was given; null as null.</summary>
    public static void Write(Utf8JsonWriter writer, Uri? value) => Write(writer, value?.OriginalString);

    private static void WriteNumber<T>(Utf8JsonWriter writer, T value)
        where T : IUtf8SpanFormattable
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MaxNumber];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteRawValue(text[..length], skipInputValidation: true);
    }

    private static void WriteText<T>(Utf8JsonWriter writer, T value, string format)
        where T : IUtf8SpanFormattable
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MaxNumber];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    internal static bool IsValid(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\ud800', '\udfff') is >= 0 and var next)
        {
            rest = rest[next..];
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    // The JSON writer would put a replacement character in place of a lone surrogate, and hide it.
    internal static string Escape(string text)
    {
        var json = new StringBuilder("\"", (text.Length * 6) + 2);
        foreach (var unit in text)
        {
            json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return json.Append('"').ToString();
    }
}
