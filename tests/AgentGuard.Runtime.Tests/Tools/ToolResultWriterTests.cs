using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Tools;

/// <summary>The text of a result is the one that the JSON writer of System.Text.Json writes.</summary>
public sealed class ToolResultWriterTests
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void EveryCharacter_IsWrittenTheSame()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            AssertSame($"a{(char)unit}");
        }

        for (var point = 0x10000; point <= 0x10FFFF; point += 97)
        {
            AssertSame($"{char.ConvertFromUtf32(point)}b");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("ORD-004711")]
    [InlineData("a \"quoted\" text \\ with é, 😀 and <html> & 'more' + `back`\r\n\t")]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800 x")]
    public void Texts_AreWrittenTheSame(string? text) => AssertSame(text);

    [Fact]
    public void LongTexts_AreWrittenTheSame()
    {
        AssertSame(new string('x', 100_000));
        AssertSame(new string('é', 100_000));
        AssertSame(new string('"', 100_000));
    }

    [Fact]
    public void Numbers_AreWrittenTheSame()
    {
        AssertSame(writer => OutputWriter.Write(writer, -0.0), writer => writer.Write(-0.0));
        var random = new Random(4711);
        foreach (var number in new[] { 0, 1, -1, 0.1m, -0.1m, -0.0m, 0.00m, 1.10m, 112.30m, decimal.MaxValue, decimal.MinValue, 1e-28m, 0.99m, -9.99m, 10m, 100.00m, 4294967295m, 4294967296m, 0.4294967295m, 4.294967295m, -42949672.95m, 79228162514264.337593543950335m })
        {
            AssertSame(writer => writer.WriteNumberValue(number), writer => writer.WriteNumberValue(number));
        }

        for (var i = 0; i < 20_000; i++)
        {
            var bits = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            AssertSame(writer => OutputWriter.Write(writer, bits), writer => writer.Write(bits));
            var number = new decimal(random.Next(), i % 3 == 0 ? random.Next() : 0, i % 5 == 0 ? random.Next() : 0, i % 2 == 0, (byte)(i % 29));
            AssertSame(writer => writer.WriteNumberValue(number), writer => writer.WriteNumberValue(number));
            var integer = random.NextInt64(long.MinValue, long.MaxValue) >> (i % 64);
            AssertSame(writer => writer.WriteNumberValue(integer), writer => writer.WriteNumberValue(integer));
            AssertSame(writer => writer.WriteNumberValue((int)integer), writer => writer.WriteNumberValue((int)integer));
            AssertSame(writer => writer.WriteNumberValue((ulong)integer), writer => writer.WriteNumberValue((ulong)integer));
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void UnusualDoubles_AreWrittenTheSame(double value)
    {
        AssertSame(writer => OutputWriter.Write(writer, value), writer => writer.Write(value));
        AssertSame(writer => OutputWriter.Write(writer, (float)value), writer => writer.Write((float)value));
        AssertSame(writer => OutputWriter.Write(writer, (Half)value), writer => writer.Write((Half)value));
    }

    [Fact]
    public void OtherScalars_AreWrittenTheSame()
    {
        var moment = new DateTimeOffset(2026, 1, 31, 9, 30, 0, 120, TimeSpan.FromHours(2));
        AssertSame(writer => OutputWriter.Write(writer, moment), writer => writer.Write(moment));
        AssertSame(writer => OutputWriter.Write(writer, moment.DateTime), writer => writer.Write(moment.DateTime));
        AssertSame(writer => OutputWriter.Write(writer, new DateOnly(2026, 1, 31)), writer => writer.Write(new DateOnly(2026, 1, 31)));
        AssertSame(writer => OutputWriter.Write(writer, new TimeOnly(9, 30)), writer => writer.Write(new TimeOnly(9, 30)));
        AssertSame(writer => OutputWriter.Write(writer, moment.TimeOfDay), writer => writer.Write(moment.TimeOfDay));
        AssertSame(writer => OutputWriter.Write(writer, new Uri("a/b?c=\"d\"", UriKind.Relative)), writer => writer.Write(new Uri("a/b?c=\"d\"", UriKind.Relative)));
        AssertSame(writer => OutputWriter.Write(writer, (Uri?)null), writer => writer.Write((Uri?)null));
        AssertSame(writer => OutputWriter.Write(writer, '"'), writer => writer.Write('"'));
        AssertSame(writer => OutputWriter.Write(writer, Int128.MinValue), writer => writer.Write(Int128.MinValue));
        AssertSame(writer => OutputWriter.Write(writer, UInt128.MaxValue), writer => writer.Write(UInt128.MaxValue));
        AssertSame(writer => writer.WriteStringValue(Guid.Empty), writer => writer.WriteStringValue(Guid.Empty));
        AssertSame(writer => writer.WriteBase64StringValue([1, 2, 251, 255]), writer => writer.WriteBase64StringValue([1, 2, 251, 255]));
        using var document = JsonDocument.Parse("{ \"a\" : [ 1.0, \"\\u0041é\", null ] }");
        AssertSame(document.RootElement.WriteTo, writer => writer.WriteElement(document.RootElement));
    }

    [Fact]
    public void Containers_HaveCommasWhereTheyBelong() => AssertSame(
        writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("a");
            writer.WriteStartArray();
            writer.WriteEndArray();
            writer.WritePropertyName("b é\"");
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteEndObject();
            writer.WriteNumberValue(1);
            writer.WriteStartArray();
            writer.WriteBooleanValue(true);
            writer.WriteBooleanValue(false);
            writer.WriteEndArray();
            writer.WriteNullValue();
            writer.WriteStringValue("x");
            writer.WriteStringValue(Guid.Empty);
            writer.WriteEndArray();
            writer.WritePropertyName("c");
            writer.WriteNumberValue(2L);
            writer.WriteEndObject();
        },
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteName("\"a\":");
            writer.WriteStartArray();
            writer.WriteEndArray();
            writer.WritePropertyName("b é\"");
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteEndObject();
            writer.WriteNumberValue(1);
            writer.WriteStartArray();
            writer.WriteBooleanValue(true);
            writer.WriteBooleanValue(false);
            writer.WriteEndArray();
            writer.WriteNullValue();
            writer.WriteStringValue("x");
            writer.WriteStringValue(Guid.Empty);
            writer.WriteEndArray();
            writer.WriteName("\"c\":");
            writer.WriteNumberValue(2L);
            writer.WriteEndObject();
        });

    [Fact]
    public void ResultThatContainsItself_EndsWhereItEndsThere()
    {
        Assert.Equal(Depth(new Utf8JsonWriter(new ArrayBufferWriter<byte>(), Options).WriteStartArray), Depth(new ToolResultWriter().WriteStartArray));
        Assert.Equal(1_000, Depth(new ToolResultWriter().WriteStartObject));

        static int Depth(Action enter)
        {
            var depth = 0;
            Assert.Throws<InvalidOperationException>(() =>
            {
                for (; depth < 5_000; depth++)
                {
                    enter();
                }
            });
            return depth;
        }
    }

    private static void AssertSame(string? text) => AssertSame(writer => OutputWriter.Write(writer, text), writer => writer.Write(text));

    private static void AssertSame(Action<Utf8JsonWriter> expected, Action<ToolResultWriter> actual)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            expected(json);
        }

        var writer = ToolResultWriter.Rent();
        actual(writer);
        var written = writer.Written.ToString();
        writer.Return();
        Assert.Equal(Encoding.UTF8.GetString(buffer.WrittenSpan), written);
    }
}
