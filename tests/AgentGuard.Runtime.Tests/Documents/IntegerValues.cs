using System.Numerics;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>Integers at and around the bounds of a schema.</summary>
internal static class IntegerValues
{
    private static readonly BigInteger Far = BigInteger.Pow(10, 40);

    public static string Valid(JsonTree schema, Random random)
    {
        var (min, max) = Bounds(schema);
        BigInteger[] candidates = [min, max, min + 1, max - 1, BigInteger.Zero, BigInteger.One, BigInteger.MinusOne, 100, 1000, min + ((max - min) * random.Next(1000) / 1000)];
        var fitting = candidates.Where(c => c >= min && c <= max).ToArray();
        return NumberSpelling.Vary((fitting.Length > 0 ? random.Pick(fitting) : min).ToString(), random);
    }

    public static string Flawed(JsonTree schema, Random random)
    {
        var (min, max) = Bounds(schema);
        return random.Next(9) switch
        {
            0 or 1 => NumberSpelling.Vary((min - 1).ToString(), random),
            2 or 3 => NumberSpelling.Vary((max + 1).ToString(), random),
            4 => (max - 1) + random.Pick([".5", ".0000001", "1e-1", ".10"]),
            5 => (min + 1) + random.Pick([".5", ".25", "e-1", ".99999999999999999999"]),
            6 => random.Pick(["1e400", "-1e400", "1e-400", "1e99999999999", "0.1", "-0.5", "1e-1"]),
            7 => NumberSpelling.Vary((max * 10).ToString(), random),
            _ => NumberSpelling.Vary((min - random.Next(2, 1000)).ToString(), random),
        };
    }

    private static (BigInteger Min, BigInteger Max) Bounds(JsonTree schema)
    {
        var min = NumberSpelling.ToInteger(schema["minimum"]?.Text) ?? NumberSpelling.ToInteger(schema["exclusiveMinimum"]?.Text) + 1;
        var max = NumberSpelling.ToInteger(schema["maximum"]?.Text) ?? NumberSpelling.ToInteger(schema["exclusiveMaximum"]?.Text) - 1;
        return (min ?? -Far, max ?? Far);
    }
}
