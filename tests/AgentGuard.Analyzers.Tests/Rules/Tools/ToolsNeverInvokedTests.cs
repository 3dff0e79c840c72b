using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ToolsNeverInvokedTests : RuleTests<ToolsNeverInvoked, ToolsNeverInvokedFix>
{
    private const string Head = """
        using Anthropic;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using OllamaSharp;
        using OpenAI;

        static class Weather
        {
            public static string Today(string city) => "sun";
            public static ChatOptions Options => new() { Tools = [AIFunctionFactory.Create(Today)] };
        }

        """;

    [Fact]
    public Task BareClient_IsNamedWithCallAndTool() => VerifyMessage(
        Head + """
        class Asking(OpenAIClient openai)
        {
            public async Task<string> Ask()
            {
                var chat = openai.GetChatClient("gpt-5").AsIChatClient();
                return (await chat.[|GetResponseAsync|]("Weather in Rome?", new() { Tools = [AIFunctionFactory.Create(Weather.Today)] })).Text;
            }
        }
        """,
        "'GetResponseAsync' offers 'Today' to the model, but nothing in its client's pipeline runs tools and no code looks at the calls, so an answer that needs the tool is empty; add function invocation to the client");

    [Theory]
    [InlineData("new OllamaApiClient(\"http://localhost:11434\", \"llama3.2\")")]
    [InlineData("new AnthropicClient().AsIChatClient(\"claude-sonnet-4-5\")")]
    [InlineData("new OpenAIClient(\"key\").GetChatClient(\"gpt-5\").AsIChatClient().AsBuilder().UseLogging().UseOpenTelemetry().Build()")]
    [InlineData("new ChatClientBuilder(new OllamaApiClient(\"http://localhost:11434\", \"llama3.2\")).UseOpenTelemetry().Build()")]
    public Task EveryChainThatRunsNoTools_IsReported(string client) => Verify(
        Head + $$"""
        class Asking
        {
            private readonly IChatClient _chat = {{client}};
            public async Task<string> Ask() => (await _chat.[|GetResponseAsync|]("Weather in Rome?", Weather.Options)).Text;
            public async Task Stream()
            {
                var options = new ChatOptions { Temperature = 0 };
                options.Tools = [AIFunctionFactory.Create(Weather.Today)];
                await foreach (var update in _chat.[|GetStreamingResponseAsync|]("Weather in Rome?", options)) Console.Write(update.Text);
            }

            public async Task<int> Typed() => (await _chat.[|GetResponseAsync<int>|]("How warm is Rome?", Weather.Options)).Result;
        }
        """);

    [Fact]
    public Task Fix_AddsTheRunnerAroundThePlainClient() => VerifyFix(
        Head + """
        class Asking(OpenAIClient openai)
        {
            public async Task<string> Ask()
            {
                // Cheap.
                var chat = openai.GetChatClient("gpt-5").AsIChatClient();
                var first = await chat.[|GetResponseAsync|]("Weather in Rome?", Weather.Options);
                return first.Text + (await chat.[|GetResponseAsync|]("Weather in Oslo?", Weather.Options)).Text;
            }
        }
        """,
        Head + """
        class Asking(OpenAIClient openai)
        {
            public async Task<string> Ask()
            {
                // Cheap.
                var chat = openai.GetChatClient("gpt-5").AsIChatClient().AsBuilder().UseFunctionInvocation().Build();
                var first = await chat.GetResponseAsync("Weather in Rome?", Weather.Options);
                return first.Text + (await chat.GetResponseAsync("Weather in Oslo?", Weather.Options)).Text;
            }
        }
        """);

    [Fact]
    public Task Fix_AddsTheRunnerToTheBuildersChain() => VerifyFix(
        Head + """
        class Asking
        {
            private readonly IChatClient _chat = new ChatClientBuilder(new OllamaApiClient("http://localhost:11434", "llama3.2")).UseOpenTelemetry().Build();
            public async Task<string> Ask() => (await _chat.[|GetResponseAsync|]("Weather in Rome?", Weather.Options)).Text;
        }
        """,
        Head + """
        class Asking
        {
            private readonly IChatClient _chat = new ChatClientBuilder(new OllamaApiClient("http://localhost:11434", "llama3.2")).UseOpenTelemetry().UseFunctionInvocation().Build();
            public async Task<string> Ask() => (await _chat.GetResponseAsync("Weather in Rome?", Weather.Options)).Text;
        }
        """);

    [Fact]
    public Task Fix_PutsABuilderAroundAClientThatIsMore() => VerifyFix(
        Head + """
        class Asking
        {
            private readonly IChatClient _chat = new OllamaApiClient("http://localhost:11434", "llama3.2");
            public async Task<string> Ask(CancellationToken token)
            {
                var options = new ChatOptions { Tools = [AIFunctionFactory.Create(Weather.Today)] };
                var answer = await _chat.[|GetResponseAsync|]("Weather in Rome?", options, token);
                return answer.Text;
            }
        }
        """,
        Head + """
        class Asking
        {
            private readonly IChatClient _chat = new ChatClientBuilder(new OllamaApiClient("http://localhost:11434", "llama3.2")).UseFunctionInvocation().Build();
            public async Task<string> Ask(CancellationToken token)
            {
                var options = new ChatOptions { Tools = [AIFunctionFactory.Create(Weather.Today)] };
                var answer = await _chat.GetResponseAsync("Weather in Rome?", options, token);
                return answer.Text;
            }
        }
        """);

    [Theory]
    [InlineData("bare.AsBuilder().UseFunctionInvocation().Build()")]
    [InlineData("bare.AsBuilder().UseLogging().UseFunctionInvocation().UseOpenTelemetry().Build()")]
    [InlineData("new FunctionInvokingChatClient(bare)")]
    [InlineData("bare.AsBuilder().Use(inner => new FunctionInvokingChatClient(inner)).Build()")]
    [InlineData("given")]
    public Task RunnerOrUnknownClient_NoDiagnostic(string client) => Verify(
        Head + $$"""
        class Asking
        {
            public async Task<string> Ask(IChatClient given)
            {
                IChatClient bare = new OllamaApiClient("http://localhost:11434", "llama3.2");
                var chat = {{client}};
                return (await chat.GetResponseAsync("Weather in Rome?", Weather.Options)).Text;
            }
        }
        """);

    [Fact]
    public Task RunnerAddedToABuilderInAVariable_NoDiagnostic() => Verify(
        Head + """
        class Asking
        {
            public async Task<string> Ask()
            {
                var builder = new ChatClientBuilder(new OllamaApiClient("http://localhost:11434", "llama3.2"));
                builder.UseFunctionInvocation();
                return (await builder.Build().GetResponseAsync("Weather in Rome?", Weather.Options)).Text;
            }
        }
        """);

    [Theory]
    [InlineData("[new HostedWebSearchTool()]")]
    [InlineData("[]")]
    [InlineData("[AIFunctionFactory.CreateDeclaration(\"today\", \"The weather\", default)]")]
    public Task ToolsThatRunElsewhere_NoDiagnostic(string tools) => Verify(
        Head + $$"""
        class Asking
        {
            private readonly IChatClient _chat = new OllamaApiClient("http://localhost:11434", "llama3.2");
            public async Task<string> Ask() => (await _chat.GetResponseAsync("Weather in Rome?", new ChatOptions { Tools = {{tools}} })).Text;
        }
        """);

    [Fact]
    public Task CallsHandledByHand_NoDiagnostic() => Verify(
        Head + """
        class Asking
        {
            private readonly IChatClient _chat = new OllamaApiClient("http://localhost:11434", "llama3.2");
            public async Task<object?> Ask()
            {
                var answer = await _chat.GetResponseAsync("Weather in Rome?", Weather.Options);
                return answer.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().FirstOrDefault()?.Name;
            }
        }
        """);

    [Fact]
    public Task AgentAroundTheClient_NoDiagnostic() => Verify(
        Head + """
        class Asking
        {
            private readonly IChatClient _chat = new OllamaApiClient("http://localhost:11434", "llama3.2");
            public async Task<string> Ask() =>
                (await _chat.AsAIAgent(new ChatClientAgentOptions { ChatOptions = Weather.Options }).RunAsync("Weather in Rome?")).Text;
        }
        """);
}
