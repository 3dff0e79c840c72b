using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class ToolErrorIgnoredTests : RuleTests<ToolErrorIgnored, ToolErrorIgnoredFix>
{
    private static string Orders(string body) => $$"""
        using ModelContextProtocol.Client;
        using ModelContextProtocol.Protocol;

        class Orders(McpClient mcp, ILog log)
        {
            public async Task<string?> FindAsync(string id)
            {
                {{body.Replace("\n", "\n        ").Replace("\n        \n", "\n\n")}}
            }

            private static bool Failed(CallToolResult result) => result.IsError == true;
        }

        interface ILog
        {
            void Write(CallToolResult result);
        }
        """;

    [Fact]
    public Task ContentRead_ThrowsFirst() => VerifyFix(
        Orders("""
            var result = await mcp.[|CallToolAsync|]("find_order");
            return result.Content[0].ToString();
            """),
        Orders("""
            var result = await mcp.CallToolAsync("find_order");
            if (result.IsError == true)
            {
                throw new InvalidOperationException("The tool 'find_order' failed.");
            }

            return result.Content[0].ToString();
            """));

    [Fact]
    public Task DroppedResults_AreNamedAndChecked() => VerifyFix(
        Orders("""
            await mcp.[|CallToolAsync|]("open");
            _ = await mcp.[|CallToolAsync|](id).ConfigureAwait(false);
            return null;
            """),
        Orders("""
            var result = await mcp.CallToolAsync("open");
            if (result.IsError == true)
            {
                throw new InvalidOperationException("The tool 'open' failed.");
            }

            var result2 = await mcp.CallToolAsync(id).ConfigureAwait(false);
            if (result2.IsError == true)
            {
                throw new InvalidOperationException("The tool failed.");
            }

            return null;
            """));

    [Fact]
    public Task ReadInPlace_HasNoFix() => VerifyNoFix(
        Orders("""return (await mcp.[|CallToolAsync|]("find_order")).Content[0].ToString();"""));

    [Fact]
    public Task ToolOfTheList_Reports() => Verify(
        """
        using ModelContextProtocol.Client;

        class Orders
        {
            public async Task<object?> FindAsync(McpClientTool tool)
            {
                var result = await tool.[|CallAsync|]();
                return result.StructuredContent;
            }
        }
        """);

    [Fact]
    public Task OneOfTwoResultsChecked_ReportsTheOther() => Verify(
        Orders("""
            var first = await mcp.CallToolAsync("find_order");
            var second = await mcp.[|CallToolAsync|]("find_customer");
            return first.IsError == true ? null : second.Content[0].ToString();
            """));

    [Fact]
    public Task CaughtException_StillReports() => Verify(
        Orders("""
            try
            {
                var result = await mcp.[|CallToolAsync|]("find_order");
                return result?.Content[0].ToString();
            }
            catch (Exception)
            {
                return null;
            }
            """));

    [Fact]
    public Task Message_SaysWhatPassesForAnAnswer() => VerifyMessage(
        Orders("""
            var result = await mcp.[|CallToolAsync|]("find_order");
            return result.Content[0].ToString();
            """),
        "'CallToolAsync' gives a tool's failure back as a value and nothing reads 'IsError', so an error text passes for the tool's answer; check 'IsError' first");

    [Fact]
    public Task Message_SaysWhatADroppedResultMeans() => VerifyMessage(
        Orders("""
            await mcp.[|CallToolAsync|]("cancel_order");
            return null;
            """),
        "'CallToolAsync' gives a tool's failure back as a value and nothing reads 'IsError', so a call that failed passes for one that worked; check 'IsError' first");

    [Theory]
    [InlineData("var result = await mcp.CallToolAsync(\"a\"); if (result.IsError is true) { return null; } return result.Content[0].ToString();")]
    [InlineData("var result = await mcp.CallToolAsync(\"a\"); return result?.IsError == true ? null : result?.Content[0].ToString();")]
    [InlineData("var result = await mcp.CallToolAsync(\"a\"); var text = result.Content[0].ToString(); return result.IsError == true ? null : text;")]
    [InlineData("return (await mcp.CallToolAsync(\"a\")).IsError == true ? null : \"done\";")]
    public Task FlagRead_NoDiagnostic(string body) => Verify(Orders(body));

    [Theory]
    [InlineData("var result = await mcp.CallToolAsync(\"a\"); return result is { IsError: true } ? null : result.Content[0].ToString();")]
    [InlineData("var result = await mcp.CallToolAsync(\"a\"); return Failed(result) ? null : result.Content[0].ToString();")]
    [InlineData("var result = await mcp.CallToolAsync(\"a\"); log.Write(result); return result.Content[0].ToString();")]
    [InlineData("var result = await mcp.CallToolAsync(\"a\"); var (failed, content) = (result.IsError, result.Content); return failed == true ? null : content[0].ToString();")]
    public Task ResultThatGoesElsewhere_NoDiagnostic(string body) => Verify(Orders(body));

    [Fact]
    public Task ReturnedResult_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Client;
        using ModelContextProtocol.Protocol;

        class Orders(McpClient mcp)
        {
            public async Task<CallToolResult> FindAsync() => await mcp.CallToolAsync("find_order");

            public ValueTask<CallToolResult> Find() => mcp.CallToolAsync("find_order");

            public async Task<CallToolResult[]> All() => await Task.WhenAll(Find().AsTask(), mcp.CallToolAsync("b").AsTask());
        }
        """);

    [Fact]
    public Task FailuresThatAreExceptions_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Orders
        {
            public async Task FindAsync(AIFunction tool) => await tool.InvokeAsync();
        }
        """);

    [Fact]
    public Task ConsoleThatShowsTheText_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Client;

        McpClient mcp = null!;
        var result = await mcp.CallToolAsync("find_order");
        Console.WriteLine(result.Content[0]);
        """,
        project => project.AsProgram());

    [Theory, Sdks(Role.ToolCall, WithToolError = true)]
    public Task ResultOfAnySdkDropped_Reports(SdkSnippet sdk) =>
        Verify(sdk.Method(sdk.Statement(sdk.MarkedCall("client"))), project => project.With(sdk));

    [Theory, Sdks(Role.ToolCall, WithToolError = true)]
    public Task FlagOfAnySdkRead_NoDiagnostic(SdkSnippet sdk) =>
        Verify(sdk.Method($"var result = await {sdk.Call("client")}; if (result.IsError == true) {{ throw new System.Exception(); }}"), project => project.With(sdk));
}
