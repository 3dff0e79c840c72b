using System.Text.RegularExpressions;
using AgentGuard.Package.Tests.Generators;

namespace AgentGuard.Package.Tests.Documentation;

/// <summary>The page about tools: its example runs and prints what the page says, all its code compiles, and every failure has its page.</summary>
public sealed partial class ToolsPageTests
{
    private static readonly string Path = Repository.PathOf("docs", "tools.md");
    private static readonly string Text = File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary><c>AGENTGUARD_UPDATE=1</c> rewrites the output.</summary>
    [Fact]
    public void Code_CompilesAndTheExamplePrintsItsOutput()
    {
        using var app = GeneratorConsumer.Program().References("ModelContextProtocol", Repository.VersionOf("ModelContextProtocol"));
        var content = $"```text\n{GeneratorExample.Run(app, Text)}\n```\n";
        if (Environment.GetEnvironmentVariable("AGENTGUARD_UPDATE") == "1")
        {
            File.WriteAllText(Path, OutputSection().Replace(Text, match => match.Groups[1].Value + content + match.Groups[2].Value));
            return;
        }

        Assert.Contains("<!-- output -->\n" + content + "<!-- /output -->", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_HaveAPageEachAndAreAllLinked()
    {
        var source = File.ReadAllText(Repository.PathOf("src", "AgentGuard.Runtime", "Tools", "Failures", "ToolFailure.cs"));
        var codes = WireName().Matches(source).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(12, codes.Count);
        Assert.Equal(codes, Directory.EnumerateFiles(Repository.PathOf("docs", "failures")).Select(System.IO.Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.All(codes, code => Assert.Contains($"[`{code}`](failures/{code}.md)", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void FailurePages_QuoteTheMessageAndSayWhatToDo()
    {
        var messages = Message().Matches(File.ReadAllText(Repository.PathOf("src", "AgentGuard.Runtime", "Tools", "Failures", "ToolFailures.cs")));
        Assert.True(messages.Count >= 12, $"{messages.Count} messages found");
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs", "failures")).Select(File.ReadAllText).ToList();

        Assert.All(messages, message => Assert.Contains(pages, page => page.Contains(message.Groups[1].Value, StringComparison.Ordinal)));
        Assert.All(pages, page => Assert.All(
            ["## What it means", "## What the model gets", "## What to look at", "## What to do"],
            heading => Assert.Contains($"\n{heading}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal)));
    }

    [GeneratedRegex("(<!-- output -->\n).*?(<!-- /output -->)", RegexOptions.Singleline)]
    private static partial Regex OutputSection();

    [GeneratedRegex("ToolFailureCode\\.[A-Za-z]+ => \"([a-z_]+)\"")]
    private static partial Regex WireName();

    [GeneratedRegex("new\\(ToolFailureCode\\.[A-Za-z]+, \"([^\"]+)\"")]
    private static partial Regex Message();
}
