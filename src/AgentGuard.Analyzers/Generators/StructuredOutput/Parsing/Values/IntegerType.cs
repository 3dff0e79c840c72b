namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>An integer type and what it holds.</summary>
internal sealed record IntegerType(string CSharpType, string Minimum, string Maximum)
{
    private static readonly IntegerType SByte = new("sbyte", "-128", "127");
    private static readonly IntegerType Byte = new("byte", "0", "255");
    private static readonly IntegerType Int16 = new("short", "-32768", "32767");
    private static readonly IntegerType UInt16 = new("ushort", "0", "65535");
    private static readonly IntegerType Int32 = new("int", "-2147483648", "2147483647");
    private static readonly IntegerType UInt32 = new("uint", "0", "4294967295");
    private static readonly IntegerType Int64 = new("long", "-9223372036854775808", "9223372036854775807");
    private static readonly IntegerType UInt64 = new("ulong", "0", "18446744073709551615");

    private static readonly IntegerType Int128 = new(
        "global::System.Int128", "-170141183460469231731687303715884105728", "170141183460469231731687303715884105727");

    private static readonly IntegerType UInt128 = new("global::System.UInt128", "0", "340282366920938463463374607431768211455");

    public static IntegerType? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte => SByte,
        SpecialType.System_Byte => Byte,
        SpecialType.System_Int16 => Int16,
        SpecialType.System_UInt16 => UInt16,
        SpecialType.System_Int32 => Int32,
        SpecialType.System_UInt32 => UInt32,
        SpecialType.System_Int64 => Int64,
        SpecialType.System_UInt64 => UInt64,
        _ when type.Is("System.Int128") => Int128,
        _ when type.Is("System.UInt128") => UInt128,
        _ => null,
    };
}
