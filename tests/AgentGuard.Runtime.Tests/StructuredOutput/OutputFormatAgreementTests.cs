using System.Text.RegularExpressions;
using System.Text;
using AgentGuard.Runtime.Scalars;

namespace AgentGuard.Runtime.Tests.Outputs;

/// <summary>What is read into a type is exactly what the schema's format or pattern admits, as far as the type can hold it.</summary>
public class OutputFormatAgreementTests
{
    private const string TimePattern = @"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?\z";
    private const string Base64Pattern = @"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?\z";
    private const string DurationPattern =
        @"^-?(([0-9]{1,8}\.)?([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?|P([0-9]{1,7}W|[0-9]{1,8}D|([0-9]{1,8}D)?T("
        + @"[0-9]{1,9}H([0-9]{1,11}M)?([0-9]{1,12}(\.[0-9]{1,7})?S)?|[0-9]{1,11}M([0-9]{1,12}(\.[0-9]{1,7})?S)?|[0-9]{1,12}(\.[0-9]{1,7})?S)))\z";

    [Fact]
    public void DateTimes() => Compare(
        ["2024-02-29T23:59:60Z", "0000-12-31t23:59:59.123+14:01", "1998-12-31T15:59:60.5-08:00", "2023-06-30T23:59:60+00:00", "0001-01-01T00:00:00-00:00"],
        "0123456789-:.TtZz+ ",
        static text => TextFormats.IsMatch(TextFormat.DateTime, text),
        static text => DateTimeText.TryParse(text, assumeUtc: false, out _));

    [Fact]
    public void Dates() => Compare(
        ["2024-02-29", "0000-12-31", "1900-02-28", "2023-06-30"],
        "0123456789-",
        static text => TextFormats.IsMatch(TextFormat.Date, text),
        static text => DateTimeText.TryParseDate(text, out _));

    [Fact]
    public void Uuids() => Compare(
        ["01234567-89ab-CDEF-0123-456789abcdef"],
        "0123456789abcdefABCDEFgx+-{}",
        static text => TextFormats.IsMatch(TextFormat.Uuid, text),
        static text => GuidText.TryParse(text, out _));

    [Fact]
    public void Times() => Compare(["08:30", "23:59:59.1234567", "00:00:00"], "0123456789:.Z", static text => Regex.IsMatch(text, TimePattern), static text => DateTimeText.TryParseTime(text, out _));

    [Fact]
    public void Durations() => Compare(
        ["-10675199.02:48:05.4775808", "PT1H2M3.5S", "P1DT12H", "P2W", "-P12345678DT1S", "PT1H3S"],
        "0123456789:.-PTWDHMS",
        static text => Regex.IsMatch(text, DurationPattern),
        static text => DurationText.TryParse(text, out _));

    [Fact]
    public void Base64() => Compare(
        ["", "AA==", "AAE=", "AAEC", "AAECAwQ="],
        "AEQgwx048+/=-_ ",
        static text => Regex.IsMatch(text, Base64Pattern),
        static text => Base64Text.TryParse(text, out _) ? TextFit.Fits : TextFit.Malformed);

    private delegate TextFit Read(ReadOnlySpan<byte> text);

    private static void Compare(string[] seeds, string alphabet, Func<string, bool> admits, Read read)
    {
        var random = new Random(20_261_122);
        var accepted = 0;
        for (var i = 0; i < 30_000; i++)
        {
            var text = new StringBuilder(seeds[i % seeds.Length]);
            for (var n = random.Next(4); n > 0; n--)
            {
                Mutate(text, alphabet, random);
            }

            var fit = read(Encoding.UTF8.GetBytes(text.ToString()));
            Assert.True(admits(text.ToString()) == (fit != TextFit.Malformed), $"{text} {fit}");
            accepted += fit == TextFit.Malformed ? 0 : 1;
        }

        Assert.InRange(accepted, 5_000, 29_000);
    }

    private static void Mutate(StringBuilder text, string alphabet, Random random)
    {
        var character = random.Next(20) == 0 ? '\u0661' : alphabet[random.Next(alphabet.Length)];
        var at = random.Next(text.Length + 1);
        switch (random.Next(4))
        {
            case 0 when at < text.Length:
                text.Remove(at, 1);
                break;
            case 1:
                text.Insert(at, character);
                break;
            default:
                if (at < text.Length)
                {
                    text[at] = character;
                }

                break;
        }
    }
}
