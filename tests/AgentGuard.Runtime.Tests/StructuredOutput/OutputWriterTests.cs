using System.Buffers;
using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputWriterTests
{
    [Fact]
    public void Numbers_AreReadBackEqual()
    {
        foreach (var value in new[] { 0, -0.0, 0.1, double.Epsilon, double.MaxValue, double.MinValue, 1e21, Math.PI, 5e-324 })
        {
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(Back<double>(w => OutputWriter.Write(w, value), ReadNumber)));
        }

        foreach (var value in new[] { 0.1f, float.Epsilon, float.MaxValue, float.MinValue, 16777216f, 3.4028233e38f })
        {
            Assert.Equal(value, Back<float>(w => OutputWriter.Write(w, value), ReadNumber));
        }

        for (var bits = 0; bits < 1 << 15; bits += 7)
        {
            var value = BitConverter.UInt16BitsToHalf((ushort)bits);
            Assert.True(!Half.IsFinite(value) || value == Back<Half>(w => OutputWriter.Write(w, value), ReadNumber));
        }

        foreach (var value in new[] { Int128.MinValue, Int128.MaxValue, Int128.Zero })
        {
            Assert.Equal(value, Back<Int128>(w => OutputWriter.Write(w, value), ReadInteger));
        }

        Assert.Equal(UInt128.MaxValue, Back<UInt128>(static w => OutputWriter.Write(w, UInt128.MaxValue), ReadInteger));
    }

    [Fact]
    public void RandomFloats_AreReadBackEqual()
    {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            if (float.IsFinite(value))
            {
                Assert.Equal(value, Back<float>(w => OutputWriter.Write(w, value), ReadNumber));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\"\\/\b\f\n\r\t\0\u007f\u2028")]
    [InlineData("caf\u00e9 \U0001F600 <&>")]
    public void Texts_AreReadBackEqual(string text) =>
        Assert.Equal(text, Back<string?>(w => OutputWriter.Write(w, text), static (ref OutputReader r, out string? v) => r.TryReadString("string", out v)));

    [Fact]
    public void InvalidText_IsReportedWhenReadBack()
    {
        foreach (var text in new[] { "\ud800", "a\"\n\udc00b", "\ud83d\ude00\ud83d" })
        {
            var result = Read<string?>(w => OutputWriter.Write(w, text), static (ref OutputReader r, out string? v) => r.TryReadString("string", out v));
            Assert.Equal(OutputErrorCode.Encoding, Assert.Single(result.Errors).Code);
        }
    }

    [Fact]
    public void Characters_AreReadBackEqual_OrReported()
    {
        for (var unit = 0; unit <= char.MaxValue; unit += 13)
        {
            var result = Read<char>(w => OutputWriter.Write(w, (char)unit), static (ref OutputReader r, out char v) => r.TryReadChar("one character", out v));
            Assert.Equal(char.IsSurrogate((char)unit) ? OutputErrorCode.Encoding : null, result.Errors.SingleOrDefault()?.Code);
            Assert.True(!result.IsValid || result.Value.Value == unit);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void NumbersWithoutJsonForm_AreReportedWhenReadBack(double value)
    {
        Assert.Equal(OutputErrorCode.Type, Assert.Single(Read<double>(w => OutputWriter.Write(w, value), ReadNumber).Errors).Code);
        Assert.Equal(OutputErrorCode.Type, Assert.Single(Read<float>(w => OutputWriter.Write(w, (float)value), ReadNumber).Errors).Code);
        Assert.Equal(OutputErrorCode.Type, Assert.Single(Read<Half>(w => OutputWriter.Write(w, (Half)value), ReadNumber).Errors).Code);
    }

    [Fact]
    public void Times_AreReadBackEqual()
    {
        foreach (var ticks in new[] { 0, 1, 10_000_000, 638_000_000_012_345_678, DateTime.MaxValue.Ticks })
        {
            var time = new DateTime(ticks, DateTimeKind.Utc);
            Assert.Equal(time, Back<DateTime>(w => OutputWriter.Write(w, time), static (ref OutputReader r, out DateTime v) => r.TryReadDateTime("date-time", out v)));
            Assert.Equal(time, Back<DateTime>(w => OutputWriter.Write(w, DateTime.SpecifyKind(time, DateTimeKind.Unspecified)), static (ref OutputReader r, out DateTime v) => r.TryReadDateTime("date-time", out v)));
            Assert.Equal(DateOnly.FromDateTime(time), Back<DateOnly>(w => OutputWriter.Write(w, DateOnly.FromDateTime(time)), static (ref OutputReader r, out DateOnly v) => r.TryReadDate("date", out v)));
            Assert.Equal(TimeOnly.FromDateTime(time), Back<TimeOnly>(w => OutputWriter.Write(w, TimeOnly.FromDateTime(time)), static (ref OutputReader r, out TimeOnly v) => r.TryReadTime("time", out v)));
        }

        foreach (var offset in new[] { -840, -61, 0, 330, 840 })
        {
            var time = new DateTimeOffset(2024, 2, 29, 23, 59, 59, TimeSpan.FromMinutes(offset)).AddTicks(1);
            Assert.True(time.EqualsExact(Back<DateTimeOffset>(w => OutputWriter.Write(w, time), static (ref OutputReader r, out DateTimeOffset v) => r.TryReadDateTimeOffset("date-time", out v))));
        }

        foreach (var span in new[] { TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, TimeSpan.FromTicks(-1), TimeSpan.FromDays(1.5) })
        {
            Assert.Equal(span, Back<TimeSpan>(w => OutputWriter.Write(w, span), static (ref OutputReader r, out TimeSpan v) => r.TryReadTimeSpan("duration", out v)));
        }
    }

    [Fact]
    public void Null_IsNull()
    {
        Assert.Equal("null", Json(static w => OutputWriter.Write(w, (string?)null)));
        Assert.Equal("null", Json(static w => OutputWriter.Write(w, (Uri?)null)));
        Assert.Equal("\"HTTP://a/%7e\"", Json(static w => OutputWriter.Write(w, new Uri("HTTP://a/%7e"))));
    }

    private static bool ReadNumber<T>(ref OutputReader reader, out T value)
        where T : struct, System.Numerics.IFloatingPoint<T> => reader.TryReadNumber("number", out value);

    private static bool ReadInteger<T>(ref OutputReader reader, out T value)
        where T : struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T> => reader.TryReadInteger("integer", out value);

    private static T Back<T>(Action<Utf8JsonWriter> write, ReadValue<T> read)
    {
        var result = Read(write, read);
        Assert.True(result.IsValid, string.Join("\n", result.Errors));
        return result.Value.Value;
    }

    private static OutputResult<Held<T>> Read<T>(Action<Utf8JsonWriter> write, ReadValue<T> read) => Held<T>.Read(Json(write), read);

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
