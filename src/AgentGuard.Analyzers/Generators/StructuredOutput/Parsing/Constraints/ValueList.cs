using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>The values of <c>[Values]</c> and <c>[AllowedValues]</c>, in order, each once.</summary>
internal static class ValueList
{
    /// <param name="constraints">All lists; several are intersected.</param>
    /// <param name="site">Of the member.</param>
    /// <param name="convert">The value as the spec writes it; null when it is of another type.</param>
    /// <param name="isPossible">False when another constraint refuses it.</param>
    /// <param name="expected">What the values should be.</param>
    public static EquatableArray<string> Of(
        IReadOnlyList<Constraint> constraints, ValueSite site, Func<object, string?> convert, Func<string, bool> isPossible, string expected)
    {
        List<string>? result = null;
        foreach (var constraint in constraints)
        {
            var values = Read(constraint, site, convert, isPossible, expected);
            result = result is null ? values : result.FindAll(values.Contains);
            if (result.Count == 0)
            {
                site.Report(ProblemKind.NoValues, constraint.Location, constraint.Name);
            }
        }

        return new EquatableArray<string>(result ?? []);
    }

    private static List<string> Read(
        Constraint constraint, ValueSite site, Func<object, string?> convert, Func<string, bool> isPossible, string expected)
    {
        var values = new List<string>();
        foreach (var value in constraint.Values)
        {
            // Null says that the member may be null, which its type says already.
            if (value is null)
            {
                continue;
            }

            if (convert(value) is not { } text)
            {
                site.Report(ProblemKind.ValueOfOtherType, constraint.Location, constraint.Name, Show(value), expected);
            }
            else if (values.Contains(text))
            {
                site.Report(ProblemKind.DuplicateValue, constraint.Location, constraint.Name, text);
            }
            else if (!isPossible(text))
            {
                site.Report(ProblemKind.ImpossibleValue, constraint.Location, constraint.Name, text);
            }
            else
            {
                values.Add(text);
            }
        }

        return values;
    }

    private static string Show(object value) => value switch
    {
        string text => "\"" + text + "\"",
        TypedConstant constant => constant.ToCSharpString(),
        _ => NumberText.Of(value) ?? value.ToString(),
    };

    private static string ToCSharpString(this TypedConstant constant) => Microsoft.CodeAnalysis.CSharp.TypedConstantExtensions.ToCSharpString(constant);
}
