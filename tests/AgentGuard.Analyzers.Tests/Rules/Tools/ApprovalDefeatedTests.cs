using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ApprovalDefeatedTests : RuleTests<ApprovalDefeated, ApprovalDefeatedFix>
{
    private const string Usings = """
        #pragma warning disable MEAI001, MAAI001, OPENAI001
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Tools.Shell;
        using Microsoft.Agents.AI.Workflows;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        using OpenAI.Responses;

        """;

    private static string Rules(string rules) => Setup($"new ToolApprovalAgentOptions {{ AutoApprovalRules = {rules} }}");

    private static string Setup(string value, string more = "") => Usings + $$"""
        class Setup(IHostEnvironment environment)
        {
            public object Make(bool trusted, LocalShellExecutor shell, DockerShellExecutor box) => {{value}};
            public bool IsLocal => environment.IsDevelopment();{{more}}
        }
        """;

    private static string Answers(string body) => Usings + $$"""
        class Desk(AIAgent agent, Dictionary<string, ToolApprovalRequestContent> open)
        {
            public async Task RunAsync(string question, bool yes)
            {
                {{body}}
            }

            private Task<bool> ConfirmAsync(ToolApprovalRequestContent request) => Task.FromResult(open.Count > 0);
        }
        """;

    [Fact]
    public Task RuleForAllTools_MessageNamesTheSaferRule() => VerifyMessage(
        Rules("[FileAccessProvider.[|AllToolsAutoApprovalRule|]]"),
        "'FileAccessProvider.AllToolsAutoApprovalRule' says yes to every call, so tools that should wait for a person run at once; "
        + "use 'ReadOnlyToolsAutoApprovalRule', or ask a person");

    [Theory]
    [InlineData("[AgentSkillsProvider.[|AllToolsAutoApprovalRule|]]", "[AgentSkillsProvider.ReadOnlyToolsAutoApprovalRule]")]
    [InlineData("[FileAccessProvider.ReadOnlyToolsAutoApprovalRule, AgentSkillsProvider.[|AllToolsAutoApprovalRule|]]", "[FileAccessProvider.ReadOnlyToolsAutoApprovalRule, AgentSkillsProvider.ReadOnlyToolsAutoApprovalRule]")]
    [InlineData("[ToolApprovalAgent.[|AllToolsAutoApprovalRule|]]", "[]")]
    [InlineData("[FileAccessProvider.ReadOnlyToolsAutoApprovalRule, [|_ =>|] ValueTask.FromResult(true)]", "[FileAccessProvider.ReadOnlyToolsAutoApprovalRule]")]
    [InlineData("[[|context =>|] { Console.WriteLine(context); return new ValueTask<bool>(true); }]", "[]")]
    [InlineData("[[|async _ =>|] { await Task.Yield(); return true; }]", "[]")]
    [InlineData("new List<Func<ToolAutoApprovalRuleContext, ValueTask<bool>>> { [|_ =>|] new(true), FileAccessProvider.ReadOnlyToolsAutoApprovalRule }", "new List<Func<ToolAutoApprovalRuleContext, ValueTask<bool>>> { FileAccessProvider.ReadOnlyToolsAutoApprovalRule }")]
    public Task RuleThatAlwaysSaysYes_IsReplacedOrRemoved(string before, string after) => VerifyFix(Rules(before), Rules(after));

    [Fact]
    public Task MethodThatAlwaysSaysYes_IsRemoved() => VerifyFix(
        Setup("new ToolApprovalAgentOptions { AutoApprovalRules = [[|Yes|]] }", " static ValueTask<bool> Yes(ToolAutoApprovalRuleContext context) => new(true);"),
        Setup("new ToolApprovalAgentOptions { AutoApprovalRules = [] }", " static ValueTask<bool> Yes(ToolAutoApprovalRuleContext context) => new(true);"));

    [Theory]
    [InlineData("new HostedMcpServerTool(\"docs\", \"https://docs.test\") { ApprovalMode = HostedMcpServerToolApprovalMode.[|NeverRequire|] }", "NeverRequire", "AlwaysRequire")]
    [InlineData("ResponseTool.CreateMcpTool(\"docs\", new Uri(\"https://docs.test\"), toolCallApprovalPolicy: new McpToolCallApprovalPolicy(DefaultMcpToolCallApprovalPolicy.[|NeverRequireApproval|]))", "NeverRequireApproval", "AlwaysRequireApproval")]
    [InlineData("new ChatClientAgentOptions { [|DisableApprovalResponseBinding = true|] }", "true", "false")]
    [InlineData("new HarnessAgentOptions { [|DisableApprovalResponseBinding = true|] }", "true", "false")]
    [InlineData("new FileAccessProviderOptions { [|DisableWriteToolApproval = true|] }", "true", "false")]
    [InlineData("new AgentSkillsProviderOptions { [|DisableRunSkillScriptApproval = true|] }", "true", "false")]
    [InlineData("shell.AsAIFunction([|requireApproval: false|])", "false", "true")]
    [InlineData("shell.AsAIFunction(\"run\", null, [|false|])", "false", "true")]
    public Task ApprovalSwitchedOff_IsRestored(string value, string off, string on) => VerifyFix(
        Setup(value), Setup(value.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(off, on, StringComparison.Ordinal)));

    [Fact]
    public Task ModeObjectThatNeverAsks_HasNoFix() => VerifyNoFix(Setup(
        "new HostedMcpServerTool(\"docs\", \"https://docs.test\") { ApprovalMode = new [|HostedMcpServerToolNeverRequireApprovalMode|]() }"));

    [Theory]
    [InlineData("new ToolApprovalAgentOptions { AutoApprovalRules = [FileAccessProvider.ReadOnlyToolsAutoApprovalRule] }")]
    [InlineData("new ToolApprovalAgentOptions { AutoApprovalRules = [context => new(context.FunctionCallContent.Name == \"search\")] }")]
    [InlineData("new ToolApprovalAgentOptions { AutoApprovalRules = [context => { if (trusted) { return new(true); } return new(false); }] }")]
    [InlineData("new ToolApprovalAgentOptions { AutoApprovalRules = trusted ? [FileAccessProvider.AllToolsAutoApprovalRule] : [] }")]
    [InlineData("new HostedMcpServerTool(\"docs\", \"https://docs.test\") { AllowedTools = [\"search\"], ApprovalMode = HostedMcpServerToolApprovalMode.NeverRequire }")]
    [InlineData("new HostedMcpServerTool(\"docs\", \"https://docs.test\") { ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire }")]
    [InlineData("ResponseTool.CreateMcpTool(\"docs\", new Uri(\"https://docs.test\"), allowedTools: new McpToolFilter(), toolCallApprovalPolicy: new McpToolCallApprovalPolicy(DefaultMcpToolCallApprovalPolicy.NeverRequireApproval))")]
    [InlineData("new ChatClientAgentOptions { DisableApprovalResponseBinding = trusted }")]
    [InlineData("new ChatClientAgentOptions { DisableApprovalResponseBinding = false }")]
    [InlineData("new FileAccessProviderOptions { DisableReadOnlyToolApproval = true }")]
    [InlineData("new LocalShellExecutorOptions { AcknowledgeUnsafe = true }")]
    [InlineData("shell.AsAIFunction()")]
    [InlineData("shell.AsAIFunction(requireApproval: !trusted)")]
    [InlineData("box.AsAIFunction(requireApproval: false)")]
    [InlineData("environment.IsDevelopment() ? new FileAccessProviderOptions { DisableWriteToolApproval = true } : null!")]
    public Task ReadOnlyNamedDecidedOrContained_NoDiagnostic(string value) => Verify(Setup(value));

    [Fact]
    public Task NameOfABypass_NoDiagnostic() => Verify("""
        using System.Diagnostics;
        using Microsoft.Extensions.AI;

        [DebuggerDisplay(nameof(HostedMcpServerToolApprovalMode.NeverRequire))]
        class Mode
        {
            public string Name => nameof(HostedMcpServerToolApprovalMode.NeverRequire);
        }
        """);

    [Fact]
    public Task DebugBuildsOnly_NoDiagnostic() => Verify("#define DEBUG\n" + Usings + """
        class Setup
        {
            public void Apply(ChatClientAgentOptions options)
            {
        #if TRACE_ALL
        #elif !TRACE_ALL
        #endif
        #if DEBUG
                options.DisableApprovalResponseBinding = true;
        #else
                options.DisableApprovalResponseBinding = false;
        #endif
            }
        }
        """);

    [Fact]
    public Task AfterTheDebugRegion_IsReported() => Verify("#define DEBUG\n" + Usings + """
        class Setup
        {
            public void Apply(ChatClientAgentOptions options)
            {
        #if DEBUG
                Console.WriteLine(options);
        #endif
                [|options.DisableApprovalResponseBinding = true|];
            }
        }
        """);

    [Theory]
    [InlineData("var response = await agent.RunAsync(question); foreach (var request in response.Messages.SelectMany(m => m.Contents).OfType<ToolApprovalRequestContent>()) { await agent.RunAsync(new ChatMessage(ChatRole.User, [request.[|CreateResponse|](true)])); }")]
    [InlineData("var response = await agent.RunAsync(question); if (response.Messages[0].Contents[0] is ToolApprovalRequestContent request) { await agent.RunAsync(new ChatMessage(ChatRole.User, [request.[|CreateResponse|](approved: true, \"fine\")])); }")]
    [InlineData("var response = await agent.RunAsync(question); var requests = response.Messages.SelectMany(m => m.Contents).OfType<ToolApprovalRequestContent>().ToList(); while (requests.Count > 0) { response = await agent.RunAsync(requests.ConvertAll(one => new ChatMessage(ChatRole.User, [one.[|CreateResponse|](true)]))); }")]
    [InlineData("var response = await agent.RunAsync(question); switch (response.Messages[0].Contents[0]) { case ToolApprovalRequestContent request: Console.WriteLine(request.[|CreateAlwaysApproveToolResponse|]()); break; }")]
    [InlineData("var response = await agent.RunAsync(question); var request = (ToolApprovalRequestContent)response.Messages[0].Contents[0]; Console.WriteLine(new [|ToolApprovalResponseContent|](request.RequestId, true, request.ToolCall));")]
    public Task YesWithNobodyAsked_HasNoFix(string body) => VerifyNoFix(Answers(body));

    [Fact]
    public Task YesInAWorkflowsEvents_IsReported() => VerifyMessage(
        Usings + """
        class Desk
        {
            public async Task RunAsync(StreamingRun run)
            {
                await foreach (var update in run.WatchStreamAsync())
                {
                    switch (update)
                    {
                        case RequestInfoEvent asked:
                            if (asked.Request.TryGetDataAs(out ToolApprovalRequestContent? request))
                            {
                                Console.WriteLine($"{request.ToolCall} approved");
                                await run.SendResponseAsync(asked.Request.CreateResponse(request.[|CreateResponse|](approved: true)));
                            }

                            break;
                    }
                }
            }
        }
        """,
        "'CreateResponse' says yes and nobody was asked, so the tool that should wait for a person runs at once; ask a person, or take the approval off the tool");

    [Theory]
    [InlineData("var response = await agent.RunAsync(question); var request = response.Messages[0].Contents.OfType<ToolApprovalRequestContent>().First(); Console.WriteLine(request.CreateResponse(Console.ReadLine() == \"y\"));")]
    [InlineData("var response = await agent.RunAsync(question); var request = response.Messages[0].Contents.OfType<ToolApprovalRequestContent>().First(); if (Console.ReadLine() != \"y\") { return; } Console.WriteLine(request.CreateResponse(true));")]
    [InlineData("var response = await agent.RunAsync(question); var request = response.Messages[0].Contents.OfType<ToolApprovalRequestContent>().First(); if (yes) { Console.WriteLine(request.CreateResponse(true)); }")]
    [InlineData("var response = await agent.RunAsync(question); var request = response.Messages[0].Contents.OfType<ToolApprovalRequestContent>().First(); if (!await ConfirmAsync(request)) { return; } Console.WriteLine(request.CreateResponse(true));")]
    [InlineData("var response = await agent.RunAsync(question); var request = response.Messages[0].Contents.OfType<ToolApprovalRequestContent>().First(); Console.WriteLine(question switch { \"no\" => request.CreateResponse(false), _ => request.CreateResponse(true) });")]
    [InlineData("var response = await agent.RunAsync(question); var request = response.Messages[0].Contents.OfType<ToolApprovalRequestContent>().First(); Console.WriteLine(request.CreateResponse(false));")]
    [InlineData("await agent.RunAsync(new ChatMessage(ChatRole.User, [open[question].CreateResponse(true)]));")]
    [InlineData("Func<string, Task> click = async id => await agent.RunAsync(new ChatMessage(ChatRole.User, [open[id].CreateResponse(true)])); await agent.RunAsync(question); await click(question);")]
    public Task AskedDecidedOrKept_NoDiagnostic(string body) => Verify(Answers(body));

    [Theory]
    [InlineData("new(new [|ToolApprovalAnswer|](true, \"policy\"))")]
    [InlineData("new(new ToolApprovalAnswer(request.Caller is not null))")]
    [InlineData("new(new ToolApprovalAnswer(false))")]
    public Task ApproverOfGeneratedTools_IsReportedWhenItAlwaysSaysYes(string answer) => Verify($$"""
        using AgentGuard.Runtime;

        class Yes : IToolApprover
        {
            public ValueTask<ToolApprovalAnswer> AskAsync(ToolApprovalRequest request, CancellationToken cancellationToken) => {{answer}};
        }
        """);
}
