namespace AgentGuard.Runtime.Tests.Shapes;

internal static partial class TextShapes
{
    /// <summary>Lengths in code points.</summary>
    [StructuredOutput]
    public sealed partial record Lengths(
        string Any,
        [property: Chars(1, 5)] string Short,
        [property: Chars(3, 3)] string Exact,
        [property: Chars(0, 40)] string? Perhaps,
        char Letter,
        char? NoLetter = null,
        [property: Chars(2, 4)] string Given = "ab");

    /// <summary>Expressions that become code, and some that do not.</summary>
    [StructuredOutput]
    public sealed partial record Patterns(
        [property: Pattern("^ORD-[0-9]{6}$")] string Order,
        [property: Pattern(@"^[A-Z]{2}-\d{4}$")] string Code,
        [property: Pattern("^(red|green|blue)$")] string Color,
        [property: Pattern(@"^\w+([.-]\w+)*$")] string Dotted,
        [property: Pattern("[0-9]")] string HasDigit,
        [property: Pattern("^#")] string Prefixed,
        [property: Pattern(@"\.$")] string Sentence,
        [property: Pattern("^[^a-z]{1,3}$")] string NoLetters,
        [property: Pattern("^.{2}$")] string TwoPoints,
        [property: Pattern(@"^a\sb\S$")] string Spaced,
        [property: Pattern("^x?y*z+$")] string Quantified,
        [property: Pattern("^(a|ab)(c|bcd)(d*)$")] string Backtracking);

    /// <summary>More of the language: classes, escapes, nested groups, lengths beside patterns.</summary>
    [StructuredOutput]
    public sealed partial record MorePatterns(
        [property: Pattern(@"^[\w.%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$")] string Mail,
        [property: Pattern(@"^[\]\\^-]+$")] string Brackets,
        [property: Pattern(@"^\u0041\x42\t$")] string Escapes,
        [property: Pattern("^(?:[0-9]{3}-){2}[0-9]{4}$")] string Phone,
        [property: Pattern("^((a{2}|b){2,3}c?)+$")] string Nested,
        [property: Pattern("^[\U0001F600-\U0001F64F]+$")] string Faces,
        [property: Pattern("^$|^[A-Z]+$")] string EmptyOrUpper,
        [property: Pattern(@"^\W\D$")] string Negated,
        [property: Pattern("^[a-z]+$"), Chars(2, 4)] string Both,
        [property: Pattern("^(a+)+$")] string Catastrophic,
        [property: Pattern("^[0-9]{1,3}$")] string? Perhaps,
        [property: Pattern("^[ab]$")] IReadOnlyList<string> Items);

    /// <summary>The ten formats.</summary>
    [StructuredOutput]
    public sealed partial record Formats(
        [property: Format(TextFormat.DateTime)] string DateTime,
        [property: Format(TextFormat.Date)] string Date,
        [property: Format(TextFormat.Time)] string Time,
        [property: Format(TextFormat.Duration)] string Duration,
        [property: Format(TextFormat.Email)] string Email,
        [property: Format(TextFormat.Hostname)] string Hostname,
        [property: Format(TextFormat.IPv4)] string IPv4,
        [property: Format(TextFormat.IPv6)] string IPv6,
        [property: Format(TextFormat.Uri)] string Uri,
        [property: Format(TextFormat.Uuid)] string Uuid,
        [property: Format(TextFormat.Email)] string? NoEmail = null);

    /// <summary>A few values only, also ones that need escapes.</summary>
    [StructuredOutput]
    public sealed partial record Chosen(
        [property: Values("approve", "refuse", "hold")] string Verdict,
        [property: Values("", "a\"b", "a\\b", "\u00E9", "\U0001F600", "</script>", "line\nbreak")] string Odd,
        [property: Values("yes", "no")] string? Perhaps,
        [property: Values("x", "y")] IReadOnlyList<string> Letters,
        [property: Values("EUR", "USD")] string Currency = "EUR");
}
