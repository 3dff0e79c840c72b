using System.Globalization;
using System.Text;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;

namespace AgentGuard.Analyzers.Tests.Generators.AgentTool;

/// <summary>The tables of problems on the page of AG3022; <c>AGENTGUARD_UPDATE=1 dotnet test</c> rewrites them.</summary>
public sealed class ToolProblemPageTests
{
    private static readonly object[] Names = ["`X`", "`Y`", "`Z`"];

    [Fact]
    public void Page_ListsEveryProblem()
    {
        var path = Repository.PathOf("docs", "rules", "AG3022.md");
        var actual = File.ReadAllText(path).ReplaceLineEndings("\n");
        var expected = Enum.GetValues<ToolProblemSeverity>().Aggregate(actual, (page, severity) => With(page, severity.ToString().ToLowerInvariant(), Table(severity)));
        if (Repository.Update)
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void EveryKind_IsDescribedOnce() =>
        Assert.Equal(Enum.GetValues<ToolProblemKind>().Order(), ToolProblemTable.All.Select(problem => problem.Kind).Order());

    [Fact]
    public void Texts_AreOneSentenceWithoutFullStop() => Assert.All(ToolProblemTable.All, problem =>
    {
        Assert.DoesNotContain(". ", problem.Problem, StringComparison.Ordinal);
        Assert.False(problem.Problem.EndsWith('.') || problem.WayOut.EndsWith('.'), problem.WayOut);
    });

    private static string Table(ToolProblemSeverity severity)
    {
        var table = new StringBuilder("| what | what to do |\n|---|---|\n");
        foreach (var problem in ToolProblemTable.All.Where(problem => problem.Severity == severity))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {Text(problem.Problem)} | {Text(problem.WayOut)} |\n");
        }

        return table.ToString();
    }

    private static string Text(string format) =>
        string.Format(CultureInfo.InvariantCulture, format.Replace("'{", "{", StringComparison.Ordinal).Replace("}'", "}", StringComparison.Ordinal), Names)
            .Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    private static string With(string page, string section, string content)
    {
        var (start, end) = ($"<!-- {section} -->\n", $"<!-- /{section} -->");
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[..from] + content + page[page.IndexOf(end, StringComparison.Ordinal)..];
    }
}
