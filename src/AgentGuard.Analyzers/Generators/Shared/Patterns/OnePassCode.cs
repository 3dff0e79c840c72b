namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>Writes the statements that move <c>at</c> behind a node, or return false.</summary>
internal sealed class OnePassCode
{
    private int _counters;

    public void Write(CodeWriter code, PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Set set:
                One(code, set.Points);
                break;
            case PatternNode.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    Write(code, item);
                }

                break;
            case PatternNode.Alternation alternation:
                Options(code, alternation);
                break;
            case PatternNode.Repeat { Min: 0, Max: 1 } optional:
                code.Open($"if ({IsNext(PatternFirst.Of(optional.Item))})");
                Taken(code, optional.Item);
                code.Close();
                code.Blank();
                break;
            case PatternNode.Repeat repeat:
                Repeat(code, repeat);
                break;
            default:
                throw new InvalidOperationException($"{node} is no part of a one-pass pattern.");
        }
    }

    private static void One(CodeWriter code, CodePointSet points)
    {
        code.Open($"if ({IsNotNext(points)})");
        code.Line("return false;");
        code.Close();
        code.Blank();
        Step(code, points);
        code.Blank();
    }

    /// <summary>Passes the character that has been looked at: both halves of a pair.</summary>
    private static void Step(CodeWriter code, CodePointSet points) =>
        code.Line(points.HasAstral ? "at += char.IsHighSurrogate(text[at]) ? 2 : 1;" : "at++;");

    private void Repeat(CodeWriter code, PatternNode.Repeat repeat)
    {
        var first = PatternFirst.Of(repeat.Item);
        var count = $"count{CSharpText.Number(++_counters)}";
        if (repeat.IsFixed)
        {
            code.Open($"for (var {count} = 0; {count} < {CSharpText.Number(repeat.Min)}; {count}++)");
            Write(code, repeat.Item);
            code.Close();
            code.Blank();
            return;
        }

        var isCounted = repeat.Min > 0 || repeat.Max is not null;
        if (isCounted)
        {
            code.Line($"var {count} = 0;");
        }

        code.Open($"while ({IsNext(first)})");
        Taken(code, repeat.Item);
        if (isCounted)
        {
            code.Line($"{count}++;");
        }

        code.Close();
        code.Blank();
        if (isCounted)
        {
            CheckCount(code, repeat, count);
        }
    }

    private static void CheckCount(CodeWriter code, PatternNode.Repeat repeat, string count)
    {
        var min = CSharpText.Number(repeat.Min);
        var condition = repeat.Max is not { } max ? $"{count} < {min}"
            : repeat.Min == 0 ? $"{count} > {CSharpText.Number(max)}"
            : $"{count} is < {min} or > {CSharpText.Number(max)}";
        code.Open($"if ({condition})");
        code.Line("return false;");
        code.Close();
        code.Blank();
    }

    /// <summary>A node whose first character has been looked at.</summary>
    private void Taken(CodeWriter code, PatternNode node)
    {
        if (node is PatternNode.Set set)
        {
            Step(code, set.Points);
        }
        else
        {
            Write(code, node);
        }
    }

    private void Options(CodeWriter code, PatternNode.Alternation alternation)
    {
        var literals = LiteralOptions.Of(alternation);
        if (literals is not null && LiteralOptions.ExcludeEachOther(literals))
        {
            Literals(code, literals);
            return;
        }

        var keyword = "if";
        foreach (var option in alternation.Options.Where(option => !PatternFirst.Of(option).IsEmpty))
        {
            code.Open($"{keyword} ({IsNext(PatternFirst.Of(option))})");
            Taken(code, option);
            code.Close();
            keyword = "else if";
        }

        OtherwiseFalse(code, !alternation.Options.Any(PatternFirst.IsNullable));
    }

    private static void Literals(CodeWriter code, IReadOnlyList<string> literals)
    {
        var keyword = "if";
        foreach (var literal in literals)
        {
            var length = CSharpText.Number(literal.Length);
            code.Open($"{keyword} (text.Length - at >= {length} && text.Slice(at, {length}) is {CSharpText.Literal(literal)})");
            code.Line($"at += {length};");
            code.Close();
            keyword = "else if";
        }

        OtherwiseFalse(code, true);
    }

    private static void OtherwiseFalse(CodeWriter code, bool isNeeded)
    {
        if (isNeeded)
        {
            code.Open("else");
            code.Line("return false;");
            code.Close();
        }

        code.Blank();
    }

    private static string IsNext(CodePointSet points) => UnitCheck.IsAlwaysTrue(points)
        ? "at < text.Length"
        : $"at < text.Length && text[at] is {UnitCheck.Pattern(points)}";

    private static string IsNotNext(CodePointSet points) => UnitCheck.IsAlwaysTrue(points)
        ? "at >= text.Length"
        : $"at >= text.Length || text[at] is {UnitCheck.NotPattern(points)}";
}
