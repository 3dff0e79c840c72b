using System.Text.RegularExpressions;

namespace AgentGuard.Package.Tests.Documentation;

/// <summary>The page about generators: its example runs and prints what the page says, and all its code compiles without a warning.</summary>
public sealed partial class GeneratorsPageTests
{
    public const string AddPackage = "dotnet add package AgentGuard.Runtime";

    private static readonly string Path = Repository.PathOf("docs", "generators.md");
    private static readonly string Text = File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary><c>AGENTGUARD_UPDATE=1</c> rewrites the output.</summary>
    [Fact]
    public void Code_CompilesAndTheExamplePrintsItsOutput()
    {
        using var app = Generators.GeneratorConsumer.Program()
            .References("OpenAI", Repository.VersionOf("OpenAI"))
            .References("Anthropic", Repository.VersionOf("Anthropic"));
        var content = $"```text\n{GeneratorExample.Run(app, Text)}\n```\n";
        if (Environment.GetEnvironmentVariable("AGENTGUARD_UPDATE") == "1")
        {
            File.WriteAllText(Path, OutputSection().Replace(Text, match => match.Groups[1].Value + content + match.Groups[2].Value));
            return;
        }

        Assert.Contains("<!-- output -->\n" + content + "<!-- /output -->", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_AreAllOfAKindThatIsTested() =>
        Assert.Equal(["csharp", "shell", "text"], Fence().Matches(Text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void AddPackage_IsEnough()
    {
        Assert.Contains($"```shell\n{AddPackage}\n```", Text, StringComparison.Ordinal);

        using var app = Generators.GeneratorConsumer.Library().WithoutReference("AgentGuard.Runtime")
            .Write("Answer.cs", "[AgentGuard.Runtime.StructuredOutput] public sealed partial record Answer(string Text) { public static string Name => SchemaName; }");
        DotNet.Run(app.Folder, [.. AddPackage.Split(' ')[1..], "--version", Packed.Version]).Succeeds();
        app.Build().Succeeds();
    }

    [GeneratedRegex("(<!-- output -->\n).*?(<!-- /output -->)", RegexOptions.Singleline)]
    private static partial Regex OutputSection();

    [GeneratedRegex("^```([a-z]+)\n.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
