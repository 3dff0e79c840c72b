namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class IntegerShapes
{
    /// <summary>Every width: the type's own limits are the schema's.</summary>
    [StructuredOutput]
    public sealed partial record Widths(
        byte Byte, sbyte SByte, short Short, ushort UShort, int Int, uint UInt, long Long, ulong ULong, Int128 Wide, UInt128 UWide);

    /// <summary>Own limits, inclusive and exclusive, up to the ends of the type.</summary>
    [StructuredOutput]
    public sealed partial record Bounded(
        [property: Bounds(1, 999)] int Quantity,
        [property: Bounds(0, 10, MinIsExclusive = true, MaxIsExclusive = true)] byte Open,
        [property: Bounds(long.MinValue, -1)] long Negative,
        [property: Bounds("18446744073709551614", "18446744073709551615")] ulong Top,
        [property: Bounds("-170141183460469231731687303715884105728", "0")] Int128 Bottom,
        [property: Bounds(100, 100)] short Fixed,
        [property: Bounds(-5, 5)] int? Perhaps);

    /// <summary>A few values only.</summary>
    [StructuredOutput]
    public sealed partial record Chosen(
        [property: Values(1, 2, 3, 100)] int Choice,
        [property: Values(-1, 0)] long Sign,
        [property: Values(10, 20)] byte? Perhaps,
        [property: Values(7)] IReadOnlyList<int> Sevens);
}
