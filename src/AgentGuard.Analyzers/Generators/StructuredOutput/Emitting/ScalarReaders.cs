using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Patterns;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the methods that read constrained texts and numbers.</summary>
internal static class ScalarReaders
{
    public static void Write(EmitContext context, TextValue text, string name)
    {
        var code = context.Code;
        context.Summary($"Reads a {ExpectedText.Of(text, context.Spec)}.");
        context.OpenReader(text, name);
        ReturnFalseUnless(code, $"reader.TryReadString({ReadCalls.Lengths(text)}expected, out value)");
        foreach (var (failed, error) in ChecksOf(text, name, "value"))
        {
            Check(code, failed, error);
        }

        code.Line("return true;");
        code.Close();
        if (text.Pattern is not null)
        {
            code.Blank();
            var pattern = PatternSyntax.Parse(text.Pattern);
            PatternEmitter.Emit(code, "Matches" + name, pattern, CSharpText.XmlText(PatternSchema.ToSchema(pattern)));
        }
    }

    /// <summary>What a text is checked for besides its length: the condition that it fails, and the error.</summary>
    /// <param name="name">The tail of the text's methods' names.</param>
    /// <param name="variable">Holds the text.</param>
    public static IEnumerable<(string Failed, string Error)> ChecksOf(TextValue text, string name, string variable)
    {
        if (text.Values.Count > 0)
        {
            yield return ($"{variable} is not ({string.Join(" or ", text.Values.Distinct(StringComparer.Ordinal).Select(CSharpText.Literal))})", "Enum");
        }

        if (text.Format is not null)
        {
            yield return ($"!{GlobalNames.Runtime}TextFormats.IsMatch({GlobalNames.Runtime}TextFormat.{text.Format}, {variable})", "Format");
        }

        if (text.Pattern is not null)
        {
            yield return ($"!Matches{name}({variable})", "Pattern");
        }
    }

    public static void Write(EmitContext context, IntegerValue integer, string name)
    {
        var code = context.Code;
        context.Summary($"Reads {ExpectedText.Of(integer, context.Spec)}.");
        context.OpenReader(integer, name);
        ReturnFalseUnless(code, $"reader.TryReadInteger<{integer.CSharpType}>(expected, out value)");
        CheckValues(code, integer.Values.Select(digits => NumberLiteral.Of(integer, digits)));
        code.Line("return true;");
        code.Close();
    }

    /// <remarks>Bounds are compared before a number is rounded to a smaller type: 0.1 is not above 0.1, but <c>0.1f</c> is.</remarks>
    public static void Write(EmitContext context, NumberValue number, string name)
    {
        var code = context.Code;
        var isExact = number.CSharpType is "double" or "decimal";
        context.Summary($"Reads a {ExpectedText.Of(number, context.Spec)}.");
        context.OpenReader(number, name);
        var checks = new List<string> { $"reader.TryReadNumber<{number.CSharpType}>(expected, out value)" };
        if (number.Minimum is not null || number.Maximum is not null)
        {
            if (!isExact)
            {
                checks.Add("reader.TryReadNumber<double>(expected, out var exact)");
            }

            checks.Add(
                $"reader.CheckRange<{(isExact ? number.CSharpType : "double")}>({(isExact ? "value" : "exact")}, {Limit(number, number.Minimum)}, "
                + $"{Limit(number, number.Maximum)}, {Word(number.MinimumIsExclusive)}, {Word(number.MaximumIsExclusive)}, expected)");
        }

        if (number.Values.Count == 0)
        {
            code.Line($"return {string.Join(" && ", checks)};");
        }
        else
        {
            checks.ForEach(check => ReturnFalseUnless(code, check));
            CheckValues(code, number.Values.Select(value => NumberLiteral.Of(number, value)));
            code.Line("return true;");
        }

        code.Close();
    }

    private static string Limit(NumberValue number, string? limit) => limit is null ? "null"
        : number.CSharpType == "decimal" ? NumberLiteral.Of(number, limit)
        : NumberLiteral.Double(limit);

    private static string Word(bool value) => value ? "true" : "false";

    private static void CheckValues(CodeWriter code, IEnumerable<string> literals)
    {
        var comparisons = literals.Select(literal => $"value != {literal}").ToList();
        if (comparisons.Count > 0)
        {
            Check(code, string.Join(" && ", comparisons), "Enum");
        }
    }

    private static void ReturnFalseUnless(CodeWriter code, string condition)
    {
        code.Open($"if (!{condition})");
        code.Line("return false;");
        code.Close();
        code.Blank();
    }

    private static void Check(CodeWriter code, string failed, string error)
    {
        code.Open($"if ({failed})");
        code.Line($"reader.Fail({GlobalNames.ErrorCode}.{error}, expected);");
        code.Line("return false;");
        code.Close();
        code.Blank();
    }
}
