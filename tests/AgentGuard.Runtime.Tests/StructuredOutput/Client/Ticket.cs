using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Outputs.Client;

/// <summary>A structured output written by hand: the client needs no more than the interface.</summary>
internal sealed record Ticket(string Title, int Priority, double? Confidence = null) : IStructuredOutput<Ticket>
{
    private static readonly string[] s_names = ["title", "priority"];

    // One schema per profile, told apart by its description.
    private static readonly byte[][] s_schemas = [.. Enum.GetNames<SchemaProfile>().Select(profile => Encoding.UTF8.GetBytes(
        $$$"""{"type":"object","description":"for {{{profile}}}","properties":{"title":{"type":"string"},"priority":{"type":"integer"},"confidence":{"type":["number","null"]}},"required":["title","priority","confidence"],"additionalProperties":false}"""))];

    public static string SchemaName => "ticket";

    public static string? SchemaDescription => "A ticket";

    public double? LowestConfidence => Confidence;

    public static ReadOnlySpan<byte> SchemaUtf8(SchemaProfile profile) => s_schemas[(int)profile];

    public static IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile) => [];

    public static bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out Ticket value)
    {
        value = null;
        if (!reader.EnterObject("object"))
        {
            return false;
        }

        var start = reader.ErrorCount;
        var (title, priority, confidence) = ("", 0, (double?)null);
        ulong seen = 0;
        while (reader.NextProperty())
        {
            var mark = reader.ErrorCount;
            switch (Encoding.UTF8.GetString(reader.PropertyName))
            {
                case "title":
                    seen |= 1;
                    reader.Read();
                    title = reader.TryReadString(1, 40, "string of 1 to 40 characters", out var text) ? text : "";
                    reader.Prefix(mark, "title");
                    break;
                case "priority":
                    seen |= 2;
                    reader.Read();
                    reader.TryReadInteger(1, 5, "integer from 1 to 5", out priority);
                    reader.Prefix(mark, "priority");
                    break;
                case "confidence":
                    reader.Read();
                    confidence = !reader.IsNull && reader.TryReadNumber<double>("number or null", out var number) ? number : null;
                    reader.Prefix(mark, "confidence");
                    break;
                default:
                    reader.RefuseUnknown("only the properties title, priority, confidence");
                    break;
            }
        }

        reader.RefuseMissing(seen, 3, s_names);
        value = reader.ErrorCount == start ? new Ticket(title, priority, confidence) : null;
        return value is not null;
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("title", Title);
        writer.WriteNumber("priority", Priority);
        if (Confidence is { } confidence)
        {
            writer.WriteNumber("confidence", confidence);
        }

        writer.WriteEndObject();
    }
}
