using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class BlockingModelCallTests : RuleTests<BlockingModelCall, BlockingModelCallFix>
{
    [Fact]
    public Task BlockedInAsyncCode_IsAwaited() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var first = chat.GetResponseAsync(question).[|Result|];
                chat.GetResponseAsync(question).[|Wait|]();
                var second = chat.GetResponseAsync(question).GetAwaiter().[|GetResult|]();
                await Task.Yield();
                return first.Text + second.Text + chat.GetResponseAsync(question).[|Result|].Text;
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var first = await chat.GetResponseAsync(question);
                await chat.GetResponseAsync(question);
                var second = await chat.GetResponseAsync(question);
                await Task.Yield();
                return first.Text + second.Text + (await chat.GetResponseAsync(question)).Text;
            }
        }
        """);

    [Fact]
    public Task SynchronousForm_IsReplaced() => VerifyFix(
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task<string> AskAsync(List<ChatMessage> messages)
            {
                foreach (var update in chat.[|CompleteChatStreaming|](messages))
                {
                    Console.Write(update.Role);
                }

                await Task.Yield();
                return chat.[|CompleteChat|](messages).Value.Content[0].Text;
            }
        }
        """,
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task<string> AskAsync(List<ChatMessage> messages)
            {
                await foreach (var update in chat.CompleteChatStreamingAsync(messages))
                {
                    Console.Write(update.Role);
                }

                await Task.Yield();
                return (await chat.CompleteChatAsync(messages)).Value.Content[0].Text;
            }
        }
        """);

    [Fact]
    public Task BlockedInServerCode_HasNoFix() => VerifyNoFix(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Desk(IChatClient chat) : ControllerBase
        {
            public string Ask(string question) => chat.GetResponseAsync(question).[|Result|].Text;

            [McpServerTool]
            public static string Tool(IChatClient chat) => chat.GetResponseAsync("hi").ConfigureAwait(false).GetAwaiter().[|GetResult|]().Text;

            public static void Map(WebApplication app) =>
                app.MapPost("/ask", (IChatClient chat, string question) => chat.GetResponseAsync(question).[|Result|].Text);
        }
        """);

    [Fact]
    public Task BlockedInAHostedProgram_Reports() => Verify(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        WebApplication.CreateBuilder(args).Build().Run();

        class Desk(IChatClient chat)
        {
            public string Ask(string question) => chat.GetResponseAsync(question).[|Result|].Text;
        }
        """,
        project => project.AsProgram());

    [Fact]
    public Task TaskInALocalThatNothingElseReads_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var task = chat.GetResponseAsync(question);
                await Task.Yield();
                return task.[|Result|].Text;
            }

            public Task<string> Ask(string question)
            {
                return Task.FromResult(chat.GetResponseAsync(question).[|Result|].Text);
            }
        }
        """);

    [Fact]
    public Task Message_NamesTheWaitAndTheCall() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question) => Console.WriteLine(chat.GetResponseAsync(question).[|Result|]);
        }
        """,
        "'Result' holds a thread until 'GetResponseAsync' is done, which may take minutes and starves or deadlocks the others; await it");

    [Fact]
    public Task Message_NamesTheAsynchronousForm() => VerifyMessage(
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(List<ChatMessage> messages) => Console.WriteLine(chat.[|CompleteChat|](messages));
        }
        """,
        "'CompleteChat' holds a thread until 'CompleteChat' is done, which may take minutes and starves or deadlocks the others; await 'CompleteChatAsync'");

    [Fact]
    public Task ConsoleMain_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;

        static class Program
        {
            static async Task Main()
            {
                IChatClient chat = null!;
                Console.WriteLine(chat.GetResponseAsync("hi").Result);
                OpenAI.Chat.ChatClient client = null!;
                Console.WriteLine(client.CompleteChat("hi"));
                await Task.Yield();
            }
        }
        """,
        project => project.AsProgram());

    [Fact]
    public Task CompletedTask_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var one = chat.GetResponseAsync(question);
                var other = chat.GetResponseAsync(question);
                await Task.WhenAll(one, other);
                var third = chat.GetResponseAsync(question);
                await third;
                return one.Result.Text + other.Result.Text + third.Result.Text;
            }
        }
        """);

    [Fact]
    public Task SynchronousLibraryCode_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;

        class Desk(IChatClient chat, OpenAI.Chat.ChatClient client)
        {
            public string Ask(string question) => chat.GetResponseAsync(question).Result.Text;

            public string AskOther(string question) => client.CompleteChat(question).Value.Content[0].Text;
        }
        """);

    [Fact]
    public Task Awaited_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question) => (await chat.GetResponseAsync<string[]>(question)).Result[0];
        }
        """);

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.ToolCall | Role.EmbeddingCall)]
    public Task AnswerOfAnySdkWaitedFor_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($"_ = {sdk.Call("client")}.GetAwaiter().[|GetResult|](); await System.Threading.Tasks.Task.Yield();"), project => project.With(sdk));

    [Theory, Sdks(Role.AnyModelCall | Role.ToolCall)]
    public Task AnswerOfAnySdkAwaited_NoDiagnostic(SdkSnippet sdk) =>
        Verify(sdk.Method(sdk.Statement(sdk.Call("client"))), project => project.With(sdk));
}
