using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AgentGuard.Runtime.Tools;

namespace AgentGuard.Runtime;

// Rare values are written by OutputWriter and the text taken over, so that there is one form of each.
public sealed partial class ToolResultWriter
{
    // The longest of int, long, ulong, decimal and double.
    private const int MaxNumber = 32;

    /// <summary>Writes a number.</summary>
    public void WriteNumberValue(int value) => WriteNumber(value);

    /// <inheritdoc cref="WriteNumberValue(int)"/>
    public void WriteNumberValue(long value) => WriteNumber(value);

    /// <inheritdoc cref="WriteNumberValue(int)"/>
    public void WriteNumberValue(ulong value) => WriteNumber(value);

    /// <inheritdoc cref="WriteNumberValue(int)"/>
    public void WriteNumberValue(decimal value)
    {
        var target = ReserveValue(MaxNumber);
        if (!TryFormatAmount(value, target, out var length))
        {
            value.TryFormat(target, out length, default, CultureInfo.InvariantCulture);
        }

        Length += length;
    }

    /// <summary>Writes a text; null as null; invalid Unicode so that reading reports it.</summary>
    public void Write(string? value)
    {
        if (value is null)
        {
            WriteNullValue();
        }
        else if (!value.AsSpan().ContainsAnyExcept(s_plain))
        {
            WriteQuoted(value);
        }
        else if (OutputWriter.IsValid(value))
        {
            WriteQuoted(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value));
        }
        else
        {
            WriteRaw(OutputWriter.Escape(value));
        }
    }

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, double)"/>
    public void Write(double value)
    {
        if (double.IsFinite(value))
        {
            WriteNumber(value);
        }
        else
        {
            WriteQuoted(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, float)"/>
    public void Write(float value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, Half)"/>
    public void Write(Half value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, Int128)"/>
    public void Write(Int128 value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, UInt128)"/>
    public void Write(UInt128 value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, char)"/>
    public void Write(char value) => Write(value.ToString());

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, DateTimeOffset)"/>
    public void Write(DateTimeOffset value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, DateTime)"/>
    public void Write(DateTime value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, DateOnly)"/>
    public void Write(DateOnly value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, TimeOnly)"/>
    public void Write(TimeOnly value) => WriteOther(value, OutputWriter.Write);

    /// <inheritdoc cref="OutputWriter.Write(Utf8JsonWriter, TimeSpan)"/>
    public void Write(TimeSpan value) => WriteOther(value, OutputWriter.Write);

    /// <summary>Writes a URI as it was given; null as null.</summary>
    public void Write(Uri? value) => Write(value?.OriginalString);

    /// <summary>Writes a UUID.</summary>
    public void WriteStringValue(Guid value) => WriteOther(value, static (writer, value) => writer.WriteStringValue(value));

    /// <summary>Writes bytes as base64.</summary>
    public void WriteBase64StringValue(byte[] value) => WriteOther(value, static (writer, value) => writer.WriteBase64StringValue(value));

    /// <summary>Writes any JSON.</summary>
    public void WriteElement(JsonElement value) => WriteOther(value, static (writer, value) => value.WriteTo(writer));

    /// <summary>Lets a value write itself.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteItself<T>(T value)
        where T : ISchemaValue<T> => WriteOther(value, static (writer, value) => value.Write(writer));

    private void WriteNumber<T>(T value)
        where T : struct, ISpanFormattable
    {
        value.TryFormat(ReserveValue(MaxNumber), out var length, default, CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <summary>The general formatting divides 96 bits again and again; an amount has 32, and a digit before the point.</summary>
    private static bool TryFormatAmount(decimal value, Span<char> target, out int length)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var digits = (uint)parts[0];
        var sign = parts[3] < 0 ? 1 : 0;
        var scale = (parts[3] >> 16) & 0xFF;
        length = 0;
        if ((parts[1] | parts[2]) != 0 || digits == 0
            || !digits.TryFormat(target[sign..], out var count, default, CultureInfo.InvariantCulture) || count <= scale)
        {
            return false;
        }

        target[0] = sign == 1 ? '-' : target[0];
        length = sign + count;
        if (scale > 0)
        {
            var point = length - scale;
            target[point..length].CopyTo(target[(point + 1)..]);
            target[point] = '.';
            length++;
        }

        return true;
    }

    private void WriteOther<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = JsonBuffer.Rent();
        try
        {
            var writer = buffer.StartValue();
            write(writer, value);
            writer.Flush();
            if (buffer.Length == 0 || writer.CurrentDepth != 0)
            {
                throw new InvalidOperationException("A value did not write itself.");
            }

            var target = ReserveValue(buffer.Length);
            Length += Encoding.UTF8.GetChars(buffer.Written, target);
        }
        finally
        {
            buffer.Return();
        }
    }
}
