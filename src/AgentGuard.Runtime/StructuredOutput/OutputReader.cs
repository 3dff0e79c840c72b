using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime;

/// <summary>
/// Reads one answer: a <see cref="Utf8JsonReader"/> that collects errors instead of throwing. Generated readers use it, and
/// <see cref="ISchemaValue{TSelf}"/> implementations do.
/// </summary>
/// <remarks>
/// A value is read with the reader on its first token and leaves it on its last one. After an error the value is skipped and reading goes
/// on. No path is kept while all is well: callers put their name in front of the errors that occurred below them (<see cref="Prefix(int, string)"/>).
/// </remarks>
public ref struct OutputReader
{
    /// <summary>The kind of the token the reader stands on.</summary>
    public readonly JsonTokenType TokenType => throw new NotImplementedException();

    /// <summary>How many errors there are so far, also those beyond <see cref="OutputReadOptions.MaxErrors"/>.</summary>
    public readonly int ErrorCount => throw new NotImplementedException();

    /// <summary>Goes to the next token. False at the end of the text and where it is no JSON; that is reported, and every later read is false too.</summary>
    public bool Read() => throw new NotImplementedException();

    /// <summary>Goes to the last token of the value the reader stands on (or of the value behind the name it stands on).</summary>
    public void Skip() => throw new NotImplementedException();

    /// <summary>Reports the value the reader stands on, and skips it.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="expected">What was expected, with its limits.</param>
    public void Fail(OutputErrorCode code, string expected) => throw new NotImplementedException();

    /// <summary>Reports an error at the current value, saying what was found; moves nothing.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="expected">What was expected, with its limits.</param>
    /// <param name="actual">What was found.</param>
    public void Fail(OutputErrorCode code, string expected, string actual) => throw new NotImplementedException();

    /// <summary>Puts a member's name in front of the paths of the errors from the given one on.</summary>
    /// <param name="from">An earlier <see cref="ErrorCount"/>.</param>
    /// <param name="name">The name, not yet escaped for JSON Pointer.</param>
    public readonly void Prefix(int from, string name) => throw new NotImplementedException();

    /// <summary>Puts an item's index in front of the paths of the errors from the given one on.</summary>
    /// <param name="from">An earlier <see cref="ErrorCount"/>.</param>
    /// <param name="index">The index.</param>
    public readonly void Prefix(int from, int index) => throw new NotImplementedException();

    /// <summary>True when the reader stands on an object; otherwise that is reported and the value skipped.</summary>
    /// <param name="expected">For the error, for example <c>object</c>.</param>
    public bool EnterObject(string expected) => throw new NotImplementedException();

    /// <summary>Goes to the next member's name; false at the end of the object.</summary>
    public bool NextProperty() => throw new NotImplementedException();

    /// <summary>The name the reader stands on, unescaped, as UTF-8.</summary>
    public ReadOnlySpan<byte> PropertyName => throw new NotImplementedException();

    /// <summary>The name the reader stands on, as a dictionary key; reports invalid Unicode and skips the value then.</summary>
    public bool TryReadKey([NotNullWhen(true)] out string? key) => throw new NotImplementedException();

    /// <summary>Reports the member the reader stands on as unknown, and skips its value.</summary>
    /// <param name="expected">For example <c>only the properties id, lines</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void RefuseUnknown(string expected) => throw new NotImplementedException();

    /// <summary>Reports the member the reader stands on as given twice, and skips its value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void RefuseDuplicate() => throw new NotImplementedException();

    /// <summary>Reports each missing member: bit i of <paramref name="required"/> not in <paramref name="seen"/> is <c>names[first + i]</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void RefuseMissing(ulong seen, ulong required, ReadOnlySpan<string> names, int first = 0) => throw new NotImplementedException();

    /// <summary>
    /// The text of a member of the object the reader stands on, wherever it is; moves nothing. False and reported (and the object skipped)
    /// when it is missing or no string or integer.
    /// </summary>
    /// <param name="name">The member, the discriminator.</param>
    /// <param name="memberName">The same as text, for the error.</param>
    /// <param name="expected">The allowed values, for the error.</param>
    /// <param name="value">The string's content, or the number's text, as UTF-8.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryPeekDiscriminator(ReadOnlySpan<byte> name, string memberName, string expected, out ReadOnlySpan<byte> value) => throw new NotImplementedException();

    /// <summary>True when the reader stands on a list; otherwise that is reported and the value skipped.</summary>
    /// <param name="expected">For the error, for example <c>array of 1 to 20 items</c>.</param>
    public bool EnterArray(string expected) => throw new NotImplementedException();

    /// <summary>Goes to the next item; false at the end of the list.</summary>
    public bool NextItem() => throw new NotImplementedException();

    /// <summary>Reports a number of items or entries out of range.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="min">At least so many.</param>
    /// <param name="max">At most so many.</param>
    /// <param name="expected">For example <c>array of 1 to 20 items</c>.</param>
    public bool CheckCount(int count, int min, int max, string expected) => throw new NotImplementedException();

    /// <summary>True when the value is null; moves nothing and reports nothing.</summary>
    public readonly bool IsNull => throw new NotImplementedException();

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool TryReadBoolean(out bool value) => throw new NotImplementedException();

    /// <summary>Reads an integer as JSON Schema understands it: <c>1</c>, <c>1.0</c> and <c>1e2</c> are integers.</summary>
    /// <typeparam name="T">One of the integer types up to 128 bits.</typeparam>
    public bool TryReadInteger<T>(string expected, out T value)
        where T : struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T> => throw new NotImplementedException();

    /// <inheritdoc cref="TryReadInteger{T}(string, out T)"/>
    public bool TryReadInteger<T>(T min, T max, string expected, out T value)
        where T : struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T> => throw new NotImplementedException();

    /// <summary>Reads a number. One that <typeparamref name="T"/> cannot hold (infinity; for <see cref="decimal"/> more than 28 digits) is refused.</summary>
    /// <typeparam name="T"><see cref="double"/>, <see cref="float"/>, <see cref="Half"/> or <see cref="decimal"/>.</typeparam>
    public bool TryReadNumber<T>(string expected, out T value)
        where T : struct, System.Numerics.IFloatingPoint<T> => throw new NotImplementedException();

    /// <summary>Reports a number below the minimum or above the maximum; true when it is in range. The reader stands on the number.</summary>
    public bool CheckRange<T>(T value, T? min, T? max, bool minIsExclusive, bool maxIsExclusive, string expected)
        where T : struct, IComparable<T> => throw new NotImplementedException();

    /// <summary>Reads a text.</summary>
    public bool TryReadString(string expected, [NotNullWhen(true)] out string? value) => throw new NotImplementedException();

    /// <summary>Reads a text of a length in code points.</summary>
    public bool TryReadString(int min, int max, string expected, [NotNullWhen(true)] out string? value) => throw new NotImplementedException();

    /// <summary>Reads the content of a text as UTF-8, for comparing it with names; valid until the reader moves.</summary>
    public bool TryReadUtf8(string expected, out ReadOnlySpan<byte> value) => throw new NotImplementedException();

    /// <summary>Called when no name equals the text: finds the one that fits with <see cref="Leniency.LooseText"/>, or reports the value.</summary>
    /// <param name="names">The names, in order.</param>
    /// <param name="expected">For example <c>one of "Low", "High"</c>.</param>
    /// <returns>The name's index, or -1 after reporting.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int MatchLoosely(ReadOnlySpan<string> names, string expected) => throw new NotImplementedException();

    /// <summary>Reads one UTF-16 unit: a character of the basic plane.</summary>
    public bool TryReadChar(string expected, out char value) => throw new NotImplementedException();

    /// <summary>Reads an RFC 3339 date-time.</summary>
    public bool TryReadDateTimeOffset(string expected, out DateTimeOffset value) => throw new NotImplementedException();

    /// <summary>Reads an RFC 3339 date-time as UTC; see <see cref="OutputReadOptions.AssumeUtc"/>.</summary>
    public bool TryReadDateTime(string expected, out DateTime value) => throw new NotImplementedException();

    /// <summary>Reads a day that exists, <c>yyyy-MM-dd</c>.</summary>
    public bool TryReadDate(string expected, out DateOnly value) => throw new NotImplementedException();

    /// <summary>Reads a time of day, <c>HH:mm</c> with optional seconds and up to seven digits of fractions.</summary>
    public bool TryReadTime(string expected, out TimeOnly value) => throw new NotImplementedException();

    /// <summary>Reads <c>[-][d.]hh:mm:ss[.fffffff]</c> or an ISO 8601 duration without years and months.</summary>
    public bool TryReadTimeSpan(string expected, out TimeSpan value) => throw new NotImplementedException();

    /// <summary>Reads a UUID of 36 characters.</summary>
    public bool TryReadGuid(string expected, out Guid value) => throw new NotImplementedException();

    /// <summary>Reads an RFC 3986 URI; a relative one only when allowed.</summary>
    public bool TryReadUri(bool allowRelative, string expected, [NotNullWhen(true)] out Uri? value) => throw new NotImplementedException();

    /// <summary>Reads padded base64 (RFC 4648 section 4).</summary>
    public bool TryReadBytes(string expected, [NotNullWhen(true)] out byte[]? value) => throw new NotImplementedException();

    /// <summary>Copies any JSON value.</summary>
    public bool TryReadElement(out JsonElement value) => throw new NotImplementedException();

    /// <summary>Reads a type that reads itself; an exception of its code is reported as <see cref="OutputErrorCode.Rejected"/>.</summary>
    public bool TryReadValue<T>([MaybeNullWhen(false)] out T value)
        where T : ISchemaValue<T> => throw new NotImplementedException();
}
