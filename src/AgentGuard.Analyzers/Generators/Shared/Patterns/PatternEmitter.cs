namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>
/// A pattern as a C# method <c>bool Name(ReadOnlySpan&lt;char&gt; text)</c> for valid Unicode: straight-line code where no backtracking is
/// needed, otherwise a regular expression that runs in linear time.
/// </summary>
internal static class PatternEmitter
{
    private const string Span = "global::System.ReadOnlySpan<char>";

    /// <param name="code">Stands among the members of a type.</param>
    /// <param name="name">The method's name, and the start of the names of what it needs.</param>
    /// <param name="summary">What the method's comment says, in XML.</param>
    public static void Emit(CodeWriter code, string name, PatternNode pattern, string summary)
    {
        var shape = PatternShape.Of(pattern);
        if (WindowPattern.TryBody(shape, name) is { } window)
        {
            Method(code, name, summary, window.Body);
            if (window.Core is { } core)
            {
                code.Blank();
                Method(code, name + "Here", "Matches the whole of a part of the text.", core);
            }
        }
        else if (OnePassPattern.TryBody(shape) is { } body)
        {
            Method(code, name, summary, body);
        }
        else
        {
            WithRegex(code, name, summary, PatternRegex.ToDotNet(pattern));
        }
    }

    private static void Method(CodeWriter code, string name, string summary, Action<CodeWriter> body)
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Open($"private static bool {name}({Span} text)");
        body(code);
        code.Close();
    }

    private static void WithRegex(CodeWriter code, string name, string summary, string pattern)
    {
        const string Namespace = "global::System.Text.RegularExpressions.";
        code.Line($"private static readonly {Namespace}Regex {name}Regex = new(");
        code.Line($"    {CSharpText.Literal(pattern)},");
        code.Line($"    {Namespace}RegexOptions.NonBacktracking | {Namespace}RegexOptions.CultureInvariant,");
        code.Line("    global::System.TimeSpan.FromSeconds(1));");
        code.Blank();
        Method(code, name, summary, body =>
        {
            body.Open("try");
            body.Line($"return {name}Regex.IsMatch(text);");
            body.Close();
            body.Open($"catch ({Namespace}RegexMatchTimeoutException)");
            body.Line("// The time is linear in the length: only a text of many megabytes gets here.");
            body.Line("return false;");
            body.Close();
        });
    }
}
