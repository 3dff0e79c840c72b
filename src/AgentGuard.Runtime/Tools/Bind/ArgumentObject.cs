using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>The arguments a host gives, JSON elements or values, as one JSON object.</summary>
internal static class ArgumentObject
{
    /// <summary>Writes the object; false when a value has no JSON form.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="target">Where to.</param>
    /// <param name="unwritable">The name of the argument without a JSON form.</param>
    /// <param name="exception">Why it has none.</param>
    [SuppressMessage("Design", "CA1031", Justification = "A value that cannot be written is an error in the arguments.")]
    public static bool TryWrite(AIFunctionArguments arguments, JsonBuffer target, [NotNullWhen(false)] out string? unwritable, out Exception? exception)
    {
        target.Write((byte)'{');
        foreach (var (name, value) in arguments)
        {
            if (target.Length > 1)
            {
                target.Write((byte)',');
            }

            try
            {
                WriteName(name, target);
                target.Write((byte)':');
                Write(value, target);
            }
            catch (Exception thrown) when (thrown is not OutOfMemoryException)
            {
                unwritable = name;
                exception = thrown;
                return false;
            }
        }

        target.Write((byte)'}');
        unwritable = null;
        exception = null;
        return true;
    }

    private static void Write(object? value, JsonBuffer target)
    {
        if (value is JsonElement { ValueKind: not JsonValueKind.Undefined } element)
        {
            target.Write(JsonMarshal.GetRawUtf8Value(element));
            return;
        }

        if (value is null or JsonElement)
        {
            target.Write("null"u8);
            return;
        }

        var writer = target.StartValue();
        ArgumentValue.Write(writer, value, depth: 0);
        writer.Flush();
    }

    private static void WriteName(string name, JsonBuffer target)
    {
        target.Write((byte)'"');
        if (IsPlain(name))
        {
            var bytes = target.GetSpan(name.Length);
            for (var i = 0; i < name.Length; i++)
            {
                bytes[i] = (byte)name[i];
            }

            target.Advance(name.Length);
        }
        else
        {
            target.Write(JsonEncodedText.Encode(name).EncodedUtf8Bytes);
        }

        target.Write((byte)'"');
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
