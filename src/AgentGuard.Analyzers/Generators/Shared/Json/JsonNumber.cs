using System.Globalization;
using System.Numerics;

namespace AgentGuard.Analyzers.Generators.Shared.Json;

/// <param name="Text">The digits as written, so that none is lost.</param>
internal sealed record JsonNumber(string Text) : JsonNode
{
    public JsonNumber(int value)
        : this(value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The nearest double; infinite beyond its range.</summary>
    public double Approximate
    {
        get
        {
            // netstandard2.0 on .NET Framework fails where .NET returns infinity.
            if (double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                return value;
            }

            return Text.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;
        }
    }

    /// <summary>The number when it is written as digits only.</summary>
    public BigInteger? Digits =>
        BigInteger.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
