namespace AgentGuard.Runtime.Tests.Oracle.Patterns;

/// <summary>A regular expression of ECMA-262 with the <c>u</c> flag, without look-around and back-references.</summary>
internal sealed class ReferencePattern
{
    private readonly PatternTerm _term;

    /// <exception cref="NotSupportedException">Something this matcher does not know.</exception>
    public ReferencePattern(string pattern) => _term = ReferencePatternParser.Parse(pattern);

    /// <summary>True when it matches anywhere in the text.</summary>
    public bool IsMatch(string text)
    {
        var points = CodePoints.Of(text);
        var everywhere = new bool[points.Length + 1];
        Array.Fill(everywhere, true);
        return _term.Ends(points, everywhere).Contains(true);
    }

    /// <summary>A text that very likely matches.</summary>
    public string Sample(Random random)
    {
        var points = new List<int>();
        _term.Sample(random, points);
        return string.Concat(points.Select(char.ConvertFromUtf32));
    }
}
