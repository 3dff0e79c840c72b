using System.Globalization;
using System.Text;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Tests.Generators.Shared;

/// <summary>The tables of problems on the pages of their rules; <c>AGENTGUARD_UPDATE=1 dotnet test</c> rewrites them.</summary>
public sealed class ProblemPageTests
{
    private static readonly object[] Names = ["`X`", "`Y`", "`Z`", "`T`", "`U`"];

    [Fact]
    public void PageOfStructuredOutputs_ListsEveryProblem() => Check("AG2007", OutputProblems.Table);

    [Fact]
    public void PageOfTools_ListsEveryProblem() => Check("AG3022", ToolProblems.Table);

    private static void Check<TKind>(string rule, ProblemTable<TKind> problems)
        where TKind : struct, Enum
    {
        Assert.Equal(Enum.GetValues<TKind>().Order(), problems.All.Select(problem => problem.Kind).Order());
        Assert.All(problems.All, problem =>
        {
            Assert.DoesNotContain(". ", problem.Problem, StringComparison.Ordinal);
            Assert.False(problem.Problem.EndsWith('.') || (problem.WayOut.EndsWith('.') && !problem.WayOut.EndsWith("...", StringComparison.Ordinal)), problem.WayOut);
        });

        var path = Repository.PathOf("docs", "rules", rule + ".md");
        var actual = File.ReadAllText(path).ReplaceLineEndings("\n");
        var expected = problems.All.GroupBy(problem => problem.Severity)
            .Aggregate(actual, (page, group) => With(page, group.Key.ToString().ToLowerInvariant(), Table(group)));
        if (Repository.Update)
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.Equal(expected, actual);
    }

    private static string Table<TKind>(IEnumerable<ProblemDescription<TKind>> problems)
        where TKind : struct, Enum
    {
        var table = new StringBuilder("| what | what to do |\n|---|---|\n");
        foreach (var problem in problems)
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
        Assert.Contains(start, page, StringComparison.Ordinal);
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[..from] + content + page[page.IndexOf(end, StringComparison.Ordinal)..];
    }
}
