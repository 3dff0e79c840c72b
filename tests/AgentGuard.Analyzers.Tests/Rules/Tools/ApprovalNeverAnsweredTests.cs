using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ApprovalNeverAnsweredTests : RuleTests<ApprovalNeverAnswered>
{
    private const string Head = """
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Hosting.OpenAI;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        """;

    private const string Shop = """

        static class Shop
        {
            public static IChatClient Chat => null!;
            public static string Refund(string order) => "ok";
            public static string Find(string order) => "ok";
        }
        """;

    private const string Asking = "new [|ApprovalRequiredAIFunction|](AIFunctionFactory.Create(Shop.Refund))";
    private const string Silent = "new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund))";

    [Fact]
    public Task ProgramThatReadsNoRequest_NamesTheTool() => VerifyMessage(
        Head + $$"""
        AIAgent agent = Shop.Chat.AsAIAgent("You pay back.", tools: [AIFunctionFactory.Create(Shop.Find), {{Asking}}]);
        Console.WriteLine(await agent.RunAsync("Pay back order 7"));
        """ + Shop,
        "'Refund' waits for a yes, and no code of this program reads approval requests, so the agent answers with empty text and the tool never runs; answer the requests in its responses",
        project => project.AsProgram());

    [Fact]
    public Task OptionsOfAFunctionInvokingClient_AreReported() => Verify(
        Head + $$"""
        var chat = Shop.Chat.AsBuilder().UseFunctionInvocation().Build();
        var options = new ChatOptions();
        options.Tools = [{{Asking}}];
        Console.WriteLine((await chat.GetResponseAsync("Pay back order 7", options)).Text);
        """ + Shop,
        project => project.AsProgram());

    [Fact]
    public Task HandWrittenEndpoint_IsReported() => Verify(
        Head + $$"""
        var app = WebApplication.CreateBuilder(args).Build();
        var agent = Shop.Chat.AsAIAgent(tools: [{{Asking}}]);
        app.MapPost("/ask", async (string question) => (await agent.RunAsync(question)).Text);
        app.Run();
        """ + Shop,
        project => project.AsProgram());

    [Theory]
    [InlineData("foreach (var request in answer.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>()) { Console.WriteLine(request.RequestId); }")]
    [InlineData("if (answer.Messages[0].Contents[0] is ToolApprovalRequestContent { RequestId: \"1\" }) { }")]
    public Task RequestsAreRead_NoDiagnostic(string reading) => Verify(
        Head + $$"""
        var agent = Shop.Chat.AsAIAgent(tools: [{{Silent}}]);
        var answer = await agent.RunAsync("Pay back order 7");
        {{reading}}
        """ + Shop,
        project => project.AsProgram());

    [Fact]
    public Task RequestsAreReadInAnotherFile_NoDiagnostic() => Verify(
        Head + $$"""
        var agent = Shop.Chat.AsAIAgent(tools: [{{Silent}}]);
        Console.WriteLine(Reader.Read(await agent.RunAsync("Pay back order 7")));
        """ + Shop,
        project => project.AsProgram().File("Reader.cs", """
            using Microsoft.Agents.AI;
            using Microsoft.Extensions.AI;
            static class Reader { public static bool Read(AgentResponse answer) => answer.Messages.Any(message => message.Contents.Any(content => content is ToolApprovalRequestContent)); }
            """));

    [Fact]
    public Task RulesAnswer_NoDiagnostic() => Verify(
        Head + $$"""
        var agent = Shop.Chat.AsAIAgent(tools: [{{Silent}}]).AsBuilder().UseToolApproval().Build();
        Console.WriteLine(await agent.RunAsync("Pay back order 7"));
        """ + Shop,
        project => project.AsProgram());

    [Fact]
    public Task AgentServedToClients_NoDiagnostic() => Verify(
        Head + $$"""
        var app = WebApplication.CreateBuilder(args).Build();
        var agent = Shop.Chat.AsAIAgent(tools: [{{Silent}}]);
        await agent.RunAsync("Warm up.");
        app.MapOpenAIResponses(agent);
        app.Run();
        """ + Shop,
        project => project.AsProgram());

    [Fact]
    public Task LibraryProject_NoDiagnostic() => Verify(
        Head + $$"""
        class Desk
        {
            public async Task<string> Ask(string question) => (await Shop.Chat.AsAIAgent(tools: [{{Silent}}]).RunAsync(question)).Text;
        }
        """ + Shop);

    [Fact]
    public Task ToolsThatAskNobody_NoDiagnostic() => Verify(
        Head + """
        var agent = Shop.Chat.AsAIAgent(tools: [AIFunctionFactory.Create(Shop.Find)]);
        Console.WriteLine(await agent.RunAsync("Where is order 7?"));
        """ + Shop,
        project => project.AsProgram());

    [Fact]
    public Task AgentThatRunsElsewhere_NoDiagnostic() => Verify(
        Head + $$"""
        var services = new ServiceCollection();
        services.AddSingleton<AIAgent>(Shop.Chat.AsAIAgent(tools: [{{Silent}}]));
        """ + Shop,
        project => project.AsProgram());

    [Fact]
    public Task OptionsOfABareClientThatNobodyReads_NoDiagnostic() => Verify(
        Head + $$"""
        IChatClient chat = new OllamaSharp.OllamaApiClient("http://localhost:11434", "llama3.2");
        Console.WriteLine((await chat.GetResponseAsync("Pay back order 7", new ChatOptions { Tools = [{{Silent}}] })).Text);
        """ + Shop,
        project => project.AsProgram());
}
