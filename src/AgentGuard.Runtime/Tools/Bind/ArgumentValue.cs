using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>Values that are not JSON yet: the simple types, lists and dictionaries of them, and what the serializer of Microsoft.Extensions.AI knows.</summary>
internal static class ArgumentValue
{
    private const int MaxDepth = 64;

    /// <exception cref="NotSupportedException">The value has no JSON form here.</exception>
    public static void Write(Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new NotSupportedException("The value is nested too deeply.");
        }

        if (!TryWriteText(writer, value) && !TryWriteNumber(writer, value) && !TryWriteMoment(writer, value) && !TryWriteJson(writer, value) && !TryWriteMany(writer, value!, depth))
        {
            WriteKnown(writer, value!);
        }
    }

    private static bool TryWriteText(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); return true;
            case string text: OutputWriter.Write(writer, text); return true;
            case bool truth: writer.WriteBooleanValue(truth); return true;
            case char character: OutputWriter.Write(writer, character); return true;
            case Guid guid: writer.WriteStringValue(guid); return true;
            case Uri uri: OutputWriter.Write(writer, uri); return true;
            case byte[] bytes: writer.WriteBase64StringValue(bytes); return true;
            default: return false;
        }
    }

    private static bool TryWriteNumber(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case int number: writer.WriteNumberValue(number); return true;
            case long number: writer.WriteNumberValue(number); return true;
            case double number: OutputWriter.Write(writer, number); return true;
            case decimal number: writer.WriteNumberValue(number); return true;
            case float number: OutputWriter.Write(writer, number); return true;
            case Half number: OutputWriter.Write(writer, number); return true;
            case uint number: writer.WriteNumberValue(number); return true;
            case ulong number: writer.WriteNumberValue(number); return true;
            case short or ushort or byte or sbyte: writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); return true;
            case Int128 number: OutputWriter.Write(writer, number); return true;
            case UInt128 number: OutputWriter.Write(writer, number); return true;
            case BigInteger number: writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture)); return true;
            default: return false;
        }
    }

    private static bool TryWriteMoment(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case DateTimeOffset moment: OutputWriter.Write(writer, moment); return true;
            case DateTime moment: OutputWriter.Write(writer, moment); return true;
            case DateOnly date: OutputWriter.Write(writer, date); return true;
            case TimeOnly time: OutputWriter.Write(writer, time); return true;
            case TimeSpan duration: OutputWriter.Write(writer, duration); return true;
            case Enum member: OutputWriter.Write(writer, member.ToString()); return true;
            default: return false;
        }
    }

    private static bool TryWriteJson(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case JsonElement { ValueKind: not JsonValueKind.Undefined } element: element.WriteTo(writer); return true;
            case JsonElement: writer.WriteNullValue(); return true;
            case JsonDocument document: document.WriteTo(writer); return true;
            case JsonNode node: node.WriteTo(writer); return true;
            default: return false;
        }
    }

    private static bool TryWriteMany(Utf8JsonWriter writer, object value, int depth)
    {
        switch (value)
        {
            case IEnumerable<KeyValuePair<string, object?>> members:
                writer.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member, depth + 1);
                }

                writer.WriteEndObject();
                return true;
            case IDictionary:
                return false;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item, depth + 1);
                }

                writer.WriteEndArray();
                return true;
            default:
                return false;
        }
    }

    private static void WriteKnown(Utf8JsonWriter writer, object value)
    {
        if (!AIJsonUtilities.DefaultOptions.TryGetTypeInfo(value.GetType(), out var type))
        {
            throw new NotSupportedException($"A value of type {value.GetType()} has no JSON form here; give a JsonElement.");
        }

        JsonSerializer.Serialize(writer, value, type);
    }
}
