using System.Globalization;
using System.Numerics;
using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0.1")]
    [InlineData("-123456789.012345")]
    [InlineData("999999999999999")]
    [InlineData("9999999999999999")]
    [InlineData("0.000000000000001")]
    [InlineData("9007199254740993")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("4.9406564584124654E-324")]
    [InlineData("1e-400")]
    [InlineData("0.1e+1")]
    [InlineData("2.2250738585072011e-308")]
    public void Double_IsTheNearest(string json)
    {
        var value = Read<double>(json).Value!.Value;

        Assert.Equal(BitConverter.DoubleToInt64Bits(double.Parse(json, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits(value));
    }

    [Fact]
    public void RandomDoubles_AreTheNearest()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var text = $"{random.NextInt64(1L << random.Next(1, 60))}.{random.NextInt64(1L << random.Next(1, 40))}";
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), Read<double>(text).Value!.Value);
        }
    }

    [Theory]
    [InlineData("1.7976931348623159e308")]
    [InlineData("1e400")]
    [InlineData("-1e999999999999999999")]
    public void Double_BeyondItsRange_IsRefused(string json) => Assert.Equal(OutputErrorCode.Range, Assert.Single(Read<double>(json).Errors).Code);

    [Theory]
    [InlineData("3.4028234663852886e38", null)]
    [InlineData("-3.4028234663852886e38", null)]
    [InlineData("3.402823466385289e38", OutputErrorCode.Range)]
    [InlineData("1e39", OutputErrorCode.Range)]
    [InlineData("1e-60", null)]
    [InlineData("16777217", null)]
    public void Float_IsLimitedAsTheSchemaSays(string json, OutputErrorCode? code)
    {
        var result = Read<float>(json);

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.True(code is not null || result.Value!.Value == float.Parse(json, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("65504", null)]
    [InlineData("65504.1", OutputErrorCode.Range)]
    [InlineData("-65504.1", OutputErrorCode.Range)]
    [InlineData("0.1", null)]
    public void Half_IsLimitedAsTheSchemaSays(string json, OutputErrorCode? code)
    {
        var result = Read<Half>(json);

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.True(code is not null || result.Value!.Value == Half.Parse(json, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("49.90", "49.90")]
    [InlineData("1e2", "100")]
    [InlineData("12345678901234567890.123e-3", "12345678901234567.890123")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335.000", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1000e-31", "0.0000000000000000000000000001")]
    [InlineData("0.10000000000000000000000000000000000000000", "0.1")]
    [InlineData("0e-999999999999999", "0")]
    [InlineData("7e28", "70000000000000000000000000000")]
    public void Decimal_IsExact(string json, string value) => Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Read<decimal>(json).Value!.Value);

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335.1")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1e-29")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("9e28")]
    [InlineData("1e29")]
    [InlineData("1e999999999999999999999")]
    [InlineData("1e-999999999999999999999")]
    public void Decimal_ThatWouldBeRounded_IsRefused(string json) => Assert.Equal(OutputErrorCode.Range, Assert.Single(Read<decimal>(json).Errors).Code);

    [Fact]
    public void RandomDecimals_AreExact()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var value = new decimal(random.Next(), random.Next(), random.Next(3) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29));
            Assert.Equal(value, Read<decimal>(value.ToString(CultureInfo.InvariantCulture)).Value!.Value);
        }
    }

    [Theory]
    [InlineData("0", false, false, OutputErrorCode.Minimum)]
    [InlineData("0", true, false, OutputErrorCode.Minimum)]
    [InlineData("0.5", false, false, null)]
    [InlineData("0.5", true, false, OutputErrorCode.Minimum)]
    [InlineData("0.75", true, true, null)]
    [InlineData("1", false, true, OutputErrorCode.Maximum)]
    [InlineData("1.0", false, false, null)]
    [InlineData("1.0000000000000002", false, false, OutputErrorCode.Maximum)]
    public void Bounds_AreInclusiveUnlessSaid(string json, bool minIsExclusive, bool maxIsExclusive, OutputErrorCode? code)
    {
        var result = Held<double>.Read(json, (ref OutputReader r, out double v) =>
            r.TryReadNumber("number", out v) && r.CheckRange<double>(v, 0.5, 1, minIsExclusive, maxIsExclusive, "number"));

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Boolean_IsRead(string json, bool value) => Assert.Equal(value, Held<bool>.Read(json, ReadBoolean).Value!.Value);

    [Theory]
    [InlineData("1")]
    [InlineData("\"true\"")]
    [InlineData("[true]")]
    public void NoBoolean_IsRefused(string json) => Assert.Equal("/value: expected true or false", Assert.Single(Held<bool>.Read(json, ReadBoolean).Errors).ToString().Split(',')[0]);

    private static bool ReadBoolean(ref OutputReader reader, out bool value) => reader.TryReadBoolean(out value);

    private static OutputResult<Held<T>> Read<T>(string json)
        where T : struct, IFloatingPoint<T> =>
        Held<T>.Read(json, static (ref OutputReader r, out T v) => r.TryReadNumber("number", out v));
}
