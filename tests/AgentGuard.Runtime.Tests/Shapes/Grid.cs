using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Shapes;

/// <summary>A value that reads itself from a list of two numbers.</summary>
[ValueSchema("""{"type":"array","items":{"type":"integer","minimum":0,"maximum":9},"minItems":2,"maxItems":2}""")]
public sealed record Grid(int Rows, int Columns) : ISchemaValue<Grid>
{
    public static bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out Grid value)
    {
        value = null;
        if (!reader.EnterArray("array of 2 items"))
        {
            return false;
        }

        var before = reader.ErrorCount;
        var numbers = new List<int>();
        while (reader.NextItem())
        {
            var mark = reader.ErrorCount;
            if (reader.TryReadInteger(0, 9, "integer from 0 to 9", out int number))
            {
                numbers.Add(number);
            }
            else
            {
                reader.Prefix(mark, numbers.Count);
                numbers.Add(0);
            }
        }

        if (!reader.CheckCount(numbers.Count, 2, 2, "array of 2 items") || reader.ErrorCount != before)
        {
            return false;
        }

        value = new(numbers[0], numbers[1]);
        return true;
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Rows);
        writer.WriteNumberValue(Columns);
        writer.WriteEndArray();
    }
}
