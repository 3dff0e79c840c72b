namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class NumberShapes
{
    /// <summary>Every number that is not an integer, without limits, and truth values.</summary>
    [StructuredOutput(Description = "Plain numbers")]
    public sealed partial record Plain(bool Flag, double Double, float Float, Half Half, decimal Decimal);

    /// <summary>Limits of every kind.</summary>
    [StructuredOutput]
    public sealed partial record Bounded(
        [property: Bounds(0, 1)] double Share,
        [property: Bounds(0.5, 9.5, MinIsExclusive = true, MaxIsExclusive = true)] double Open,
        [property: Bounds(double.NegativeInfinity, 37.5)] float AtMost,
        [property: Bounds("0.01", "500")] decimal Amount,
        [property: Bounds("-0.1", null)] decimal AtLeast,
        [property: Bounds("7922816251426433759354395033", null)] decimal Huge,
        [property: Bounds(0.1, 0.3)] float Narrow,
        [property: Bounds(-2, 2)] Half Small);

    /// <summary>Values, limits and null together.</summary>
    [StructuredOutput]
    public sealed partial record Chosen(
        [property: Values(0.5, 1.5, 2)] double Step,
        [property: Values(0.1, 0.25)] decimal Rate,
        [property: Bounds(-1, 1)] double? Score,
        [property: Confidence] double Confidence,
        bool? Answer = null,
        [property: Bounds(1, 2)] decimal Factor = 1.5m);
}
