using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class RetryRepeatsSideEffectsFixTests : RuleTests<RetryRepeatsSideEffects, RetryRepeatsSideEffectsFix>
{
    private const string Bare = "new OpenAIClient(\"key\").GetChatClient(\"gpt-5\").AsIChatClient()";
    private const string Retrying =
        ".Use(async (messages, options, inner, requestToken) => await _pipeline.ExecuteAsync(async attemptToken => "
        + "await inner.GetResponseAsync(messages, options, attemptToken), requestToken), getStreamingResponseFunc: null).Build()";

    private const string Piped = "return (await _pipeline.ExecuteAsync(async token => await agent.[|RunAsync|](question, cancellationToken: token), ct)).Text;";
    private const string Alone = "return (await agent.RunAsync(question, cancellationToken: ct)).Text;";

    private static string Desk(string body, string more = "") => $$"""
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using OllamaSharp;
        using OpenAI;
        using Polly;
        using Polly.Retry;

        public class Desk(HttpClient http)
        {
            private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build();

            public async Task<string> AskAsync(string question, IChatClient given, CancellationToken ct)
            {
                {{body}}
            }
        {{more}}
            private Task Refund(string order) => http.PostAsync("refunds/" + order, null);
        }
        """;

    private static string Made(string agent, string run) => $"var agent = {agent};\n        {run}";

    [Theory]
    [InlineData(Bare + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])", Bare + ".AsBuilder()" + Retrying + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])")]
    [InlineData(
        "new ChatClientAgent(" + Bare + ", \"Help.\", tools: [AIFunctionFactory.Create(Refund)])",
        "new ChatClientAgent(" + Bare + ".AsBuilder()" + Retrying + ", \"Help.\", tools: [AIFunctionFactory.Create(Refund)])")]
    [InlineData(
        "new ChatClientAgent(new OllamaApiClient(\"http://localhost:11434\", \"llama3.2\"), tools: [AIFunctionFactory.Create(Refund)])",
        "new ChatClientAgent(new ChatClientBuilder(new OllamaApiClient(\"http://localhost:11434\", \"llama3.2\"))" + Retrying + ", tools: [AIFunctionFactory.Create(Refund)])")]
    public Task Fix_MovesThePipelineToTheClient(string before, string after) => VerifyFix(Desk(Made(before, Piped)), Desk(Made(after, Alone)));

    [Fact]
    public Task Fix_KeepsTheClientThatOthersUse() => VerifyFix(
        Desk($"IChatClient chat = {Bare};\n        Console.WriteLine(chat);\n        " + Made("chat.AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])", Piped)),
        Desk($"IChatClient chat = {Bare};\n        Console.WriteLine(chat);\n        " + Made("chat.AsBuilder()" + Retrying + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])", Alone)));

    [Fact]
    public Task FixAll_MovesEachPipeline()
    {
        const string Agent = Bare + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])";
        const string Moved = Bare + ".AsBuilder()" + Retrying + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])";
        return VerifyFix(Desk(Made(Agent, Piped), Second(Agent, Piped)), Desk(Made(Moved, Alone), Second(Moved, Alone)));
    }

    private static string Second(string agent, string run) => $$"""

            public async Task<string> AgainAsync(string question, CancellationToken ct)
            {
                {{Made(agent, run)}}
            }

        """;

    [Theory]
    [InlineData("given.AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])", Piped)]
    [InlineData("given.AsBuilder().UseFunctionInvocation().Build().AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])", Piped)]
    [InlineData(Bare + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])", "Console.WriteLine(agent); " + Piped)]
    [InlineData(
        Bare + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])",
        "return (await _pipeline.ExecuteAsync(async token => { Console.WriteLine(question); return await agent.[|RunAsync|](question, cancellationToken: token); }, ct)).Text;")]
    [InlineData(
        Bare + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])",
        "for (var i = 0; i < 3; i++) { try { return (await agent.[|RunAsync|](question, cancellationToken: ct)).Text; } catch (Exception) { await Task.Delay(1000, ct); } } return \"\";")]
    [InlineData(
        Bare + ".AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])",
        "var late = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build(); "
        + "return (await late.ExecuteAsync(async token => await agent.[|RunAsync|](question, cancellationToken: token), ct)).Text;")]
    public Task ClientOrRunThatIsNotAlone_NoFix(string agent, string run) => VerifyNoFix(Desk(Made(agent, run)));
}
