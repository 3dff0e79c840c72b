using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class SwallowedFailureTests : RuleTests<SwallowedFailure, SwallowedFailureFix>
{
    private static string Desk(string handler, string type = "string?", string services = "") => $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        class Desk(IChatClient chat{{services}})
        {
            private bool _failed;

            public async Task<{{type}}> AskAsync(string question)
            {
                try
                {
                    await chat.GetResponseAsync(question);
                }
                {{handler.Replace("\n", "\n        ")}}

                return default!;
            }

            private void Note() => _failed = !_failed;
        }

        enum Outcome { Done, Failed }

        record Answer(string? Text, string? Error);
        """;

    [Theory]
    [InlineData("[|catch|]\n{\n}", "catch (Exception exception)\n{\n    logger.LogError(exception, \"The model call failed.\");\n}")]
    [InlineData(
        "[|catch|] (Exception ex) when (ex is not OperationCanceledException)\n{\n    return null;\n}",
        "catch (Exception ex) when (ex is not OperationCanceledException)\n{\n    logger.LogError(ex, \"The model call failed.\");\n    return null;\n}")]
    public Task LoggerAtHand_Logs(string before, string after) =>
        VerifyFix(Desk(before, services: ", ILogger<Desk> logger"), Desk(after, services: ", ILogger<Desk> logger"));

    [Fact]
    public Task NoLogger_HasNoFix() => VerifyNoFix(Desk("[|catch|] (Exception) { return null; }"));

    [Theory]
    [InlineData("[|catch|] (Exception) { return \"\"; }", "string?")]
    [InlineData("[|catch|] (Exception) { return string.Empty; }", "string?")]
    [InlineData("[|catch|] { return \"Sorry, I cannot help with that.\"; }", "string?")]
    [InlineData("[|catch|] { return 0; }", "int")]
    [InlineData("[|catch|] { return []; }", "List<string>")]
    [InlineData("[|catch|] { return new List<string>(); }", "List<string>")]
    [InlineData("[|catch|] { return Array.Empty<string>(); }", "string[]")]
    [InlineData("[|catch|] (Exception) { question = \"\"; }", "string?")]
    public Task NoTrace_Reports(string handler, string type) => Verify(handler.Contains("question =", StringComparison.Ordinal)
        ? Desk("[|catch|] (Exception) { string? answer; answer = null; }", type)
        : Desk(handler, type));

    [Fact]
    public Task ElementOfALoopSkipped_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Batch(IChatClient chat)
        {
            public async Task RunAsync(List<string> tickets)
            {
                foreach (var ticket in tickets)
                {
                    try
                    {
                        await chat.GetResponseAsync(ticket);
                    }
                    [|catch|] (Exception)
                    {
                        continue;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Message_SaysWhatTheCodeDoesInstead() => VerifyMessage(
        Desk("[|catch|] (Exception) { return \"\"; }"),
        "This 'catch' drops every failure of 'GetResponseAsync' and returns '\"\"', so nobody learns of an outage, a wrong key or a spent quota; log it, rethrow it, or return "
        + "a value that says so");

    [Theory]
    [InlineData("catch (Exception ex) { logger.LogError(ex, \"Failed.\"); return null; }")]
    [InlineData("catch (Exception) { logger.LogWarning(\"Failed.\"); return null; }")]
    [InlineData("catch (Exception ex) { Console.WriteLine(ex.Message); }")]
    [InlineData("catch (Exception) { Note(); }")]
    public Task Logged_NoDiagnostic(string handler) => Verify(Desk(handler, services: ", ILogger<Desk> logger"));

    [Theory]
    [InlineData("catch (Exception) { throw; }")]
    [InlineData("catch (Exception ex) { throw new InvalidOperationException(\"Failed.\", ex); }")]
    public Task Rethrown_NoDiagnostic(string handler) => Verify(Desk(handler));

    [Theory]
    [InlineData("catch (Exception) { return new Answer(null, \"failed\"); }", "Answer")]
    [InlineData("catch (Exception) { return Outcome.Failed; }", "Outcome")]
    [InlineData("catch (Exception) { return false; }", "bool")]
    [InlineData("catch (Exception ex) { return ex.Message; }", "string?")]
    [InlineData("catch (Exception) { _failed = true; }", "string?")]
    public Task FailureThatTheCallerCanSee_NoDiagnostic(string handler, string type) => Verify(Desk(handler, type));

    [Theory]
    [InlineData("catch (HttpRequestException) { return null; }")]
    [InlineData("catch (Exception ex) when (ex.Message.Length > 3) { return null; }")]
    [InlineData("finally { Note(); }")]
    public Task NotEverythingCaught_NoDiagnostic(string handler) => Verify(Desk(handler));

    [Fact]
    public Task Retry_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                for (var attempt = 0; attempt < 3; attempt++)
                {
                    try
                    {
                        return (await chat.GetResponseAsync(question)).Text;
                    }
                    catch (Exception)
                    {
                    }
                }

                throw new InvalidOperationException("No answer.");
            }
        }
        """);

    [Fact]
    public Task NoModelCallInside_NoDiagnostic() => Verify(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<JsonDocument?> AskAsync(string question)
            {
                var response = await chat.GetResponseAsync(question);
                try
                {
                    return JsonDocument.Parse(response.Text);
                }
                catch (Exception)
                {
                    return null;
                }
            }
        }
        """);

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.StreamingCall | Role.ToolCall | Role.EmbeddingCall)]
    public Task CallOfAnySdk_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($"try {{ {sdk.Statement(sdk.Call("client"))} }} [|catch|] (System.Exception) {{ }}"), project => project.With(sdk));
}
