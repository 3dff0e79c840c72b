using System.Globalization;
using System.Numerics;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>Numbers at and around the bounds of a schema, also the nearest doubles to them.</summary>
internal static class NumberValues
{
    private static readonly string[] Anywhere =
        ["0", "-0.0", "1", "-1", "0.1", "0.5", "-0.25", "3.14159", "1e2", "12e-1", "100.000", "1E+3", "-2.5e-3", "99.99", "5e-324", "1e-7"];

    private static readonly string[] Extreme =
    [
        "1e308", "-1.7976931348623157e308", "1e309", "-1e400", "1e99999999999", "1e-99999999999", "3.5e38", "65505", "79228162514264337593543950336", "1e29",
        "0.12345678901234567890123456789", "123456789012345678901234567890", "1e-400", "1.0000000000000000000000000000001",
    ];

    public static string Valid(ReferenceSchema judge, JsonTree schema, Random random)
    {
        var number = "0";
        for (var i = 0; i < 20; i++)
        {
            number = Candidate(schema, random);
            if (judge.Accepts(schema, JsonTree.OfNumber(number)))
            {
                break;
            }
        }

        return number;
    }

    public static string Flawed(JsonTree schema, Random random)
    {
        var limits = Limits(schema);
        return limits.Length == 0 || random.OneIn(4) ? random.Pick(Extreme) : Nearby(random.Pick(limits), random);
    }

    private static string Candidate(JsonTree schema, Random random)
    {
        var limits = Limits(schema);
        return limits.Length == 0 || random.OneIn(4) ? random.Pick(Anywhere) : random.Next(6) switch
        {
            0 or 1 => random.Pick(limits),
            2 => Between(schema, random),
            3 => Nearby(random.Pick(limits), random),
            _ => Between(schema, random),
        };
    }

    private static string[] Limits(JsonTree schema) =>
        [.. new[] { "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" }.Select(k => schema[k]?.Text).OfType<string>()];

    private static string Between(JsonTree schema, Random random)
    {
        var min = Double(schema["minimum"] ?? schema["exclusiveMinimum"]) ?? -1000;
        var max = Double(schema["maximum"] ?? schema["exclusiveMaximum"]) ?? Math.Max(1000, min + 1000);
        var value = Math.Clamp(min, -1e9, 1e9) + ((Math.Clamp(max, -1e9, 1e9) - Math.Clamp(min, -1e9, 1e9)) * random.Next(1001) / 1000);
        return Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);
    }

    private static string Nearby(string limit, Random random)
    {
        var value = double.Parse(limit, CultureInfo.InvariantCulture);
        return random.Next(7) switch
        {
            0 => Shortest(Math.BitIncrement(value)),
            1 => Shortest(Math.BitDecrement(value)),
            2 => Shortest(value + 1),
            3 => Shortest(value - 1),
            4 => Shortest(value + 0.001),
            5 => Shortest(value - 0.001),
            _ when BigInteger.TryParse(limit, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exact) =>
                NumberSpelling.Vary((exact + random.Next(-1, 2)).ToString(), random),
            _ => limit,
        };
    }

    private static string Shortest(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "1e309";

    private static double? Double(JsonTree? number) => number is null ? null : double.Parse(number.Text, CultureInfo.InvariantCulture);
}
