namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>
/// A pattern in which the length of a match says where each part of it is: classes with fixed counts, and at most one of another count.
/// </summary>
internal static class WindowPattern
{
    private const int MaxParts = 40;

    /// <param name="Body">The method.</param>
    /// <param name="Core">A second method, which the first one calls for a part of the text; null when not needed.</param>
    public readonly record struct Code(Action<CodeWriter> Body, Action<CodeWriter>? Core);

    public static Code? TryBody(PatternShape shape, string name)
    {
        if (shape.Parts.Count == 0)
        {
            var onlyEmpty = shape is { IsAtStart: true, IsAtEnd: true };
            return new Code(code => code.Line(onlyEmpty ? "return text.Length == 0;" : "return true;"), null);
        }

        if (LiteralOptions.Of(shape) is { } literals)
        {
            return new Code(code => Literals(code, literals), null);
        }

        var runs = shape.Parts.Select(UnitRun.Of).ToList();
        if (runs.Count > MaxParts || runs.Any(run => run is null))
        {
            return null;
        }

        var window = runs.Select(run => run!).ToList();
        var variable = window.Where(run => !run.IsFixed).ToList();
        if (variable.Count > 1 || window.Any(run => !run.CountsUnits && !IsOneAnywhere(shape, run)))
        {
            return null;
        }

        if (shape is { IsAtStart: true, IsAtEnd: true })
        {
            return new Code(code => WindowCode.Exact(code, window), null);
        }

        return variable.Count > 0 ? null : new Code(code => Elsewhere(code, shape, window, name), code => WindowCode.Exact(code, window));
    }

    /// <summary>One code point, before or behind which there may be anything: half of a pair is enough to see it.</summary>
    private static bool IsOneAnywhere(PatternShape shape, UnitRun run) =>
        shape.Parts.Count == 1 && shape is not { IsAtStart: true, IsAtEnd: true } && run is { Min: 1, Max: 1 };

    private static void Literals(CodeWriter code, IReadOnlyList<string> literals)
    {
        if (literals.Count == 1)
        {
            code.Line($"return text is {CSharpText.Literal(literals[0])};");
            return;
        }

        code.Line("return text is");
        for (var i = 0; i < literals.Count; i++)
        {
            code.Line($"    {(i == 0 ? "" : "or ")}{CSharpText.Literal(literals[i])}{(i == literals.Count - 1 ? ";" : "")}");
        }
    }

    private static void Elsewhere(CodeWriter code, PatternShape shape, List<UnitRun> window, string name)
    {
        var length = CSharpText.Number(window.Sum(run => run.Min));
        if (shape.IsAtStart)
        {
            code.Line($"return text.Length >= {length} && {name}Here(text[..{length}]);");
            return;
        }

        if (shape.IsAtEnd)
        {
            code.Line($"return text.Length >= {length} && {name}Here(text[^{length}..]);");
            return;
        }

        code.Open($"for (var start = 0; start + {length} <= text.Length; start++)");
        code.Open($"if ({name}Here(text.Slice(start, {length})))");
        code.Line("return true;");
        code.Close();
        code.Close();
        code.Blank();
        code.Line("return false;");
    }
}
