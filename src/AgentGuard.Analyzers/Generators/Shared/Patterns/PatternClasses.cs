namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>The classes with a letter of their own, with the meaning they have in ECMA-262.</summary>
internal static class PatternClasses
{
    public static CodePointSet Digit { get; } = CodePointSet.Of(new CodePointRange('0', '9'));

    public static CodePointSet Word { get; } = CodePointSet.Of(
        new CodePointRange('A', 'Z'), new CodePointRange('a', 'z'), new CodePointRange('0', '9'), new CodePointRange('_'));

    /// <summary>White space and line ends of ECMA-262, which counts U+FEFF in and U+0085 out.</summary>
    public static CodePointSet Space { get; } = CodePointSet.Of(
        new CodePointRange('\t', '\r'),
        new CodePointRange(' '),
        new CodePointRange('\u00A0'),
        new CodePointRange('\u1680'),
        new CodePointRange('\u2000', '\u200A'),
        new CodePointRange('\u2028', '\u2029'),
        new CodePointRange('\u202F'),
        new CodePointRange('\u205F'),
        new CodePointRange('\u3000'),
        new CodePointRange('\uFEFF'));

    /// <summary>Everything but the line ends of ECMA-262.</summary>
    public static CodePointSet Dot { get; } = CodePointSet.Of(
        new CodePointRange('\n'), new CodePointRange('\r'), new CodePointRange('\u2028', '\u2029')).Complement();

    /// <summary>The class of a letter: <c>d</c>, <c>w</c> or <c>s</c>, or the opposite for a capital one; null for another letter.</summary>
    public static CodePointSet? Of(char letter) => letter switch
    {
        'd' => Digit,
        'w' => Word,
        's' => Space,
        'D' => Digit.Complement(),
        'W' => Word.Complement(),
        'S' => Space.Complement(),
        _ => null,
    };

    /// <summary>What stands between the brackets for <c>d</c>, <c>w</c> or <c>s</c>, in either case.</summary>
    public static string SchemaItems(char letter) => char.ToLowerInvariant(letter) switch
    {
        'd' => "0-9",
        'w' => "A-Za-z0-9_",
        _ => @"\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
    };
}
