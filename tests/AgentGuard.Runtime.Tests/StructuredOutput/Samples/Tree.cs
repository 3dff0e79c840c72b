using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Outputs.Samples;

/// <summary>Nested as deep as a document likes: lists of lists of numbers.</summary>
internal sealed record Tree(IReadOnlyList<Tree> Children) : IStructuredOutput<Tree>
{
    public static string SchemaName => "Tree";

    public static string? SchemaDescription => null;

    public double? LowestConfidence => null;

    public static ReadOnlySpan<byte> SchemaUtf8(SchemaProfile profile) => "{}"u8;

    public static IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile) => [];

    public static bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out Tree value)
    {
        value = default;
        if (!reader.EnterArray("array"))
        {
            return false;
        }

        var start = reader.ErrorCount;
        var children = new OutputBuffer<Tree>();
        var count = 0;
        while (reader.NextItem())
        {
            var mark = reader.ErrorCount;
            if (TryRead(ref reader, out var child))
            {
                children.Add(child);
            }
            else
            {
                reader.Prefix(mark, count);
            }

            count++;
        }

        if (reader.ErrorCount != start)
        {
            children.Clear();
            return false;
        }

        value = new Tree(children.ToArray());
        return true;
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var child in Children)
        {
            child.Write(writer);
        }

        writer.WriteEndArray();
    }
}
