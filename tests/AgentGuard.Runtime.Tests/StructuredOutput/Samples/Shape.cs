using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tests.Outputs.Samples;

/// <summary>A union of objects that <c>kind</c> tells apart, read as generated code reads it.</summary>
internal sealed record Shape(string Kind, int Size)
{
    private static readonly string[] s_tags = ["circle", "very-square"];

    public static bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out Shape value)
    {
        const string Expected = "one of \"circle\", \"very-square\"";
        value = default;
        if (!reader.TryPeekDiscriminator("kind"u8, "kind", Expected, out var tag))
        {
            return false;
        }

        var index = tag.Length switch
        {
            6 when tag.SequenceEqual("circle"u8) => 0,
            11 when tag.SequenceEqual("very-square"u8) => 1,
            _ => reader.MatchDiscriminator(tag, s_tags, "kind", Expected),
        };
        return index >= 0 && TryReadCase(ref reader, s_tags[index], out value);
    }

    private static bool TryReadCase(ref OutputReader reader, string kind, [MaybeNullWhen(false)] out Shape value)
    {
        value = default;
        if (!reader.EnterObject("object"))
        {
            return false;
        }

        var start = reader.ErrorCount;
        var size = 0;
        while (reader.NextProperty())
        {
            var name = reader.PropertyName;
            var mark = reader.ErrorCount;
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("kind"u8):
                    reader.Read();
                    if (!reader.TryReadUtf8(kind, out _))
                    {
                        reader.Prefix(mark, "kind");
                    }

                    continue;
                case 4 when name.SequenceEqual("size"u8):
                    reader.Read();
                    if (!reader.TryReadInteger("integer", out size))
                    {
                        reader.Prefix(mark, "size");
                    }

                    continue;
            }

            reader.RefuseUnknown("only the properties kind, size");
        }

        if (reader.ErrorCount != start)
        {
            return false;
        }

        value = new Shape(kind, size);
        return true;
    }
}
