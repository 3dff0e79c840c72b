using System.Globalization;
using System.Numerics;
using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Integers and numbers with the bounds the reader enforces, those of the .NET type included.</summary>
internal static class NumberSchema
{
    public static JsonObject Of(IntegerValue value, bool nullable)
    {
        var hasValues = value.Values.Count > 0;
        var minimum = Tighter(value.Minimum, value.TypeMinimum, BigInteger.Max);
        var maximum = Tighter(value.Maximum, value.TypeMaximum, BigInteger.Min);
        return JsonObject.Of(
            ("type", SchemaNode.Type("integer", nullable)),
            ("enum", EnumSchema.Values(value.Values.Select(digits => new JsonNumber(digits)), nullable)),
            ("minimum", hasValues && value.Minimum is null ? null : new JsonNumber(minimum)),
            ("maximum", hasValues && value.Maximum is null ? null : new JsonNumber(maximum)));
    }

    public static JsonObject Of(NumberValue value, bool nullable)
    {
        // Listed values are within the type's range anyway.
        var range = value.Values.Count > 0 ? null : NumericRange.OfNumber(value.CSharpType);
        return JsonObject.Of(
            ("type", SchemaNode.Type("number", nullable)),
            ("enum", EnumSchema.Values(value.Values.Select(digits => new JsonNumber(digits)), nullable)),
            Bound("minimum", "exclusiveMinimum", value.Minimum, value.MinimumIsExclusive, range?.Minimum, isLower: true),
            Bound("maximum", "exclusiveMaximum", value.Maximum, value.MaximumIsExclusive, range?.Maximum, isLower: false));
    }

    private static string Tighter(string? declared, string ofType, Func<BigInteger, BigInteger, BigInteger> choose)
    {
        BigInteger Parse(string digits) => BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        return declared is null ? ofType : choose(Parse(declared), Parse(ofType)).ToString(CultureInfo.InvariantCulture);
    }

    private static (string Name, JsonNode? Value) Bound(
        string inclusive, string exclusive, string? declared, bool isExclusive, string? ofType, bool isLower)
    {
        if (declared is null || IsWider(declared, ofType, isLower))
        {
            return (inclusive, ofType is null ? null : new JsonNumber(ofType));
        }

        return (isExclusive ? exclusive : inclusive, new JsonNumber(declared));
    }

    private static bool IsWider(string declared, string? ofType, bool isLower)
    {
        if (ofType is null)
        {
            return false;
        }

        var (bound, end) = (new JsonNumber(declared).Approximate, new JsonNumber(ofType).Approximate);
        return isLower ? bound < end : bound > end;
    }
}
