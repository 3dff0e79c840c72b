using System.Globalization;
using System.Text;

namespace AgentGuard.Analyzers.Generators.Shared.Json;

/// <summary>Writes JSON without white space.</summary>
internal static class JsonWriter
{
    /// <param name="asciiOnly">Everything beyond ASCII is written as <c>\uXXXX</c>; otherwise only lone surrogates, which have no UTF-8 form.</param>
    public static string Write(JsonNode node, bool asciiOnly = false)
    {
        var text = new StringBuilder();
        Append(text, node, asciiOnly);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode node, bool asciiOnly)
    {
        switch (node)
        {
            case JsonObject value:
                AppendObject(text, value, asciiOnly);
                break;
            case JsonArray value:
                AppendArray(text, value, asciiOnly);
                break;
            case JsonText value:
                AppendText(text, value.Value, asciiOnly);
                break;
            case JsonNumber value:
                text.Append(value.Text);
                break;
            case JsonBoolean value:
                text.Append(value.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject value, bool asciiOnly)
    {
        text.Append('{');
        for (var i = 0; i < value.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            AppendText(text, value.Members[i].Name, asciiOnly);
            text.Append(':');
            Append(text, value.Members[i].Value, asciiOnly);
        }

        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonArray value, bool asciiOnly)
    {
        text.Append('[');
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Append(text, value.Items[i], asciiOnly);
        }

        text.Append(']');
    }

    private static void AppendText(StringBuilder text, string value, bool asciiOnly)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (ShortEscape(value[i]) is { } escape)
            {
                text.Append('\\').Append(escape);
            }
            else if (!asciiOnly && i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                text.Append(value[i]).Append(value[++i]);
            }
            else if (value[i] < ' ' || char.IsSurrogate(value[i]) || (asciiOnly && value[i] > '~'))
            {
                text.Append("\\u").Append(((int)value[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(value[i]);
            }
        }

        text.Append('"');
    }

    private static char? ShortEscape(char character) => character switch
    {
        '"' => '"',
        '\\' => '\\',
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
