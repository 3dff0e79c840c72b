using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class RetryRepeatsSideEffectsTests : RuleTests<RetryRepeatsSideEffects>
{
    private const string Retry = "new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()).Build()";
    private const string Pay = "await http.PostAsync(\"refunds\", null);";
    private const string Agent = "chat.AsAIAgent(tools: [AIFunctionFactory.Create(Refund)])";
    private const string Loop = "for (var i = 0; i < 3; i++) { try { return (await agent.[|RunAsync|](question, cancellationToken: ct)).Text; } catch (Exception) { await Task.Delay(1000, ct); } }";

    private static string Desk(string body, string agent = Agent, string effect = Pay) => $$"""
        using System.Net.Mail;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using Polly;
        using Polly.Retry;

        public class Desk(IChatClient chat, HttpClient http, SmtpClient mail)
        {
            public async Task<string> AskAsync(string question, CancellationToken ct)
            {
                var agent = {{agent}};
                var pipeline = {{Retry}};
                {{body}}
                return pipeline + question + ct + agent;
            }

            private async Task Refund(string order)
            {
                {{effect}}
                await File.WriteAllTextAsync("orders.txt", order + http + mail);
            }
        }
        """;

    private static string Piped(string call = "[|RunAsync|]", string agent = Agent, string effect = Pay) =>
        Desk($"return (await pipeline.ExecuteAsync(async token => await agent.{call}(question, cancellationToken: token), ct)).Text;", agent, effect);

    [Fact]
    public Task PipelineAroundARun_MessageNamesTheTool() => VerifyMessage(
        Piped(),
        "This pipeline repeats 'RunAsync' up to 4 times with all that its tools did before it failed: 'Refund' moves money each time; "
        + "let the client retry its requests instead, or give the tool an idempotency key");

    [Fact]
    public Task LoopAroundARun_IsReported() => Verify(Desk(Loop));

    [Theory]
    [InlineData("mail.Send(\"a@b.test\", \"c@d.test\", \"Refund\", order);")]
    [InlineData("await File.AppendAllTextAsync(\"log.txt\", order);")]
    public Task EffectThatAddsUp_IsReported(string effect) => Verify(Piped(effect: effect));

    [Theory]
    [InlineData("new ChatClientAgent(chat, \"Help.\", tools: [AIFunctionFactory.Create(Refund)])")]
    [InlineData("chat.AsAIAgent(new ChatClientAgentOptions { ChatOptions = new() { Tools = [AIFunctionFactory.Create(Refund)] } })")]
    [InlineData("chat.AsAIAgent(tools: [AIFunctionFactory.Create(async (string id) => await http.PostAsync($\"refunds/{id}\", null), \"refund\")])")]
    public Task AgentMadeInAnotherWay_IsReported(string agent) => Verify(Piped(agent: agent));

    [Theory]
    [InlineData("await http.GetAsync(\"orders\");")]
    [InlineData("await http.DeleteAsync(\"orders/1\");")]
    [InlineData("await http.PostAsync(\"orders\", null);")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Idempotency-Key\", order); await http.PostAsync(\"refunds\", null);")]
    public Task ReadOnlyIdempotentOrUnknown_NoDiagnostic(string effect) => Verify(Piped("RunAsync", effect: effect));

    [Theory]
    [InlineData("chat.AsAIAgent()")]
    [InlineData("chat.AsAIAgent(tools: [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Refund))])")]
    public Task NoToolOrOneThatWaitsForAYes_NoDiagnostic(string agent) => Verify(Piped("RunAsync", agent));

    [Theory]
    [InlineData("return (await agent.RunAsync(question, cancellationToken: ct)).Text;")]
    [InlineData("foreach (var part in question.Split(' ')) { await agent.RunAsync(part, cancellationToken: ct); }")]
    [InlineData("for (var i = 0; i < 3; i++) { try { return (await agent.RunAsync(question, cancellationToken: ct)).Text; } catch (FormatException) { } }")]
    public Task RunThatIsNotRepeated_NoDiagnostic(string body) => Verify(Desk(body));

    private static string Client(string client, string call) => $$"""
        using Microsoft.Extensions.AI;
        using Polly;
        using Polly.Retry;

        public class Desk(IChatClient inner, HttpClient http)
        {
            public async Task<string> AskAsync(string question, CancellationToken ct)
            {
                var chat = {{client}};
                var options = new ChatOptions { Tools = [AIFunctionFactory.Create(Refund)] };
                var pipeline = {{Retry}};
                return (await pipeline.ExecuteAsync(async token => await chat.{{call}}(question, options, token), ct)).Text;
            }

            private Task Refund(string order) => http.PostAsync("refunds/" + order, null);
        }
        """;

    [Fact]
    public Task ClientThatRunsTools_IsReported() => Verify(Client("inner.AsBuilder().UseFunctionInvocation().Build()", "[|GetResponseAsync|]"));

    [Fact]
    public Task ClientThatMayNotRunThem_NoDiagnostic() => Verify(Client("inner", "GetResponseAsync"));
}
