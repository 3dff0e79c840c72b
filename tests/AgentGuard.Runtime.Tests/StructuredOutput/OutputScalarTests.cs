using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputScalarTests
{
    [Theory]
    [InlineData("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.0000000+00:00")]
    [InlineData("2024-02-29t23:59:59z", "2024-02-29T23:59:59.0000000+00:00")]
    [InlineData("2024-01-01T00:00:00.1-00:00", "2024-01-01T00:00:00.1000000+00:00")]
    [InlineData("2024-01-01T00:00:00.123456789+05:30", "2024-01-01T00:00:00.1234567+05:30")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2024-01-01T00:00:00+14:00", "2024-01-01T00:00:00.0000000+14:00")]
    public void DateTimeOffset_IsRfc3339(string text, string value) => Assert.Equal(value, Offset(text).Value!.Value.ToString("O"));

    [Theory]
    [InlineData("2024-01-01T00:00:00", OutputErrorCode.Format)]
    [InlineData("2024-01-01", OutputErrorCode.Format)]
    [InlineData("2024-01-01 00:00:00Z", OutputErrorCode.Format)]
    [InlineData("2024-1-01T00:00:00Z", OutputErrorCode.Format)]
    [InlineData("2023-02-29T00:00:00Z", OutputErrorCode.Format)]
    [InlineData("2024-13-01T00:00:00Z", OutputErrorCode.Format)]
    [InlineData("2024-00-01T00:00:00Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T24:00:00Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:60:00Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:61Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:00.Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:00+01", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:00+0100", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:00+24:00", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:00+01:60", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:00Z ", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:0\u0661Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T12:00:60Z", OutputErrorCode.Format)]
    [InlineData("2024-06-30T23:59:60Z", OutputErrorCode.Range)]
    [InlineData("1998-12-31T15:59:60.123-08:00", OutputErrorCode.Range)]
    [InlineData("2024-07-01T01:29:60+01:30", OutputErrorCode.Range)]
    [InlineData("2024-01-01T23:59:60+01:00", OutputErrorCode.Format)]
    [InlineData("0000-01-01T00:00:00Z", OutputErrorCode.Range)]
    [InlineData("0000-02-30T00:00:00Z", OutputErrorCode.Format)]
    [InlineData("2024-01-01T00:00:00+14:01", OutputErrorCode.Range)]
    [InlineData("2024-01-01T00:00:00-23:59", OutputErrorCode.Range)]
    [InlineData("0001-01-01T00:00:00+00:01", OutputErrorCode.Range)]
    [InlineData("9999-12-31T23:59:59-00:01", OutputErrorCode.Range)]
    public void DateTimeOffset_IsRefused(string text, OutputErrorCode code) => Assert.Equal(code, Assert.Single(Offset(text).Errors).Code);

    [Fact]
    public void DateTime_IsUtc()
    {
        var time = Time("2024-06-01T12:00:00+02:00").Value!.Value;
        var assumed = Time("2024-06-01T12:00:00", new OutputReadOptions { AssumeUtc = true }).Value!.Value;

        Assert.Equal((new DateTime(2024, 6, 1, 10, 0, 0), DateTimeKind.Utc), (time, time.Kind));
        Assert.Equal((new DateTime(2024, 6, 1, 12, 0, 0), DateTimeKind.Utc), (assumed, assumed.Kind));
        Assert.Equal(OutputErrorCode.Format, Assert.Single(Time("2024-06-01T12:00:00").Errors).Code);
    }

    [Theory]
    [InlineData("2024-02-29", null)]
    [InlineData("0001-01-01", null)]
    [InlineData("9999-12-31", null)]
    [InlineData("1900-02-29", OutputErrorCode.Format)]
    [InlineData("2024-04-31", OutputErrorCode.Format)]
    [InlineData("2024-2-29", OutputErrorCode.Format)]
    [InlineData("2024-02-29T", OutputErrorCode.Format)]
    [InlineData("10000-01-01", OutputErrorCode.Format)]
    [InlineData("-001-01-01", OutputErrorCode.Format)]
    [InlineData("0000-01-01", OutputErrorCode.Range)]
    [InlineData("", OutputErrorCode.Format)]
    public void Date_IsADayThatExists(string text, OutputErrorCode? code)
    {
        var result = Held<DateOnly>.Read($"\"{text}\"", static (ref OutputReader r, out DateOnly v) => r.TryReadDate("date", out v));

        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.True(code is not null || result.Value!.Value.ToString("O") == text);
    }

    [Theory]
    [InlineData("00:00", "00:00:00.0000000")]
    [InlineData("23:59", "23:59:00.0000000")]
    [InlineData("08:30:15", "08:30:15.0000000")]
    [InlineData("08:30:15.1", "08:30:15.1000000")]
    [InlineData("23:59:59.9999999", "23:59:59.9999999")]
    [InlineData("24:00", null)]
    [InlineData("08:60", null)]
    [InlineData("08:30:60", null)]
    [InlineData("08:30:15.", null)]
    [InlineData("08:30:15.12345678", null)]
    [InlineData("8:30", null)]
    [InlineData("08:30Z", null)]
    [InlineData("08:30:15Z", null)]
    [InlineData("08:30:15+00:00", null)]
    [InlineData("08:3", null)]
    [InlineData("", null)]
    public void Time_IsOfTheDay(string text, string? value)
    {
        var result = Held<TimeOnly>.Read($"\"{text}\"", static (ref OutputReader r, out TimeOnly v) => r.TryReadTime("time", out v));

        Assert.Equal(value, result.Value?.Value.ToString("O"));
        Assert.Equal(value is null ? OutputErrorCode.Format : null, result.Errors.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("00:00:00", "00:00:00")]
    [InlineData("-1.02:03:04.5", "-1.02:03:04.5000000")]
    [InlineData("10675199.02:48:05.4775807", "10675199.02:48:05.4775807")]
    [InlineData("-10675199.02:48:05.4775808", "-10675199.02:48:05.4775808")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("P1DT12H", "1.12:00:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("-PT0.5S", "-00:00:00.5000000")]
    [InlineData("PT1H2M3.0000001S", "01:02:03.0000001")]
    [InlineData("PT1H3S", "01:00:03")]
    [InlineData("PT90M", "01:30:00")]
    [InlineData("PT000000001H", "01:00:00")]
    [InlineData("PT922337203685.4775807S", "10675199.02:48:05.4775807")]
    [InlineData("P0D", "00:00:00")]
    public void TimeSpan_HasTwoForms(string text, string value) => Assert.Equal(value, Span(text).Value!.Value.ToString("c"));

    [Theory]
    [InlineData("", OutputErrorCode.Format)]
    [InlineData("P", OutputErrorCode.Format)]
    [InlineData("PT", OutputErrorCode.Format)]
    [InlineData("P1DT", OutputErrorCode.Format)]
    [InlineData("P1Y", OutputErrorCode.Format)]
    [InlineData("P1M", OutputErrorCode.Format)]
    [InlineData("P1W2D", OutputErrorCode.Format)]
    [InlineData("PT1M1H", OutputErrorCode.Format)]
    [InlineData("PT1.5M", OutputErrorCode.Format)]
    [InlineData("PT1.S", OutputErrorCode.Format)]
    [InlineData("PT.5S", OutputErrorCode.Format)]
    [InlineData("PT1.12345678S", OutputErrorCode.Format)]
    [InlineData("PT1H1H", OutputErrorCode.Format)]
    [InlineData("p1d", OutputErrorCode.Format)]
    [InlineData("1", OutputErrorCode.Format)]
    [InlineData("1:00:00", OutputErrorCode.Format)]
    [InlineData("24:00:00", OutputErrorCode.Format)]
    [InlineData("99:99:99", OutputErrorCode.Format)]
    [InlineData("00:00", OutputErrorCode.Format)]
    [InlineData("1.", OutputErrorCode.Format)]
    [InlineData(".00:00:00", OutputErrorCode.Format)]
    [InlineData("+00:00:00", OutputErrorCode.Format)]
    [InlineData("00:00:00.12345678", OutputErrorCode.Format)]
    [InlineData("123456789.00:00:00", OutputErrorCode.Format)]
    [InlineData("PT0000000001H", OutputErrorCode.Format)]
    [InlineData("P99999999D", OutputErrorCode.Range)]
    [InlineData("P9999999W", OutputErrorCode.Range)]
    [InlineData("10675199.02:48:05.4775808", OutputErrorCode.Range)]
    [InlineData("-10675199.02:48:05.4775809", OutputErrorCode.Range)]
    public void TimeSpan_IsRefused(string text, OutputErrorCode code) => Assert.Equal(code, Assert.Single(Span(text).Errors).Code);

    [Theory]
    [InlineData("01234567-89ab-CDEF-0123-456789abcdef", true)]
    [InlineData("0123456789abcdef0123456789abcdef", false)]
    [InlineData("{01234567-89ab-cdef-0123-456789abcdef}", false)]
    [InlineData("0x234567-89ab-cdef-0123-456789abcdef", false)]
    [InlineData("+1234567-89ab-cdef-0123-456789abcdef", false)]
    [InlineData("01234567-89ab-cdef-0123-456789abcdeg", false)]
    [InlineData("01234567-89ab-cdef-0123-456789abcdef ", false)]
    [InlineData("01234567-89ab-cdef-0123456-789abcdef", false)]
    public void Guid_Has36Characters(string text, bool isValid)
    {
        var result = Held<Guid>.Read($"\"{text}\"", static (ref OutputReader r, out Guid v) => r.TryReadGuid("uuid", out v));

        Assert.Equal(isValid ? null : OutputErrorCode.Format, result.Errors.SingleOrDefault()?.Code);
        Assert.True(!isValid || result.Value!.Value == Guid.Parse(text));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("AA==", "00")]
    [InlineData("AAE=", "0001")]
    [InlineData("AAEC", "000102")]
    [InlineData("+/+/", "FBFFBF")]
    [InlineData("AAE", null)]
    [InlineData("AB==", null)]
    [InlineData("AAF=", null)]
    [InlineData("A===", null)]
    [InlineData("====", null)]
    [InlineData("AA=A", null)]
    [InlineData("AAEC=", null)]
    [InlineData("AAE C", null)]
    [InlineData(" AAEC   ", null)]
    [InlineData("-_-_", null)]
    [InlineData("AAE\u00e9", null)]
    public void Bytes_AreCanonicalBase64(string text, string? hex)
    {
        var result = Held<byte[]?>.Read($"\"{text}\"", static (ref OutputReader r, out byte[]? v) => r.TryReadBytes("base64", out v));

        Assert.Equal(hex, result.Value is { Value: { } bytes } ? Convert.ToHexString(bytes) : null);
        Assert.Equal(hex is null ? OutputErrorCode.Format : null, result.Errors.SingleOrDefault()?.Code);
    }

    private static OutputResult<Held<DateTimeOffset>> Offset(string text) =>
        Held<DateTimeOffset>.Read($"\"{text}\"", static (ref OutputReader r, out DateTimeOffset v) => r.TryReadDateTimeOffset("date-time", out v));

    private static OutputResult<Held<DateTime>> Time(string text, OutputReadOptions? options = null) =>
        Held<DateTime>.Read($"\"{text}\"", static (ref OutputReader r, out DateTime v) => r.TryReadDateTime("date-time", out v), options);

    private static OutputResult<Held<TimeSpan>> Span(string text) =>
        Held<TimeSpan>.Read($"\"{text}\"", static (ref OutputReader r, out TimeSpan v) => r.TryReadTimeSpan("duration", out v));
}
