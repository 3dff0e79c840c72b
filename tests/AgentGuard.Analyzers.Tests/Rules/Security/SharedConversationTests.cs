using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class SharedConversationTests : RuleTests<SharedConversation>
{
    /// <summary>Every kind of conversation: its type, how it is made, and a call that continues it.</summary>
    public static TheoryData<string, string, string> Conversations => new()
    {
        { "List<Microsoft.Extensions.AI.ChatMessage>", "[]", "State.Add(new(Microsoft.Extensions.AI.ChatRole.User, text)); return client.[|GetResponseAsync|](State, cancellationToken: token);" },
        { "Microsoft.Agents.AI.AgentSession?", "null", "return agent.[|RunAsync|](text, State, cancellationToken: token);" },
        { "OllamaSharp.Chat", "new(new OllamaSharp.OllamaApiClient(\"http://localhost:11434\"))", "return State.[|SendAsync|](text, token);" },
        { "Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "new()", "State.AddUserMessage(text); return completion.[|GetChatMessageContentsAsync|](State, cancellationToken: token);" },
        { "List<OpenAI.Chat.ChatMessage>", "[]", "State.Add(new OpenAI.Chat.UserChatMessage(text)); return chat.[|CompleteChatAsync|](State, cancellationToken: token);" },
    };

    [Theory, MemberData(nameof(Conversations))]
    public Task StaticConversation_OfAServer_Reports(string type, string made, string call) =>
        Verify(Desk($"private static {type} State = {made};", call), Serve);

    [Theory, MemberData(nameof(Conversations))]
    public Task ConversationOfASingleton_Reports(string type, string made, string call) =>
        Verify(Desk($"private {type} State = {made};", call) + "\n" + Registration("AddSingleton"), Serve);

    [Theory, MemberData(nameof(Conversations))]
    public Task ConversationOfAScopedService_NoDiagnostic(string type, string made, string call) =>
        Verify(Unmarked(Desk($"private {type} State = {made};", call)) + "\n" + Registration("AddScoped"), Serve);

    [Theory, MemberData(nameof(Conversations))]
    public Task StaticConversation_OfALibraryOrConsole_NoDiagnostic(string type, string made, string call) =>
        Verify(Unmarked(Desk($"private static {type} State = {made};", call)));

    [Fact]
    public Task StaticConversation_OfAnEndpoint_SaysWhy() => VerifyMessage(
        """
        using Microsoft.Agents.AI;
        using Microsoft.AspNetCore.Mvc;

        public class Desk(AIAgent agent) : ControllerBase
        {
            private static AgentSession? s_session;

            public async Task<string> Ask(string text, CancellationToken token)
            {
                s_session ??= await agent.CreateSessionAsync(token);
                return (await agent.[|RunAsync|](text, s_session, cancellationToken: token)).Text;
            }
        }
        """,
        "'s_session' is static, so one user gets to read what another one said; keep one per user or session");

    [Fact]
    public Task ConversationMadeForAllRequests_Reports() => VerifyMessage(
        Program(
            """
            var session = await agent.CreateSessionAsync();
            app.MapPost("/ask", async (string text, CancellationToken token) => (await agent.[|RunAsync|](text, session, cancellationToken: token)).Text);
            app.MapPost("/own", async (string text, CancellationToken token) =>
            {
                var own = await agent.CreateSessionAsync(token);
                return (await agent.RunAsync(text, own, cancellationToken: token)).Text;
            });
            """),
        "'session' is made once for all requests, so one user gets to read what another one said; keep one per user or session",
        project => project.AsProgram());

    [Theory]
    [InlineData("private static readonly List<Microsoft.Extensions.AI.ChatMessage> Examples = [];", "return client.GetResponseAsync(Examples, cancellationToken: token);")]
    [InlineData("private static readonly Dictionary<string, List<Microsoft.Extensions.AI.ChatMessage>> ByUser = [];", "return client.GetResponseAsync(ByUser[text], cancellationToken: token);")]
    [InlineData("[ThreadStatic] private static Microsoft.Agents.AI.AgentSession? State;", "return agent.RunAsync(text, State, cancellationToken: token);")]
    [InlineData("private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Microsoft.Agents.AI.AgentSession> ByUser = [];", "return agent.RunAsync(text, ByUser[text], cancellationToken: token);")]
    public Task ConstantOrKeyedByUser_NoDiagnostic(string state, string call) => Verify(Desk(state, call), Serve);

    [Fact]
    public Task Console_NoDiagnostic() => Verify(
        """
        using Microsoft.Agents.AI;

        Console.WriteLine(new ChatHistoryMemoryProviderScope { ApplicationId = "desk" });
        """,
        project => project.AsProgram());

    [Fact]
    public Task TestMethod_NoDiagnostic() => Verify(
        """
        using Microsoft.Agents.AI;

        class FactAttribute : Attribute;

        class DeskTests
        {
            [Fact]
            public void Test() => Console.WriteLine(new ChatHistoryMemoryProviderScope { ApplicationId = "desk" });
        }
        """);

    private static string Unmarked(string code) => code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static void Serve(TestProject project) => project.AsProgram().File(
        "Program.cs",
        """
        using Microsoft.AspNetCore.Builder;

        WebApplication.CreateBuilder(args).Build().Run();
        """);

    private static string Registration(string method) =>
        $$"""
        static class Registration
        {
            public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
                Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.{{method}}<Desk>(services);
        }
        """;

    private static string Desk(string state, string call) =>
        $$"""
        using Microsoft.SemanticKernel.ChatCompletion;

        class Desk(
            Microsoft.Extensions.AI.IChatClient client, Microsoft.Agents.AI.AIAgent agent, IChatCompletionService completion, OpenAI.Chat.ChatClient chat)
        {
            {{state}}

            public object Ask(string text, CancellationToken token)
            {
                Console.WriteLine((client, agent, completion, chat));
                {{call}}
            }
        }
        """;

    private static string Program(string statements) =>
        $$"""
        using Microsoft.Agents.AI;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        var app = WebApplication.CreateBuilder(args).Build();
        var client = app.Services.GetRequiredService<IChatClient>();
        var agent = app.Services.GetRequiredService<AIAgent>();
        {{statements}}
        app.Run();
        """;
}
