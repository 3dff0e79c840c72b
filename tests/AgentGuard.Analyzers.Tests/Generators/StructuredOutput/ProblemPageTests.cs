using System.Globalization;
using System.Text;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

/// <summary>The tables of problems on the page of AG2007; <c>AGENTGUARD_UPDATE=1 dotnet test</c> rewrites them.</summary>
public sealed class ProblemPageTests
{
    private static readonly object[] Names = ["`X`", "`Y`", "`Z`", "`T`", "`U`"];

    [Fact]
    public void Page_ListsEveryProblem()
    {
        var path = Repository.PathOf("docs", "rules", "AG2007.md");
        var actual = File.ReadAllText(path).ReplaceLineEndings("\n");
        var expected = Enum.GetValues<ProblemSeverity>().Aggregate(actual, (page, severity) => With(page, severity.ToString().ToLowerInvariant(), Table(severity)));
        if (Repository.Update)
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void EveryKind_IsDescribedOnce() =>
        Assert.Equal(Enum.GetValues<ProblemKind>().Order(), ProblemTable.All.Select(problem => problem.Kind).Order());

    [Fact]
    public void Texts_AreOneSentenceWithoutFullStop() => Assert.All(ProblemTable.All, problem =>
    {
        Assert.DoesNotContain(". ", problem.Problem, StringComparison.Ordinal);
        Assert.False(problem.Problem.EndsWith('.') || (problem.WayOut.EndsWith('.') && !problem.WayOut.EndsWith("...", StringComparison.Ordinal)), problem.WayOut);
    });

    private static string Table(ProblemSeverity severity)
    {
        var table = new StringBuilder("| what | what to do |\n|---|---|\n");
        foreach (var problem in ProblemTable.All.Where(problem => problem.Severity == severity))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {Text(problem.Problem)} | {Text(problem.WayOut)} |\n");
        }

        return table.ToString();
    }

    private static string Text(string format)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format.Replace("'{", "{", StringComparison.Ordinal).Replace("}'", "}", StringComparison.Ordinal), Names)
            .Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
        return text;
    }

    private static string With(string page, string section, string content)
    {
        var (start, end) = ($"<!-- {section} -->\n", $"<!-- /{section} -->");
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[..from] + content + page[page.IndexOf(end, StringComparison.Ordinal)..];
    }
}
