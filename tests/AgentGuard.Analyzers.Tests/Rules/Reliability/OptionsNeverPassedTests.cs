using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class OptionsNeverPassedTests : RuleTests<OptionsNeverPassed, OptionsNeverPassedFix>
{
    private static string Desk(string body) => $$"""
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, AITool tool)
        {
            private ChatOptions? _options;

            public async Task<string> AskAsync(string question, CancellationToken ct)
            {
                {{body.Replace("\n", "\n        ").Replace("\n        \n", "\n\n")}}
            }

            private static void Keep(ChatOptions options) { }
        }
        """;

    [Fact]
    public Task OptionsLeftOut_ArePassed() => VerifyFix(
        Desk("""
            var [|options|] = new ChatOptions { Tools = [tool], MaxOutputTokens = 500 };
            var response = await chat.GetResponseAsync(question, cancellationToken: ct);
            return response.Text;
            """),
        Desk("""
            var options = new ChatOptions { Tools = [tool], MaxOutputTokens = 500 };
            var response = await chat.GetResponseAsync(question, cancellationToken: ct, options: options);
            return response.Text;
            """));

    [Fact]
    public Task OptionsSetLater_ArePassed() => VerifyFix(
        Desk("""
            ChatOptions [|options|] = new();
            options.ResponseFormat = ChatResponseFormat.Json;
            options.StopSequences!.Add("end");
            return (await chat.GetResponseAsync(question)).Text;
            """),
        Desk("""
            ChatOptions options = new();
            options.ResponseFormat = ChatResponseFormat.Json;
            options.StopSequences!.Add("end");
            return (await chat.GetResponseAsync(question, options)).Text;
            """));

    [Fact]
    public Task CallThatTakesManyMessages_GetsTheOtherOverload() => VerifyFix(
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var [|options|] = new ChatCompletionOptions { MaxOutputTokenCount = 500 };
                await chat.CompleteChatAsync(new UserChatMessage(question));
            }
        }
        """,
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var options = new ChatCompletionOptions { MaxOutputTokenCount = 500 };
                await chat.CompleteChatAsync([new UserChatMessage(question)], options: options);
            }
        }
        """);

    [Fact]
    public Task SettingsOfTheKernel_Report() => Verify(
        """
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        class Desk(IChatCompletionService chat)
        {
            public async Task AskAsync(ChatHistory history)
            {
                var [|settings|] = new OpenAIPromptExecutionSettings { MaxTokens = 500 };
                await chat.GetChatMessageContentAsync(history);
            }
        }
        """);

    [Fact]
    public Task Message_NamesTheOptionsAndTheCall() => VerifyMessage(
        Desk("""
            var [|options|] = new ChatOptions { Tools = [tool] };
            return (await chat.GetResponseAsync(question)).Text;
            """),
        "'options' is set up and not passed to 'GetResponseAsync', so the model gets none of it: no tools, no schema, no limits; pass it");

    [Theory]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; return (await chat.GetResponseAsync(question, options)).Text;")]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; await chat.GetResponseAsync(question); return (await chat.GetResponseAsync(question, options)).Text;")]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; Keep(options); return (await chat.GetResponseAsync(question)).Text;")]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; var copy = options.Clone(); return (await chat.GetResponseAsync(question, copy)).Text;")]
    public Task Passed_NoDiagnostic(string body) => Verify(Desk(body));

    [Theory]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; _options = options; return (await chat.GetResponseAsync(question)).Text;")]
    [InlineData("_options = new ChatOptions { Tools = [tool] }; return (await chat.GetResponseAsync(question)).Text;")]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; Func<ChatOptions> get = () => options; return (await chat.GetResponseAsync(question)).Text;")]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; var all = new[] { options }; return (await chat.GetResponseAsync(question)).Text;")]
    public Task ReturnedOrStored_NoDiagnostic(string body) => Verify(Desk(body));

    [Theory]
    [InlineData("var options = new ChatOptions(); return (await chat.GetResponseAsync(question)).Text;")]
    [InlineData("var options = new ChatOptions { Tools = [tool] }; await Task.Delay(options.Tools.Count); return (await chat.GetResponseAsync(question)).Text;")]
    [InlineData("var answer = (await chat.GetResponseAsync(question)).Text; var options = new ChatOptions { Tools = [tool] }; return answer;")]
    [InlineData("var other = new ChatOptions { Tools = [tool] }; return (await chat.GetResponseAsync(question, new ChatOptions())).Text;")]
    public Task NothingSetOrNoCallWithoutOptions_NoDiagnostic(string body) => Verify(Desk(body));

    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall)]
    public Task CallOfAnySdkWithoutOptions_NoDiagnostic(SdkSnippet sdk) =>
        Verify(sdk.Method(sdk.Statement(sdk.Call("client"))), project => project.With(sdk));
}
