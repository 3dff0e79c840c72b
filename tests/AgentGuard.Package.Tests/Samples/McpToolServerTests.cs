using System.Text.RegularExpressions;

namespace AgentGuard.Package.Tests.Samples;

/// <summary>The MCP server, started by a real client over standard input and output as its page says.</summary>
[Collection(nameof(SampleCheckout))]
public sealed partial class McpToolServerTests(SampleCheckout checkout)
{
    public const string Try = "dotnet run --project samples/McpToolServer -- --try";

    [Fact]
    public void Try_PrintsWhatThePageSays()
    {
        checkout.Run("build", "samples/McpToolServer", "-m:1", "-tl:off", "-v:m").Succeeds().PrintsNothingOfAgentGuard();

        var run = checkout.Run(["run", "--no-build", .. Try.Split(' ')[2..]]).Succeeds();

        var page = File.ReadAllText(Repository.PathOf("samples", "McpToolServer", "README.md")).ReplaceLineEndings("\n");
        Assert.Equal(Output().Match(page).Groups[1].Value.Trim(), run.Output.ReplaceLineEndings("\n").Trim());
    }

    [GeneratedRegex("```\n(call    .*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
