using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ApprovalNeverAnsweredFixTests : RuleTests<ApprovalNeverAnswered, ApprovalNeverAnsweredFix>
{
    private const string Head = """
        using Microsoft.Agents.AI;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        """;

    private const string Shop = """

        static class Shop
        {
            public static IChatClient Chat => null!;
            public static string Refund(string order) => "ok";
        }
        """;

    private const string Prompt = """

        static List<AIContent> AskPerson(AgentResponse response)
        {
            var decisions = new List<AIContent>();
            foreach (var message in response.Messages)
            {
                foreach (var content in message.Contents)
                {
                    if (content is ToolApprovalRequestContent { ToolCall: FunctionCallContent call } request)
                    {
                        Console.WriteLine($"Run {call.Name}({string.Join(", ", call.Arguments ?? new Dictionary<string, object?>())})? (yes/no)");
                        decisions.Add(request.CreateResponse(Console.ReadLine() == "yes"));
                    }
                }
            }

            return decisions;
        }
        """;

    private const string Refusal = """

            private static Task<List<AIContent>> AskPersonAsync(AgentResponse response)
            {
                var decisions = new List<AIContent>();
                foreach (var message in response.Messages)
                {
                    foreach (var content in message.Contents)
                    {
                        if (content is ToolApprovalRequestContent request)
                        {
                            // Show a person the call and its arguments, and answer with the decision. Until then every call is refused.
                            decisions.Add(request.CreateResponse(approved: false));
                        }
                    }
                }

                return Task.FromResult(decisions);
            }

        """;

    private const string Asking = "new [|ApprovalRequiredAIFunction|](AIFunctionFactory.Create(Shop.Refund))";
    private const string Asked = "new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund))";

    private static string Method(string local) => local.Replace("static ", "private static ").Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n";

    [Fact]
    public Task Fix_AsksAtTheConsole() => VerifyFix(
        Head + $$"""
        AIAgent agent = Shop.Chat.AsAIAgent("You pay back.", tools: [{{Asking}}]);
        // The first question.
        Console.WriteLine(await agent.RunAsync("Pay back order 7"));
        """ + Shop,
        Head + $$"""
        AIAgent agent = Shop.Chat.AsAIAgent("You pay back.", tools: [{{Asked}}]);
        // The first question.
        var session = await agent.CreateSessionAsync();
        var answer = await agent.RunAsync("Pay back order 7", session);
        for (var round = 0; round < 10 && AskPerson(answer) is { Count: > 0 } decisions; round++)
        {
            answer = await agent.RunAsync(new ChatMessage(ChatRole.User, decisions), session);
        }

        Console.WriteLine(answer);
        """ + "\n" + Prompt + Shop,
        project => project.AsProgram());

    [Fact]
    public Task Fix_RefusesWhereNobodySitsBeforeTheProgram() => VerifyFix(
        Head + $$"""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/ask", async (string question, CancellationToken token) => await new Desk().Ask(question, token));
        app.Run();

        class Desk
        {
            private readonly AIAgent _agent = Shop.Chat.AsAIAgent(tools: [{{Asking}}]);

            public async Task<string> Ask(string question, CancellationToken token)
            {
                var session = await _agent.CreateSessionAsync(token);
                var response = await _agent.RunAsync(question, session, cancellationToken: token).ConfigureAwait(false);
                return response.Text;
            }
        }
        """ + Shop,
        Head + $$"""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/ask", async (string question, CancellationToken token) => await new Desk().Ask(question, token));
        app.Run();

        class Desk
        {
            private readonly AIAgent _agent = Shop.Chat.AsAIAgent(tools: [{{Asked}}]);

            public async Task<string> Ask(string question, CancellationToken token)
            {
                var session = await _agent.CreateSessionAsync(token);
                var response = await _agent.RunAsync(question, session, cancellationToken: token).ConfigureAwait(false);
                for (var round = 0; round < 10 && await AskPersonAsync(response) is { Count: > 0 } decisions; round++)
                {
                    response = await _agent.RunAsync(new ChatMessage(ChatRole.User, decisions), session, cancellationToken: token).ConfigureAwait(false);
                }

                return response.Text;
            }
        """ + "\n" + Refusal + "}\n" + Shop[1..],
        project => project.AsProgram());

    private static string Service(string body, string asking, string more = "", string entry = "new Desk().ToString();") => Head + $$"""
        {{entry}}

        class Desk
        {
            private readonly AIAgent _agent = Shop.Chat.AsAIAgent(tools: [{{asking}}]);

        {{body}}
        {{more}}}
        """ + "\n" + Shop;

    [Fact]
    public Task Fix_TakesTheAnswerOutOfAReturn() => VerifyFix(
        Service("""
                public async Task<string> Ask(string question, CancellationToken token)
                {
                    return (await this._agent.RunAsync<string>(question, cancellationToken: token)).Text;
                }
            """, Asking, entry: "WebApplication.CreateBuilder();"),
        Service("""
                public async Task<string> Ask(string question, CancellationToken token)
                {
                    var session = await this._agent.CreateSessionAsync(token);
                    var answer = await this._agent.RunAsync<string>(question, session, cancellationToken: token);
                    for (var round = 0; round < 10 && await AskPersonAsync(answer) is { Count: > 0 } decisions; round++)
                    {
                        answer = await this._agent.RunAsync<string>(new ChatMessage(ChatRole.User, decisions), session, cancellationToken: token);
                    }

                    return answer.Text;
                }
            """, Asked, Refusal, "WebApplication.CreateBuilder();"),
        project => project.AsProgram());

    [Theory]
    [InlineData("public async Task<string> Ask(string question) => (await _agent.RunAsync(question)).Text;")]
    [InlineData("public async Task<string> Ask(string question) { return question + question.Trim() + (await _agent.RunAsync(question)).Text; }")]
    [InlineData("public Task<AgentResponse> Ask(string question) { return _agent.RunAsync(question); }")]
    [InlineData("public async Task Ask(AgentSession session) { await _agent.RunAsync(session); }")]
    [InlineData("public async Task Ask() { Func<Task<string>> ask = async () => (await _agent.RunAsync(\"Pay.\")).Text; await ask(); }")]
    [InlineData("public async Task Ask() { await foreach (var update in _agent.RunStreamingAsync(\"Pay.\")) { Console.Write(update); } }")]
    public Task RunThatNothingCanBePutBehind_NoFix(string member) => VerifyNoFix(Service(member, Asking), project => project.AsProgram());

    [Fact]
    public Task AgentThatRunsElsewhere_NoFix() => VerifyNoFix(
        Service("public AIAgent Agent => _agent;", Asking),
        project => project.AsProgram().File("Other.cs", "class Other { async Task Ask(Desk desk) { var answer = await desk.Agent.RunAsync(\"Pay.\"); } }"));

    [Fact]
    public Task FixAll_AnswersEachRunWithOneMethod() => VerifyFixAllWithoutKey(
        Service("""
                public Task<AgentResponse> Elsewhere(string question) => Shop.Chat.AsAIAgent(tools: [ASKING]).RunAsync(question);

                public async Task<string> First(AgentSession session)
                {
                    var agent = Shop.Chat.AsAIAgent(tools: [ASKING]);
                    var first = await agent.RunAsync("Pay back order 7", session);
                    return first.Text;
                }

                public async Task<string> Second(AgentSession session)
                {
                    var agent = Shop.Chat.AsAIAgent(tools: [ASKING]);
                    var second = await agent.RunAsync("Pay back order 8", session);
                    return second.Text;
                }
            """.Replace("ASKING", Asking), Asking),
        Service("""
                public Task<AgentResponse> Elsewhere(string question) => Shop.Chat.AsAIAgent(tools: [ASKING]).RunAsync(question);

                public async Task<string> First(AgentSession session)
                {
                    var agent = Shop.Chat.AsAIAgent(tools: [ASKING]);
                    var first = await agent.RunAsync("Pay back order 7", session);
                    for (var round = 0; round < 10 && AskPerson(first) is { Count: > 0 } decisions; round++)
                    {
                        first = await agent.RunAsync(new ChatMessage(ChatRole.User, decisions), session);
                    }

                    return first.Text;
                }

                public async Task<string> Second(AgentSession session)
                {
                    var agent = Shop.Chat.AsAIAgent(tools: [ASKING]);
                    var second = await agent.RunAsync("Pay back order 8", session);
                    for (var round = 0; round < 10 && AskPerson(second) is { Count: > 0 } decisions; round++)
                    {
                        second = await agent.RunAsync(new ChatMessage(ChatRole.User, decisions), session);
                    }

                    return second.Text;
                }
            """.Replace("ASKING", Asked), Asked, Method(Prompt)),
        project => project.AsProgram());
}
