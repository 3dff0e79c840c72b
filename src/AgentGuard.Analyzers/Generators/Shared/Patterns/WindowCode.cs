namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>Writes the checks of a <see cref="WindowPattern"/>: the length, then the parts from the start, from the end, and the one in between.</summary>
internal static class WindowCode
{
    public static void Exact(CodeWriter code, List<UnitRun> window)
    {
        Length(code, window);
        var variable = window.FindIndex(run => !run.IsFixed);
        var before = variable < 0 ? window : window.Take(variable).ToList();
        var after = variable < 0 ? [] : window.Skip(variable + 1).ToList();

        var offset = 0;
        foreach (var part in Join(before))
        {
            Check(code, part, offset, fromEnd: false);
            offset += part.Count;
        }

        var rest = after.Sum(run => run.Min);
        if (variable >= 0)
        {
            Each(code, window[variable].Points, CSharpText.Number(offset), FromEnd(rest));
        }

        foreach (var part in Join(after))
        {
            Check(code, part, rest, fromEnd: true);
            rest -= part.Count;
        }

        code.Blank();
        code.Line("return true;");
    }

    private static void Length(CodeWriter code, List<UnitRun> window)
    {
        var min = window.Sum(run => run.Min);
        var max = window.Aggregate((int?)0, (sum, run) => sum + run.Max);
        var (least, most) = (CSharpText.Number(min), CSharpText.Number(max ?? 0));
        if (min == 0 && max is null)
        {
            return;
        }

        var condition = max is null ? $"text.Length < {least}"
            : max == min ? $"text.Length != {least}"
            : min == 0 ? $"text.Length > {most}"
            : $"text.Length is < {least} or > {most}";
        ReturnFalseIf(code, condition);
        code.Blank();
    }

    /// <summary>Characters next to each other become one text.</summary>
    private static IEnumerable<Part> Join(IEnumerable<UnitRun> runs)
    {
        var text = string.Empty;
        foreach (var run in runs)
        {
            if (run.Points.Single is { } point && run.Min <= 100)
            {
                text += new string((char)point, run.Min);
                continue;
            }

            if (text.Length > 0)
            {
                yield return new Part(text, null, text.Length);
                text = string.Empty;
            }

            yield return new Part(null, run.Points, run.Min);
        }

        if (text.Length > 0)
        {
            yield return new Part(text, null, text.Length);
        }
    }

    /// <param name="offset">From the start of the text, or how much there is from the part's start to the end of the text.</param>
    private static void Check(CodeWriter code, Part part, int offset, bool fromEnd)
    {
        var start = fromEnd ? FromEnd(offset) : CSharpText.Number(offset);
        var unit = $"text[{(fromEnd ? "^" : "")}{CSharpText.Number(offset)}]";
        if (part.Text is { } text)
        {
            ReturnFalseIf(code, text.Length == 1 ? $"{unit} != {CSharpText.Literal(text[0])}" : $"text.Slice({start}, {CSharpText.Number(text.Length)}) is not {CSharpText.Literal(text)}");
        }
        else if (part.Points is { } points && part.Count == 1)
        {
            if (!UnitCheck.IsAlwaysTrue(points))
            {
                ReturnFalseIf(code, $"{unit} is {UnitCheck.NotPattern(points)}");
            }
        }
        else if (part.Points is { } each)
        {
            Each(code, each, start, fromEnd ? FromEnd(offset - part.Count) : CSharpText.Number(offset + part.Count));
        }
    }

    private static void Each(CodeWriter code, CodePointSet points, string start, string end)
    {
        if (UnitCheck.IsAlwaysTrue(points))
        {
            return;
        }

        // No foreach: over a span of .NET 9 it needs C# 13.
        code.Open($"for (var at = {start}; at < {end}; at++)");
        ReturnFalseIf(code, $"text[at] is {UnitCheck.NotPattern(points)}");
        code.Close();
        code.Blank();
    }

    private static void ReturnFalseIf(CodeWriter code, string condition)
    {
        code.Open($"if ({condition})");
        code.Line("return false;");
        code.Close();
        code.Blank();
    }

    private static string FromEnd(int count) => count == 0 ? "text.Length" : $"text.Length - {CSharpText.Number(count)}";

    /// <summary>A text, or a class so many times.</summary>
    private sealed record Part(string? Text, CodePointSet? Points, int Count);
}
