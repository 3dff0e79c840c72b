using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class CatchNeverMatchesTests : RuleTests<CatchNeverMatches, CatchNeverMatchesFix>
{
    private static string Desk(string handlers, string body = "return (await chat.CompleteChatAsync(question)).Value.Content[0].Text;") => $$"""
        using System.ClientModel;
        using OpenAI.Chat;

        class Desk(ChatClient chat, HttpClient http, Func<string> later)
        {
            public async Task<string?> AskAsync(string question)
            {
                try
                {
                    {{body}}
                }
                {{handlers}}
            }
        }
        """;

    [Fact]
    public Task TransportError_IsReplaced() => VerifyFix(
        Desk("catch ([|HttpRequestException|] error) { Console.WriteLine(error.Message); return null; }"),
        Desk("catch (ClientResultException error) { Console.WriteLine(error.Message); return null; }"));

    [Fact]
    public Task HandlerThatReadsTheOtherException_HasNoFix() => VerifyNoFix(
        Desk("catch ([|HttpRequestException|] error) { Console.WriteLine(error.StatusCode); return null; }"));

    [Theory]
    [InlineData("catch ([|HttpRequestException|]) when (question.Length > 3) { return null; }")]
    [InlineData("catch ([|Azure.RequestFailedException|]) { return null; }")]
    [InlineData("catch ([|System.Net.WebException|]) { return null; }")]
    [InlineData("catch ([|HttpRequestException|]) { return null; } catch (OperationCanceledException) { return null; }")]
    [InlineData("catch (FormatException) { return null; } catch ([|HttpRequestException|]) { return null; }")]
    public Task ExceptionOfSomethingElse_Reports(string handlers) => Verify(Desk(handlers));

    [Fact]
    public Task Anthropic_Reports() => Verify(
        """
        using Anthropic;
        using Anthropic.Models.Messages;

        class Desk(AnthropicClient client)
        {
            public async Task<Message?> AskAsync(MessageCreateParams request)
            {
                try
                {
                    return await client.Messages.Create(request);
                }
                catch ([|HttpRequestException|])
                {
                    return null;
                }
            }
        }
        """);

    [Fact]
    public Task Message_NamesWhatIsThrown() => VerifyMessage(
        Desk("catch ([|HttpRequestException|]) { return null; }"),
        "'CompleteChatAsync' never throws 'HttpRequestException', so this 'catch' sees none of its failures; catch 'ClientResultException'");

    [Theory]
    [InlineData("catch (ClientResultException) { return null; }")]
    [InlineData("catch (HttpRequestException) { return null; } catch (ClientResultException) { return null; }")]
    [InlineData("catch (AggregateException) { return null; }")]
    public Task TypeThatIsThrown_NoDiagnostic(string handlers) => Verify(Desk(handlers));

    [Theory]
    [InlineData("catch (Exception) { return null; }")]
    [InlineData("catch (SystemException) { return null; }")]
    [InlineData("catch { return null; }")]
    [InlineData("catch (HttpRequestException) { return null; } catch (Exception) { throw; }")]
    public Task BaseOfWhatIsThrown_NoDiagnostic(string handlers) => Verify(Desk(handlers));

    [Theory]
    [InlineData("await http.GetStringAsync(\"https://example.org\"); return (await chat.CompleteChatAsync(question)).Value.Content[0].Text;")]
    [InlineData("return (await chat.CompleteChatAsync(later())).Value.Content[0].Text;")]
    public Task SomethingElseMayThrowIt_NoDiagnostic(string body) => Verify(Desk("catch (HttpRequestException) { return null; }", body));

    [Theory]
    [InlineData("catch (TimeoutException) { return null; }")]
    [InlineData("catch (InvalidOperationException) { return null; }")]
    [InlineData("catch (OperationCanceledException) { return null; }")]
    public Task NobodyKnows_NoDiagnostic(string handlers) => Verify(Desk(handlers));

    [Fact]
    public Task ClientThatThrowsIt_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OllamaSharp;

        class Desk(IChatClient chat, OllamaApiClient ollama)
        {
            public async Task AskAsync()
            {
                try
                {
                    await chat.GetResponseAsync("hi");
                }
                catch (HttpRequestException)
                {
                }

                try
                {
                    await ollama.EmbedAsync("hi");
                }
                catch (HttpRequestException)
                {
                }
            }
        }
        """);

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.StreamingCall)]
    public Task CallOfAnySdk_ReportsWhereTheClientWrapsErrors(SdkSnippet sdk) => Verify(
        sdk.Method($"try {{ {sdk.Statement(sdk.Call("client"))} }} catch ({Marked(sdk)}) {{ }}"), project => project.With(sdk));

    private static string Marked(SdkSnippet sdk) => sdk.Sdk is "OpenAI" or "Azure.AI.Inference" || (sdk.Sdk == "Anthropic" && (sdk.Role & Role.AgentRun) == 0)
        ? "[|System.Net.Http.HttpRequestException|]"
        : "System.Net.Http.HttpRequestException";
}
