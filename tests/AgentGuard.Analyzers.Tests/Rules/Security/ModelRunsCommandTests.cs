using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class ModelRunsCommandTests : RuleTests<ModelRunsCommand, ModelRunsCommandFix>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall, WithText = true)]
    public Task ModelText_IsReported(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "System.Diagnostics.Process.Start([|text|]);")), project => project.With(snippet));

    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall, WithText = true)]
    public Task ModelTextFromAnAllowList_NoDiagnostic(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(
            snippet.Call("client"), "text", "if (System.Linq.Enumerable.Contains(new[] { \"git\", \"hg\" }, text)) { System.Diagnostics.Process.Start(text); }")),
        project => project.With(snippet));

    [Theory]
    [InlineData("using ModelContextProtocol.Server;", "[McpServerTool] public static")]
    [InlineData("using Microsoft.SemanticKernel;", "[KernelFunction] public static")]
    [InlineData("using Microsoft.Extensions.AI;", "public AITool Tool() => AIFunctionFactory.Create(Run); public static")]
    [InlineData("using Microsoft.Extensions.AI;", "public AITool Tool() => AIFunctionFactory.Create(Run, \"run\"); private static")]
    [InlineData("using Microsoft.SemanticKernel;", "public KernelFunction Tool() => KernelFunctionFactory.CreateFromMethod(Run); public static")]
    [InlineData("using ModelContextProtocol.Server;", "public McpServerTool Tool() => McpServerTool.Create(Run); public static")]
    public Task ArgumentOfATool_IsReported(string use, string head) => Verify($$"""
        {{use}}

        public class Tools
        {
            {{head}} void Run(string command) => System.Diagnostics.Process.Start([|command|]);
        }
        """);

    [Theory]
    [InlineData("AIFunctionFactory.Create((string command) => Process.Start([|command|]), \"run\")")]
    [InlineData("AIFunctionFactory.Create(async (string command, CancellationToken token) => { await Task.Yield(); Process.Start([|command|]); }, \"run\")")]
    public Task LambdaThatIsATool_IsReported(string tool) => Verify($$"""
        using System.Diagnostics;
        using Microsoft.Extensions.AI;

        public class Tools
        {
            public AITool Tool() => {{tool}};
        }
        """);

    [Fact]
    public Task ArgumentThatTheApplicationBinds_NoDiagnostic() => Verify("""
        using Microsoft.AspNetCore.Mvc;
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public static void Run([FromServices] string command, int level, Guid id) => System.Diagnostics.Process.Start(command, $"-{level} {id}");
            public static void Start(string command) => System.Diagnostics.Process.Start(command);
        }
        """);

    [Fact]
    public Task HelperThatStartsAProcess_IsReportedWhereTheModelReachesIt() => VerifyMessage(
        """
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public static void Run(string branch) => Git([|$"checkout {branch}"|]);
            private static void Git(string arguments) => System.Diagnostics.Process.Start("git", arguments);
        }
        """,
        "'Git' passes the tool argument 'branch' on to 'Process.Start', so whoever can put text before the model decides what runs on this machine; "
            + "start a constant program with 'ArgumentList', or choose from an allow-list");

    [Fact]
    public Task Message_NamesPlaceAndSource() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        public class Agent(IChatClient chat)
        {
            public async Task Run() { var answer = await chat.GetResponseAsync("Which command?"); System.Diagnostics.Process.Start([|answer.Text|]); }
        }
        """,
        "'Process.Start' gets the model's answer 'GetResponseAsync', so whoever can put text before the model decides what runs on this machine; "
            + "start a constant program with 'ArgumentList', or choose from an allow-list");

    [Fact]
    public Task ArgumentsOfAShell_AreReportedAsAListToo() => Verify("""
        using System.Diagnostics;
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public static void Run(string command) => Process.Start("/bin/bash", [|["-c", command]|]);
        }
        """);

    [Fact]
    public Task ConstantProgramWithAList_NoDiagnostic() => Verify("""
        using System.Diagnostics;
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public static void Log(string branch) => Process.Start("git", ["log", branch]);
            [McpServerTool] public static void Show(string branch) => Process.Start(new ProcessStartInfo("git") { ArgumentList = { "show", branch } });
        }
        """);

    [Fact]
    public Task AllowList_NoDiagnostic() => Verify("""
        using ModelContextProtocol.Server;

        public class Tools
        {
            private static readonly Dictionary<string, string> Programs = new() { ["list"] = "/bin/ls" };

            [McpServerTool] public static void Run(string name) => System.Diagnostics.Process.Start(Programs[name]);
            [McpServerTool] public static void Switch(string name) => System.Diagnostics.Process.Start(name switch { "list" => "/bin/ls", _ => "/bin/true" });
        }
        """);

    [Fact]
    public Task DeclaredSanitizer_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Server;

        public interface IPolicy { string Pick(string command); }

        public class Tools(IPolicy policy)
        {
            [McpServerTool] public void Run(string command) => System.Diagnostics.Process.Start("x", string.Concat(policy.Pick(command)));
        }
        """,
        project => project.Option("agentguard.sanitizer_methods", "IPolicy.Pick"));

    [Fact]
    public Task DeclaredSourceAndSink_AreReported() => Verify(
        """
        using ModelContextProtocol.Server;

        public interface ISsh { void Execute(string command); }
        public interface IMail { string Body(); }

        public class Tools(ISsh ssh, IMail mail)
        {
            [McpServerTool] public void Run(string command) => ssh.Execute([|command|]);
            public void Answer() => System.Diagnostics.Process.Start([|mail.Body()|]);
        }
        """,
        project => project.Option("agentguard.sink_methods", "ISsh.Execute").Option("agentguard.ag4003.source_methods", "IMail.Body"));

    [Theory]
    [InlineData("Process.Start(\"git\", [|$\"log {branch}\"|])", "Process.Start(\"git\", [\"log\", branch])")]
    [InlineData("Process.Start(\"git\", [|\"log -n 5 \" + branch|])", "Process.Start(\"git\", [\"log\", \"-n\", \"5\", branch])")]
    [InlineData("Process.Start(\"git\", [|$\"log --author=\\\"{branch}\\\" -n {count}\"|])", "Process.Start(\"git\", [\"log\", $\"--author={branch}\", \"-n\", $\"{count}\"])")]
    [InlineData("new ProcessStartInfo(\"git\", [|$\"log {branch}\"|])", "new ProcessStartInfo(\"git\", [\"log\", branch])")]
    [InlineData("new ProcessStartInfo(\"git\") { Arguments = [|$\"log {branch}\"|] }", "new ProcessStartInfo(\"git\") { ArgumentList = { \"log\", branch } }")]
    [InlineData("new ProcessStartInfo { FileName = \"git\", Arguments = [|$\"log {branch}\"|] }", "new ProcessStartInfo { FileName = \"git\", ArgumentList = { \"log\", branch } }")]
    public Task ArgumentsOfAConstantProgram_BecomeAList(string before, string after) => VerifyFix(Tool(before), Tool(after));

    [Theory]
    [InlineData("Process.Start(\"bash\", [|$\"-c {branch}\"|])")]
    [InlineData("Process.Start([|branch|], \"log\")")]
    [InlineData("Process.Start(\"git\", [|$\"log 'by {branch}'\"|])")]
    public Task ShellOrChosenProgram_HasNoFix(string code) => VerifyNoFix(Tool(code));

    private static string Tool(string code) => $$"""
        using System.Diagnostics;
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public static object? Log(string branch, int count) => {{code}};
        }
        """;
}
