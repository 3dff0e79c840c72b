namespace AgentGuard.Runtime.Tests.Mutants;

/// <summary>Mistakes that readers of this kind have had, or could have.</summary>
internal static class AllMutants
{
    private const string Generated = ".g.cs";

    public static IReadOnlyList<Mutant> List { get; } =
    [
        new("any digit in the last place of a pattern", Generated, @"text\[at\] is not \(>= '0' and <= '9'\)", "(at == 6 ? !char.IsDigit(text[at]) : text[at] is not (>= '0' and <= '9'))"),
        new("one character more in a class", Generated, "is not \\(>= 'A' and <= 'Z'\\)", "is not (>= 'A' and <= '[')"),
        new("a line break behind a pattern", Generated, @"text\.Length != 7\b", @"text.Length != 7 && !(text.Length == 8 && text[7] == '\n')"),
        new("one item more", Generated, @"CheckCount\(count, 1, 3,", "CheckCount(count, 1, 4,"),
        new("one item less", Generated, @"CheckCount\(count, 1, 3,", "CheckCount(count, 0, 3,"),
        new("minimum inclusive", Generated, "0D, 1D, true, false", "0D, 1D, false, false"),
        new("maximum exclusive", Generated, "0D, 1D, true, false", "0D, 1D, true, true"),
        new("integer maximum off by one", Generated, @"\(1, 999,", "(1, 1000,"),
        new("integer minimum off by one", Generated, @"\(1, 999,", "(0, 999,"),
        new("length off by one", Generated, @"TryReadString\(2, 4,", "TryReadString(2, 5,"),
        new("decimal limit off by a little", Generated, "0\\.1M, 0\\.3M,", "0.1M, 0.3001M,"),
        new("duplicate members", Generated, @"\(seen & (0x\w+UL)\) != 0\)", "(seen & $1) != 0 && seen == 0)"),
        new("unknown members", Generated, "reader\\.RefuseUnknown\\(\"only the properties id[^;]*;", "reader.Read(); reader.Skip();"),
        new("a required member is not missed", Generated, @"\(seen & 0xFFFUL\) != 0xFFFUL", "(seen & 0x7FFUL) != 0x7FFUL"),
        new("null is no default", Generated, @"!reader\.IsNull && !TryReadSubjectRate", "!TryReadSubjectRate"),
        new("null for a required member", Generated, @"!TryReadCase\(ref reader, out form\)", "!reader.IsNull && !TryReadCase(ref reader, out form)"),
        new("the same item twice in a set", Generated, @"!items\.Add\(item\)", "!items.Add(item) && count < 0"),
        new("the same key twice in a map", Generated, @"!map\.TryAdd\(key, default!\)", "!map.TryAdd(key, default!) && count < 0"),
        new("format not checked", Generated, @"if \(!global::AgentGuard\.Runtime\.TextFormats\.IsMatch", "if (value.Length < 0 && !global::AgentGuard.Runtime.TextFormats.IsMatch"),
        new("enum in another case", Generated, "Is\\(text, \"High\"u8\\)", "(Is(text, \"High\"u8) || Is(text, \"high\"u8))"),
        new("an unread tag of a union", Generated, "4 when Is\\(tag, \"flat\"u8\\) => 1", "4 when Is(tag, \"flat\"u8) => 0"),
        new("discriminator first only", "OutputReader.Unions.cs", @"if \(isFound\)\s*\{\s*return true;\s*\}", "if (isFound || ahead.TokenType != System.Text.Json.JsonTokenType.None) { return isFound; }"),
        new("length in UTF-16 units", "OutputReader.Text.cs", @"count -= char\.IsLowSurrogate\(unit\) \? 1 : 0;", ""),
        new("escaped names not unescaped", "OutputReader.Objects.cs", @"_json\.ValueIsEscaped \? UnescapeName\(\) : _json\.ValueSpan", "_json.ValueSpan"),
        new("1.0 is no integer", "IntegerText.cs", "digits\\.Exponent < 0\\)", "(digits.Exponent < 0 || System.MemoryExtensions.Contains(text, (byte)'.')))"),
        new("1e2 is no integer", "IntegerText.cs", "digits\\.Exponent < 0\\)", "(digits.Exponent < 0 || System.MemoryExtensions.Contains(text, (byte)'e')))"),
        new("integers wrap around", "IntegerText.cs", @" && T\.IsNegative\(value\) == number < 0 && long\.CreateTruncating\(value\) == number", ""),
        new("half a surrogate pair", "JsonText.cs", @"else if \(!Rune\.TryCreate\(unit, out rune\)\)\s*\{\s*return false;", "else if (!Rune.TryCreate(unit, out rune)) { rune = Rune.ReplacementChar;"),
        new("depth not limited", "StructuredOutput.cs", @"MaxDepth = options\.MaxDepth", "MaxDepth = 1_000"),
    ];
}
