using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class FinishReasonUncheckedTests : RuleTests<FinishReasonUnchecked, FinishReasonUncheckedFix>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall, WithText = true)]
    public Task ParsedTextOfEverySdk_Reports(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "System.Text.Json.JsonSerializer.[|Deserialize<int[]>|](text);")),
        project => project.With(snippet));

    [Theory, Sdks(Role.ChatCall, WithText = true)]
    public Task StoredTextOfEverySdk_Reports(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "System.IO.File.[|WriteAllText|](\"answer.txt\", text);")),
        project => project.With(snippet));

    [Theory]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](response.Text));")]
    [InlineData("var text = response.Text.Trim('`'); use(JsonDocument.[|Parse|](text));")]
    [InlineData("File.[|WriteAllText|](\"answer.txt\", response.Text);")]
    [InlineData("await File.[|AppendAllTextAsync|](\"answer.txt\", response.Text);")]
    [InlineData("Process.[|Start|](\"bash\", response.Text);")]
    [InlineData("Process.[|Start|](new ProcessStartInfo(\"bash\") { Arguments = response.Text });")]
    [InlineData("var all = \"\"; await foreach (var piece in chat.GetStreamingResponseAsync(\"q\")) { all += piece.Text; } use(JsonSerializer.[|Deserialize<City>|](all));")]
    public Task ParsedStoredOrExecuted_Reports(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("if (response.FinishReason == ChatFinishReason.Stop) { use(JsonSerializer.Deserialize<City>(response.Text)); }")]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop) { throw new InvalidOperationException(); } File.WriteAllText(\"a\", response.Text);")]
    [InlineData("use(response.FinishReason); Process.Start(\"bash\", response.Text);")]
    [InlineData("if (response is { FinishReason: { } reason } && reason == ChatFinishReason.Stop) { use(JsonSerializer.Deserialize<City>(response.Text)); }")]
    public Task ReadInTheSameType_NoDiagnostic(string code) => Verify(InMethod(code));

    [Fact]
    public Task ReadByACallee_NoDiagnostic() => Verify(InMethod(
        "Answers.EnsureWhole(response); use(JsonSerializer.Deserialize<City>(response.Text));",
        "static class Answers { public static void EnsureWhole(ChatResponse response) { if (response.FinishReason == ChatFinishReason.Length) { throw new InvalidOperationException(); } } }"));

    [Fact]
    public Task ReadByMiddleware_NoDiagnostic() => Verify(InMethod(
        "use(JsonSerializer.Deserialize<City>(response.Text));",
        """
        class WholeAnswers(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken token = default)
            {
                var response = await base.GetResponseAsync(messages, options, token);
                return response.FinishReason == ChatFinishReason.Stop ? response : throw new InvalidOperationException();
            }
        }
        """));

    [Fact]
    public Task ReadByAnotherType_Reports() => Verify(InMethod(
        "use(JsonSerializer.[|Deserialize<City>|](response.Text));",
        "class Other { public bool Ended(ChatResponse response) => response.FinishReason == ChatFinishReason.Stop; }"));

    [Theory]
    [InlineData("new ChatResponse().FinishReason = ChatFinishReason.Stop; use(JsonSerializer.[|Deserialize<City>|](response.Text));")]
    public Task WrittenOnly_Reports(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("use(response.Text);")]
    [InlineData("Console.WriteLine(response.Text);")]
    [InlineData("try { use(JsonSerializer.Deserialize<City>(response.Text)); } catch (JsonException) { }")]
    [InlineData("use(int.TryParse(response.Text, out _));")]
    [InlineData("var typed = await chat.GetResponseAsync<City>(\"q\"); if (typed.TryGetResult(out var city)) { use(city); }")]
    [InlineData("await foreach (var piece in chat.GetStreamingResponseAsync(\"q\")) { File.AppendAllText(\"a\", piece.Text); }")]
    [InlineData("File.WriteAllText(\"a\", \"b\"); use(JsonSerializer.Deserialize<City>(\"{}\"));")]
    public Task DisplayedCheckedOrOther_NoDiagnostic(string code) => Verify(InMethod(code));

    [Fact]
    public Task FunctionThatMayBeCode_NoDiagnostic() => Verify(
        """
        using Microsoft.SemanticKernel;

        class Desk(Kernel kernel, KernelFunction function)
        {
            public async Task RunAsync() => File.WriteAllText("a", (await kernel.InvokeAsync(function)).ToString());
        }
        """);

    [Fact]
    public async Task Default_IsASuggestionAndProductionAWarning()
    {
        var code = InMethod("File.[|WriteAllText|](\"a\", response.Text);");
        Assert.Equal(DiagnosticSeverity.Info, (await VerifyAll(code, null, null)).Single().Severity);
        Assert.Equal(DiagnosticSeverity.Warning, (await VerifyAll(code, null, project => project.In(Profile.Production))).Single().Severity);
    }

    [Fact]
    public Task Message_NamesTheMember() => VerifyMessage(
        InMethod("File.[|WriteAllText|](\"a\", response.Text);"),
        "'File.WriteAllText' stores the text that 'GetResponseAsync' returns and nothing reads why the model stopped, so an answer cut off at the token limit "
        + "or by a filter passes for a whole one; check 'FinishReason' first");

    [Fact]
    public Task OptionalReason_IsChecked() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var response = await chat.GetResponseAsync(question);

                // Keep it.
                File.[|WriteAllText|]("answer.txt", response.Text);
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var response = await chat.GetResponseAsync(question);

                // Keep it.
                if (response.FinishReason is { } reason && reason != ChatFinishReason.Stop)
                {
                    throw new InvalidOperationException("The model stopped before the end of its answer.");
                }

                File.WriteAllText("answer.txt", response.Text);
            }
        }
        """);

    [Fact]
    public Task RequiredReason_IsChecked() => VerifyFix(
        """
        using System.Text.Json;
        using OpenAI.Chat;

        record City(string Name);

        class Desk(ChatClient client)
        {
            public City? Read()
            {
                ChatCompletion completion = client.CompleteChat("q");
                var text = completion.Content[0].Text;
                return JsonSerializer.[|Deserialize<City>|](text);
            }
        }
        """,
        """
        using System.Text.Json;
        using OpenAI.Chat;

        record City(string Name);

        class Desk(ChatClient client)
        {
            public City? Read()
            {
                ChatCompletion completion = client.CompleteChat("q");
                var text = completion.Content[0].Text;
                if (completion.FinishReason != ChatFinishReason.Stop)
                {
                    throw new InvalidOperationException("The model stopped before the end of its answer.");
                }

                return JsonSerializer.Deserialize<City>(text);
            }
        }
        """);

    [Theory]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|]((await chat.GetResponseAsync(\"q\")).Text));")]
    public Task AnswerWithoutAName_HasNoFix(string code) => VerifyNoFix(InMethod(code));

    private static string InMethod(string code, string types = "") =>
        $$"""
        using System.Diagnostics;
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(Action<object?> use)
            {
                var response = await chat.GetResponseAsync("q");
                {{code}}
            }
        }

        {{types}}
        """;
}
