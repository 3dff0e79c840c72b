using System.Globalization;
using System.Numerics;
using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputIntegerTests
{
    [Fact]
    public void EveryType_HoldsItsRangeAndNotOneMore()
    {
        CheckRange<sbyte>();
        CheckRange<byte>();
        CheckRange<short>();
        CheckRange<ushort>();
        CheckRange<int>();
        CheckRange<uint>();
        CheckRange<long>();
        CheckRange<ulong>();
        CheckRange<nint>();
        CheckRange<nuint>();
        CheckRange<Int128>();
        CheckRange<UInt128>();
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0e5", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("0.000", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("1E+2", 100)]
    [InlineData("100e-2", 1)]
    [InlineData("-1.50e1", -15)]
    [InlineData("0.00001e5", 1)]
    [InlineData("12.3400e2", 1234)]
    [InlineData("1000000000000000000000e-18", 1000)]
    public void Spellings_OfAnInteger_AreAccepted(string json, int value)
    {
        Assert.Equal(value, Read<int>(json).Value!.Value);
        Assert.Equal(value, (int)Read<Int128>(json).Value!.Value);
    }

    [Theory]
    [InlineData("1.5", OutputErrorCode.Type)]
    [InlineData("1e-1", OutputErrorCode.Type)]
    [InlineData("10.01e1", OutputErrorCode.Type)]
    [InlineData("1e-999999999999999999999", OutputErrorCode.Type)]
    [InlineData("1e999999999999999999999", OutputErrorCode.Range)]
    [InlineData("-1e999999999", OutputErrorCode.Range)]
    [InlineData("1e39", OutputErrorCode.Range)]
    [InlineData("\"1\"", OutputErrorCode.Type)]
    [InlineData("true", OutputErrorCode.Type)]
    [InlineData("null", OutputErrorCode.Null)]
    [InlineData("{\"a\":[1]}", OutputErrorCode.Type)]
    [InlineData("[1]", OutputErrorCode.Type)]
    public void NoInteger_IsRefused(string json, OutputErrorCode code)
    {
        var error = Assert.Single(Read<Int128>(json).Errors);

        Assert.Equal((code, "/value"), (error.Code, error.Path));
    }

    [Theory]
    [InlineData("0", OutputErrorCode.Minimum)]
    [InlineData("1", null)]
    [InlineData("1.0", null)]
    [InlineData("9.99e2", null)]
    [InlineData("999", null)]
    [InlineData("1000", OutputErrorCode.Maximum)]
    [InlineData("1e3", OutputErrorCode.Maximum)]
    [InlineData("-1e30", OutputErrorCode.Minimum)]
    [InlineData("99999999999999999999", OutputErrorCode.Maximum)]
    [InlineData("1.5", OutputErrorCode.Type)]
    public void Bounds_AreInclusive(string json, OutputErrorCode? code)
    {
        var result = Held<int>.Read(json, static (ref OutputReader r, out int v) => r.TryReadInteger(1, 999, "integer from 1 to 999", out v));

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.Equal(code is null, result.IsValid);
    }

    [Fact]
    public void MillionsOfDigits_CostOneScan()
    {
        var zeros = new string('0', 10_000_000);

        Assert.Equal(1, Read<int>($"1{zeros}e-10000000").Value!.Value);
        Assert.Equal(1, Read<int>($"0.{zeros}1e10000001").Value!.Value);
        Assert.Equal(OutputErrorCode.Range, Assert.Single(Read<UInt128>($"1{zeros}").Errors).Code);
        Assert.Equal(OutputErrorCode.Type, Assert.Single(Read<UInt128>($"1.{zeros}1").Errors).Code);
    }

    [Fact]
    public void RandomIntegers_AreReadExactlyInEverySpelling()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 2_000; i++)
        {
            var value = new BigInteger(random.NextInt64()) * random.NextInt64(1L << random.Next(62)) * (random.Next(2) == 0 ? 1 : -1);
            foreach (var spelling in Spellings(value))
            {
                Assert.True(Read<Int128>(spelling).Value?.Value == (Int128)value, spelling);
            }
        }
    }

    private static void CheckRange<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (min, max) = (BigInteger.CreateChecked(T.MinValue), BigInteger.CreateChecked(T.MaxValue));
        foreach (var inside in new[] { min, min + 1, max / 10 * 10, max - 1, max })
        {
            foreach (var spelling in Spellings(inside))
            {
                var result = Read<T>(spelling);
                Assert.True(result.IsValid, $"{typeof(T)} {spelling}");
                Assert.Equal(inside, BigInteger.CreateChecked(result.Value.Value));
            }
        }

        foreach (var outside in new[] { min - 1, max + 1, min * 10 - 10, max * 10, max + 256 })
        {
            foreach (var spelling in Spellings(outside))
            {
                Assert.Equal(OutputErrorCode.Range, Assert.Single(Read<T>(spelling).Errors).Code);
            }
        }
    }

    private static IEnumerable<string> Spellings(BigInteger value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        var sign = digits.StartsWith('-') ? "-" : "";
        var magnitude = digits[sign.Length..];
        yield return digits;
        yield return $"{digits}.0";
        yield return $"{digits}.000e0";
        yield return $"{digits}E-0";
        yield return value.IsZero ? "0e-3" : $"{digits}000e-3";
        yield return $"{sign}{magnitude[0]}.{magnitude[1..]}0e{magnitude.Length - 1}";
        yield return $"{sign}0.00{magnitude}E+{magnitude.Length + 2}";
        if (value.IsZero || value % 10 != 0)
        {
            yield break;
        }

        yield return $"{digits[..^1]}e1";
    }

    private static OutputResult<Held<T>> Read<T>(string json)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        Held<T>.Read(json, static (ref OutputReader r, out T v) => r.TryReadInteger("integer", out v));
}
