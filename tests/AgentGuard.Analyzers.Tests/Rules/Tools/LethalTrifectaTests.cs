using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class LethalTrifectaTests : RuleTests<LethalTrifecta, LethalTrifectaFix>
{
    private const string Desk = """
        using System.Data.Common;
        using System.Net.Mail;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        class Desk(HttpClient http, DbConnection db, SmtpClient mail)
        {
            public Task<string> ReadPageAsync(string url) => http.GetStringAsync(url);
            public Task<string> ReadNewsAsync(string topic) => http.GetStringAsync($"https://news.example.com/{topic}");
            public Task<string> PostAsync(string text) => http.PostAsync("https://api.example.com/notes", new StringContent(text)).ContinueWith(_ => "ok");
            public void Tell(string to, string text) => mail.Send("desk@example.com", to, "Answer", text);
            public string Today() => DateTime.Today.ToString();

            public object? FindCustomer(string name)
            {
                using var command = db.CreateCommand();
                command.CommandText = "SELECT * FROM Customers WHERE Name = @name";
                return command.ExecuteScalar();
            }
        }

        """;

    private const string Tell = "AIFunctionFactory.Create([|desk.Tell|])";
    private const string Others = "AIFunctionFactory.Create(desk.ReadPageAsync), AIFunctionFactory.Create(desk.FindCustomer)";

    [Fact]
    public Task ThreeTools_AreNamed() => VerifyMessage(
        Desk + $$"""class Agent(Desk desk, IChatClient chat) { public AIAgent Make() => chat.AsAIAgent(tools: [{{Others}}, {{Tell}}]); }""",
        "One agent reads what strangers write with 'ReadPage' and private data with 'FindCustomer', and 'Tell' sends data out unasked, so one planted sentence can make it leak; wrap 'Tell' in 'ApprovalRequiredAIFunction', or split the agent");

    [Fact]
    public async Task ThreeTools_AreAWarning()
    {
        var found = await VerifyAll(Desk + $$"""class Agent(Desk desk) { public ChatOptions Make() => new() { Tools = [{{Others}}, {{Tell}}] }; }""", null, null);
        Assert.Equal(DiagnosticSeverity.Warning, found.Single().Severity);
    }

    [Fact]
    public async Task ExfiltratingPair_IsNamedInASuggestion()
    {
        var found = await VerifyAll(
            Desk + $$"""class Agent(Desk desk) { public ChatOptions Make() => new() { Tools = [AIFunctionFactory.Create(desk.FindCustomer), {{Tell}}] }; }""",
            ["One agent reads private data with 'FindCustomer' and sends data out unasked with 'Tell', so whoever gets text into the conversation can make it leak; wrap 'Tell' in 'ApprovalRequiredAIFunction', or split the agent"],
            null);
        Assert.Equal(DiagnosticSeverity.Info, found.Single().Severity);
    }

    [Theory]
    [InlineData("new ChatClientAgent(chat, \"be kind\", tools: [OTHERS, TELL])")]
    [InlineData("new ChatClientAgent(chat, new ChatClientAgentOptions { ChatOptions = new() { Tools = [OTHERS, TELL] } })")]
    [InlineData("new ChatOptions { Tools = new List<AITool> { OTHERS, TELL } }")]
    [InlineData("new ChatOptions { Tools = new AITool[] { OTHERS, TELL } }")]
    [InlineData("new ChatOptions { Tools = new AITool[] { OTHERS }.Concat([TELL]).ToList() }")]
    [InlineData("new ChatOptions { Tools = [.. new AITool[] { OTHERS }, TELL] }")]
    [InlineData("new ChatOptions { Tools = open ? [OTHERS, TELL] : [] }")]
    public Task EveryWayToGiveTools_IsSeen(string made) => Verify(
        Desk + $$"""class Agent(Desk desk, IChatClient chat) { public object Make(bool open) => {{made.Replace("OTHERS", Others, StringComparison.Ordinal).Replace("TELL", Tell, StringComparison.Ordinal)}}; }""");

    [Fact]
    public Task ListOfALocal_AndWhatIsAddedToIt_IsSeen() => Verify(
        Desk + $$"""
        class Agent(Desk desk, IChatClient chat)
        {
            public AIAgent Make()
            {
                List<AITool> tools = [{{Others}}];
                var tell = {{Tell}};
                tools.Add(tell);
                return chat.AsAIAgent(tools: tools);
            }
        }
        """);

    [Fact]
    public Task ToolsAddedToOptions_AreSeenTogether() => Verify(
        Desk + $$"""
        class Agent(Desk desk)
        {
            public ChatOptions Make()
            {
                var options = new ChatOptions { Tools = [{{Others}}] };
                options.Tools.Add({{Tell}});
                return options;
            }
        }
        """);

    [Fact]
    public Task ToolsOfAMethodOfTheProject_AreSeen() => Verify(
        Desk + $$"""
        class Agent(Desk desk, IChatClient chat)
        {
            public AIAgent Make() => chat.AsAIAgent(tools: [.. Tools(), AIFunctionFactory.Create(desk.ReadPageAsync)]);
            private IEnumerable<AITool> Tools()
            {
                yield return AIFunctionFactory.Create(desk.FindCustomer);
                yield return {{Tell}};
            }
        }
        """);

    [Fact]
    public Task HostedSearch_BringsInWhatStrangersWrote() => Verify(
        Desk + $$"""class Agent(Desk desk) { public ChatOptions Make() => new() { Tools = [new HostedWebSearchTool(), new HostedFileSearchTool(), {{Tell}}] }; }""");

    [Fact]
    public Task PluginsOfAKernel_AreOneAgent() => Verify(
        """
        using System.Net.Mail;
        using Microsoft.SemanticKernel;

        class Web(HttpClient http) { [KernelFunction] public Task<string> Read(Uri page) => http.GetStringAsync(page); }
        class Files { [KernelFunction] public string Open(string path) => File.ReadAllText(Path.Combine("notes", path)); }
        class Post(SmtpClient mail) { [KernelFunction] public void Send(string to, string text) => mail.Send("me@example.com", to, "", text); }

        class Agent
        {
            public Kernel Make(Post post)
            {
                var builder = Kernel.CreateBuilder();
                builder.Plugins.AddFromType<Web>();
                builder.Plugins.AddFromType<Files>().[|AddFromObject|](post);
                return builder.Build();
            }
        }
        """);

    [Fact]
    public async Task PostToAnAddressOfTheDevelopers_IsASuggestion()
    {
        var found = await VerifyAll(
            Desk + $$"""class Agent(Desk desk) { public ChatOptions Make() => new() { Tools = [{{Others}}, AIFunctionFactory.Create([|desk.PostAsync|])] }; }""", null, null);
        Assert.Equal(DiagnosticSeverity.Info, found.Single().Severity);
    }

    [Theory]
    [InlineData("OTHERS, new ApprovalRequiredAIFunction(AIFunctionFactory.Create(desk.Tell))")]
    [InlineData("OTHERS, .. new[] { AIFunctionFactory.Create(desk.Tell) }.Select(tool => new ApprovalRequiredAIFunction(tool))")]
    [InlineData("AIFunctionFactory.Create(desk.ReadPageAsync), AIFunctionFactory.Create(desk.Tell)")]
    [InlineData("OTHERS")]
    [InlineData("AIFunctionFactory.Create(desk.Today), AIFunctionFactory.Create(desk.ReadNewsAsync), AIFunctionFactory.Create(desk.Tell)")]
    public Task ApprovedOrIncomplete_NoDiagnostic(string tools) => Verify(
        Desk + $$"""class Agent(Desk desk) { public ChatOptions Make() => new() { Tools = [{{tools.Replace("OTHERS", Others, StringComparison.Ordinal)}}] }; }""");

    [Fact]
    public Task SplitAgents_NoDiagnostic() => Verify(
        Desk + """
        class Agents(Desk desk, IChatClient chat)
        {
            public AIAgent Reader() => chat.AsAIAgent(tools: [AIFunctionFactory.Create(desk.ReadNewsAsync), AIFunctionFactory.Create(desk.FindCustomer)]);
            public AIAgent Writer() => chat.AsAIAgent(tools: [AIFunctionFactory.Create(desk.ReadPageAsync), AIFunctionFactory.Create(desk.Tell)]);
        }
        """);

    [Fact]
    public Task QuestionInTheTool_NoDiagnostic() => Verify(
        Desk + """
        class Asking(SmtpClient mail, Desk desk)
        {
            public void Tell(string to, string text)
            {
                Console.WriteLine($"Send to {to}?");
                if (Console.ReadLine() != "yes") return;
                mail.Send("desk@example.com", to, "Answer", text);
            }

            public ChatOptions Make() => new() { Tools = [AIFunctionFactory.Create(desk.ReadPageAsync), AIFunctionFactory.Create(desk.FindCustomer), AIFunctionFactory.Create(Tell)] };
        }
        """);

    [Fact]
    public Task ToolsOfAServer_NoDiagnostic() => Verify(
        """
        using System.Net.Mail;
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Served(HttpClient http, SmtpClient mail)
        {
            [McpServerTool] public Task<string> Read(Uri page) => http.GetStringAsync(page);
            [McpServerTool] public string Open(string path) => File.ReadAllText(path);
            [McpServerTool] public void Send(string to, string text) => mail.Send("me@example.com", to, "", text);
        }

        class Setup { public void Add(IServiceCollection services) => services.AddMcpServer().WithTools<Served>(); }
        """);

    [Fact]
    public Task Fix_WrapsTheWayOut() => VerifyFix(
        Desk + $$"""class Agent(Desk desk) { public ChatOptions Make() => new() { Tools = [{{Others}}, {{Tell}}] }; }""",
        Desk + $$"""class Agent(Desk desk) { public ChatOptions Make() => new() { Tools = [{{Others}}, new ApprovalRequiredAIFunction(AIFunctionFactory.Create(desk.Tell))] }; }""");
}
