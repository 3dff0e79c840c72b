using System.ComponentModel;
using System.Text.Json;

namespace AgentGuard.Runtime;

/// <summary>
/// Writes the values System.Text.Json writes differently or not at all, in the form <see cref="OutputReader"/> reads. A value that has no JSON
/// form (infinity, an undefined enum member) is written so that reading reports it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OutputWriter
{
    /// <summary>Writes a floating-point number; NaN and infinity as a string.</summary>
    public static void Write(Utf8JsonWriter writer, double value) => throw new NotImplementedException();

    /// <inheritdoc cref="Write(Utf8JsonWriter, double)"/>
    public static void Write(Utf8JsonWriter writer, float value) => throw new NotImplementedException();

    /// <inheritdoc cref="Write(Utf8JsonWriter, double)"/>
    public static void Write(Utf8JsonWriter writer, Half value) => throw new NotImplementedException();

    /// <summary>Writes a 128-bit integer.</summary>
    public static void Write(Utf8JsonWriter writer, Int128 value) => throw new NotImplementedException();

    /// <inheritdoc cref="Write(Utf8JsonWriter, Int128)"/>
    public static void Write(Utf8JsonWriter writer, UInt128 value) => throw new NotImplementedException();

    /// <summary>Writes a character as a string.</summary>
    public static void Write(Utf8JsonWriter writer, char value) => throw new NotImplementedException();

    /// <summary>Writes a text; null as null; invalid Unicode so that reading reports it.</summary>
    public static void Write(Utf8JsonWriter writer, string? value) => throw new NotImplementedException();

    /// <summary>Writes an RFC 3339 date-time with all digits.</summary>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => throw new NotImplementedException();

    /// <summary>Writes an RFC 3339 date-time in UTC; an unspecified kind is taken as UTC.</summary>
    public static void Write(Utf8JsonWriter writer, DateTime value) => throw new NotImplementedException();

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public static void Write(Utf8JsonWriter writer, DateOnly value) => throw new NotImplementedException();

    /// <summary>Writes <c>HH:mm:ss[.fffffff]</c>.</summary>
    public static void Write(Utf8JsonWriter writer, TimeOnly value) => throw new NotImplementedException();

    /// <summary>Writes <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public static void Write(Utf8JsonWriter writer, TimeSpan value) => throw new NotImplementedException();

    /// <summary>Writes a URI as it was given; null as null.</summary>
    public static void Write(Utf8JsonWriter writer, Uri? value) => throw new NotImplementedException();
}
