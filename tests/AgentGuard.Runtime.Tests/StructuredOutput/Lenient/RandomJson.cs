using System.Text;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Outputs.Lenient;

/// <summary>Random strict JSON objects, with the texts that matter to a lenient reader.</summary>
internal static class RandomJson
{
    private static readonly string[] Texts =
        ["", "a", "it's", "say “hi”", "C:\\data", "line\nbreak", "// no", "{x}", "]", "\u0001", "é", "\U0001F600", "\"", "True", "```", "a, b: c"];

    public static string Object(Random random, int depth)
    {
        var json = new StringBuilder();
        AddObject(random, json, depth);
        return json.ToString();
    }

    private static void AddObject(Random random, StringBuilder json, int depth)
    {
        json.Append('{');
        AddItems(random, json, depth, names: true);
        json.Append('}');
    }

    private static void AddItems(Random random, StringBuilder json, int depth, bool names)
    {
        for (var count = random.Next(4); count > 0; count--)
        {
            AddSpace(random, json);
            if (names)
            {
                AddText(random, json);
                AddSpace(random, json);
                json.Append(':');
            }

            AddSpace(random, json);
            AddValue(random, json, depth - 1);
            AddSpace(random, json);
            json.Append(count > 1 ? "," : "");
        }
    }

    private static void AddValue(Random random, StringBuilder json, int depth)
    {
        switch (random.Next(depth > 0 ? 8 : 6))
        {
            case 0:
                json.Append(random.Next(-1_000, 1_000));
                break;
            case 1:
                json.Append((random.NextDouble() * 1e30).ToString("R", System.Globalization.CultureInfo.InvariantCulture));
                break;
            case 2:
                json.Append(random.Next(2) == 0 ? "true" : "false");
                break;
            case 3:
                json.Append("null");
                break;
            case 4 or 5:
                AddText(random, json);
                break;
            case 6:
                json.Append('[');
                AddItems(random, json, depth, names: false);
                json.Append(']');
                break;
            default:
                AddObject(random, json, depth);
                break;
        }
    }

    private static void AddText(Random random, StringBuilder json)
    {
        var text = Texts[random.Next(Texts.Length)] + Texts[random.Next(Texts.Length)];
        json.Append('"').Append(random.Next(2) == 0 ? JsonEncodedText.Encode(text) : Escape(text)).Append('"');
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\u0001", "\\u0001", StringComparison.Ordinal);

    private static void AddSpace(Random random, StringBuilder json) => json.Append(random.Next(6) switch
    {
        0 => " ",
        1 => "\n  ",
        _ => "",
    });
}
