using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Outputs.Samples;

/// <summary>An object with one member <c>value</c>, read by the method a test gives.</summary>
internal sealed record Held<T>(T Value) : IStructuredOutput<Held<T>>
{
    [ThreadStatic]
    private static ReadValue<T>? s_read;

    public static string SchemaName => "Held";

    public static string? SchemaDescription => null;

    public double? LowestConfidence => null;

    public static OutputResult<Held<T>> Read(string json, ReadValue<T> read, OutputReadOptions? options = null)
    {
        s_read = read;
        return StructuredOutput.Read<Held<T>>($"{{\"value\":{json}}}", options);
    }

    public static OutputResult<Held<T>> Read(ReadOnlySpan<byte> document, ReadValue<T> read, OutputReadOptions? options = null)
    {
        s_read = read;
        return StructuredOutput.Read<Held<T>>(document, options);
    }

    public static ReadOnlySpan<byte> SchemaUtf8(SchemaProfile profile) => "{}"u8;

    public static IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile) => [];

    public static bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out Held<T> value)
    {
        value = default;
        if (!reader.EnterObject("object"))
        {
            return false;
        }

        var start = reader.ErrorCount;
        ulong seen = 0;
        T? held = default;
        while (reader.NextProperty())
        {
            var name = reader.PropertyName;
            var mark = reader.ErrorCount;
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("value"u8):
                    if ((seen & 1) != 0)
                    {
                        reader.RefuseDuplicate();
                        continue;
                    }

                    seen |= 1;
                    reader.Read();
                    if (!s_read!(ref reader, out held))
                    {
                        reader.Prefix(mark, "value");
                    }

                    continue;
            }

            reader.RefuseUnknown("only the properties value");
        }

        if ((seen & 1) != 1)
        {
            reader.RefuseMissing(seen, 1, ["value"]);
        }

        if (reader.ErrorCount != start)
        {
            return false;
        }

        value = new Held<T>(held!);
        return true;
    }

    public void Write(Utf8JsonWriter writer) => throw new NotSupportedException("Only read.");
}
