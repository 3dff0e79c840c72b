using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class SwallowedCancellationTests : RuleTests<SwallowedCancellation, SwallowedCancellationFix>
{
    private static string Desk(string tryAndCatch, string after = "return null;") => $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        class Desk(IChatClient chat, ILogger<Desk> logger)
        {
            public async Task<string?> AskAsync(string question, CancellationToken ct)
            {
                {{tryAndCatch.Replace("\n", "\n        ")}}

                {{after}}
            }
        }
        """;

    private static string Caught(string handler) => Desk(
        $$"""
        try
        {
            return (await chat.GetResponseAsync(question, cancellationToken: ct)).Text;
        }
        {{handler}}
        """);

    [Theory]
    [InlineData(
        "[|catch|] (Exception ex)\n{\n    logger.LogError(ex, \"Failed.\");\n}",
        "catch (Exception ex) when (ex is not OperationCanceledException)\n{\n    logger.LogError(ex, \"Failed.\");\n}")]
    [InlineData("[|catch|] (Exception)\n{\n}", "catch (Exception exception) when (exception is not OperationCanceledException)\n{\n}")]
    [InlineData("[|catch|]\n{\n}", "catch (Exception exception) when (exception is not OperationCanceledException)\n{\n}")]
    public Task CatchOfEverything_GetsAFilter(string before, string after) => VerifyFix(Caught(before), Caught(after));

    [Fact]
    public Task StreamReadInside_Reports() => Verify(
        Desk("""
            var stream = chat.GetStreamingResponseAsync(question, cancellationToken: ct);
            try
            {
                await foreach (var piece in stream.ConfigureAwait(false))
                {
                    Console.Write(piece.Text);
                }
            }
            [|catch|] (Exception ex)
            {
                Console.WriteLine($"Failed: {ex}");
            }
            """));

    [Fact]
    public Task TokenGivenToTheStreamLater_Reports() => Verify(
        Desk("""
            try
            {
                await foreach (var piece in chat.GetStreamingResponseAsync(question).WithCancellation(ct))
                {
                    Console.Write(piece.Text);
                }
            }
            [|catch|] (Exception ex)
            {
                Console.WriteLine(ex.Message);
            }
            """));

    [Fact]
    public Task TokenOfTheRequestOrAField_Reports() => Verify(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        class DeskController(IChatClient chat, CancellationToken stopping) : ControllerBase
        {
            private readonly CancellationToken _stopping = stopping;

            public async Task<string> Ask(string question)
            {
                try
                {
                    return (await chat.GetResponseAsync(question, null, HttpContext.RequestAborted)).Text;
                }
                [|catch|] (Exception)
                {
                    return "failed";
                }
            }

            public async Task Repeat(string question)
            {
                while (!_stopping.IsCancellationRequested)
                {
                    try
                    {
                        await chat.GetResponseAsync(question, null, _stopping);
                    }
                    [|catch|] (Exception error)
                    {
                        Console.Error.WriteLine(error);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task ToolCall_Reports() => Verify(
        """
        using ModelContextProtocol.Client;

        class Orders(McpClient mcp)
        {
            public async Task<bool> FindAsync(CancellationToken ct)
            {
                try
                {
                    return (await mcp.CallToolAsync("find_order", cancellationToken: ct)).IsError != true;
                }
                [|catch|] (Exception)
                {
                    return false;
                }
            }
        }
        """);

    [Fact]
    public Task Message_NamesTheCallAndTheFilter() => VerifyMessage(
        Caught("[|catch|] (Exception ex)\n{\n    logger.LogError(ex, \"Failed.\");\n}"),
        "This 'catch' takes the cancellation of 'GetResponseAsync' for a failure, and the code goes on although its caller has gone; let it through with "
        + "'when (ex is not OperationCanceledException)'");

    [Theory]
    [InlineData("catch (Exception ex) when (ex is not OperationCanceledException) { }")]
    [InlineData("catch (Exception) when (!ct.IsCancellationRequested) { }")]
    [InlineData("catch (Exception ex) when (logger.IsEnabled(LogLevel.Error)) { logger.LogError(ex, \"Failed.\"); }")]
    public Task Filter_NoDiagnostic(string handler) => Verify(Caught(handler));

    [Theory]
    [InlineData("catch (OperationCanceledException) { return \"cancelled\"; } catch (Exception) { }")]
    [InlineData("catch (TaskCanceledException) { throw; } catch (Exception) { }")]
    public Task SeparateCatch_NoDiagnostic(string handler) => Verify(Caught(handler));

    [Theory]
    [InlineData("catch (Exception ex) { logger.LogError(ex, \"Failed.\"); throw; }")]
    [InlineData("catch (Exception ex) { throw new InvalidOperationException(\"Failed.\", ex); }")]
    [InlineData("catch (Exception ex) { ct.ThrowIfCancellationRequested(); logger.LogError(ex, \"Failed.\"); }")]
    [InlineData("catch (Exception ex) { if (ex is OperationCanceledException) { return \"cancelled\"; } }")]
    public Task RethrowOrCheck_NoDiagnostic(string handler) => Verify(Caught(handler));

    [Fact]
    public Task CheckAfterTheTry_NoDiagnostic() => Verify(
        Desk("try { return (await chat.GetResponseAsync(question, cancellationToken: ct)).Text; } catch (Exception ex) { logger.LogError(ex, \"Failed.\"); }", "ct.ThrowIfCancellationRequested(); return null;"));

    [Fact]
    public Task ExceptionPassedOn_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(TaskCompletionSource<string> answer, CancellationToken ct)
            {
                Exception? first = null;
                try
                {
                    answer.SetResult((await chat.GetResponseAsync("hi", cancellationToken: ct)).Text);
                }
                catch (Exception ex)
                {
                    answer.SetException(ex);
                }

                try
                {
                    await chat.GetResponseAsync("hi", cancellationToken: ct);
                }
                catch (Exception ex)
                {
                    first = ex;
                }
            }
        }
        """);

    [Fact]
    public Task NoTokenOrAnOwnTimeout_NoDiagnostic() => Verify(
        Desk("""
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            try
            {
                await chat.GetResponseAsync(question);
                return (await chat.GetResponseAsync(question, cancellationToken: timeout.Token)).Text;
            }
            catch (Exception ex)
            {
                logger.LogError(ex, "Failed.");
            }
            """));

    [Fact]
    public Task CallThatDoesNotRunInside_NoDiagnostic() => Verify(
        Desk("""
            Func<Task>? later = null;
            try
            {
                later = () => chat.GetResponseAsync(question, cancellationToken: ct);
                try { await chat.GetResponseAsync(question, cancellationToken: ct); } catch (Exception ex) when (ex is not OperationCanceledException) { }
            }
            catch (Exception ex)
            {
                logger.LogError(ex, "Failed.");
            }
            """));

    [Fact]
    public Task Console_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        IChatClient chat = null!;
        var stop = new Source();
        try
        {
            await chat.GetResponseAsync("hi", cancellationToken: stop.Token);
        }
        catch (Exception ex)
        {
            Console.WriteLine(ex.Message);
        }

        class Source
        {
            public CancellationToken Token { get; set; }
        }
        """,
        project => project.AsProgram());

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.StreamingCall | Role.ToolCall)]
    public Task CallOfAnySdk_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($"try {{ {sdk.Statement(sdk.CallWith("client", "token"))} }} {Mark(sdk)} (System.Exception) {{ }}"), project => project.With(sdk));

    /// <summary>A call that takes no token cannot be cancelled.</summary>
    private static string Mark(SdkSnippet sdk) => sdk.CallWith("client", "token") == sdk.Call("client") ? "catch" : "[|catch|]";
}
