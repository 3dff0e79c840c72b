using System.Text.RegularExpressions;
using AgentGuard.Package.Tests.Samples;

namespace AgentGuard.Package.Tests.Documentation;

/// <summary>Every command and code block of the README does what the text around it says.</summary>
public sealed partial class ReadmeTests
{
    private const string RunTests = "dotnet test";
    private const string AddPackage = "dotnet add package AgentGuard.Analyzers";
    private const string Format = "dotnet format analyzers --severity info --diagnostics AG1001 AG1004";

    [Fact]
    public void Blocks_AreAllOfAKindThatIsTested() =>
        Assert.Equal(["csharp", "ini", "shell", "text", "xml"], Readme.Languages);

    [Fact]
    public void Commands_AreAllTested() =>
        Assert.Equal([ReadmeFindingsTests.BuildPilot, RunTests, AddPackage, Format, GeneratorsPageTests.AddPackage, McpToolServerTests.Try], Readme.Blocks("shell").Select(block => block.Trim()));

    /// <summary>The generators' example compiles and prints what it says; <c>AGENTGUARD_UPDATE=1</c> rewrites its output.</summary>
    [Fact]
    public void GeneratorExample_PrintsItsOutput()
    {
        using var app = Generators.GeneratorConsumer.Program();
        var example = Readme.Section("generator");
        var output = $"```text\n{GeneratorExample.Run(app, example + Readme.Section("tool"))}\n```\n";
        if (Environment.GetEnvironmentVariable("AGENTGUARD_UPDATE") == "1")
        {
            File.WriteAllText(Readme.Path, Readme.WithSection("generator", example[..example.IndexOf("```text\n", StringComparison.Ordinal)] + output));
            return;
        }

        Assert.EndsWith(output, example, StringComparison.Ordinal);
    }

    /// <summary>The README's test command is the one the build server runs, and so what runs this test.</summary>
    [Fact]
    public void TestCommand_IsWhatTheBuildServerRuns() =>
        Assert.Contains(RunTests + " \"$solution\"", File.ReadAllText(Repository.PathOf(".ci", "run")), StringComparison.Ordinal);

    [Fact]
    public void AddPackage_IsEnough()
    {
        using var app = new Consumer().WithoutReference("AgentGuard.Analyzers");
        DotNet.Run(app.Folder, [.. AddPackage.Split(' ')[1..], "--version", Packed.Version]).Succeeds();
        app.Build().Succeeds().Prints("warning", "AG1001", times: 2);
    }

    [Fact]
    public void FormatCommand_Fixes()
    {
        using var app = new Consumer();
        app.Build().Succeeds().Prints("warning", "AG1001", times: 2);
        DotNet.Run(app.Folder, Format.Split(' ')[1..]).Succeeds();
        app.Build().Succeeds().PrintsNothingOfAgentGuard();
    }

    [Fact]
    public void Properties_DoWhatTheySay()
    {
        using var app = new Consumer();
        app.Build().Succeeds();
        var blocks = Readme.Blocks("xml");
        Assert.Equal(3, blocks.Count);
        foreach (var block in blocks)
        {
            var (name, value) = Property().Match(block) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : default;
            app.Set(name, value);
            switch (name)
            {
                case "AgentGuardProfile":
                    app.Build().Succeeds().PrintsNo("AG9001");
                    break;
                case "AgentGuardEnforce":
                    app.Build().Fails().Prints("error", "AG1001", times: 2).Prints("warning", "CS0219");
                    break;
                case "ErrorLog":
                    app.Build();
                    Assert.Contains(SarifLog.Read(Path.Combine(app.Folder, "agentguard.sarif")).Results, result => result.Id == "AG1001");
                    break;
                default:
                    Assert.Fail($"No test for the property in\n{block}");
                    break;
            }
        }
    }

    [Fact]
    public void EditorConfigs_AreUnderstood()
    {
        foreach (var block in Readme.Blocks("ini"))
        {
            using var app = new Consumer().Write(".editorconfig", "root = true\n" + block);
            app.Build().Succeeds().PrintsNo("AG9001").Prints("warning", "AG1001", times: 2);
        }
    }

    [Fact]
    public void Suppression_Suppresses()
    {
        using var app = new Consumer();
        foreach (var block in Readme.Blocks("csharp").Where(block => block.Contains("#pragma", StringComparison.Ordinal)))
        {
            app.Write("Support.cs", $$"""
                using System.Threading;
                using System.Threading.Tasks;
                using Microsoft.Extensions.AI;

                public sealed class Receipts(IChatClient chat)
                {
                    public async Task WriteAsync(CancellationToken cancellationToken)
                    {
                {{block}}
                    }
                }
                """);
            app.Build().Succeeds().PrintsNothingOfAgentGuard();
        }
    }

    [Fact]
    public void Links_LeadToFiles()
    {
        foreach (Match link in Link().Matches(Readme.Text))
        {
            Assert.True(Path.Exists(Repository.PathOf(link.Groups[1].Value)), $"README.md links to '{link.Groups[1].Value}'.");
        }
    }

    [GeneratedRegex(@"<(AgentGuard\w+|ErrorLog)>(.*?)</")]
    private static partial Regex Property();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Link();
}
