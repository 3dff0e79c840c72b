using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;
using static AgentGuard.Analyzers.Tests.Rules.Tools.UnguardedSideEffectTests;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

/// <summary>What counts as an approval: wrappers, questions, filters, checks of rights.</summary>
public sealed class UnguardedSideEffectApprovalTests : RuleTests<UnguardedSideEffect, UnguardedSideEffectFix>
{
    [Theory]
    [InlineData("new ApprovalRequiredAIFunction(AIFunctionFactory.Create(shop.CancelAsync))")]
    [InlineData("Guard(AIFunctionFactory.Create(shop.CancelAsync))")]
    public Task WrappedTool_NoDiagnostic(string tool) => Verify(
        Shop + $$"""
        class Agent(Shop shop)
        {
            public ChatOptions Options() => new() { Tools = [{{tool}}] };
            static AIFunction Guard(AIFunction tool) => new ApprovalRequiredAIFunction(tool);
        }
        """);

    [Fact]
    public Task WrappedThroughALocal_NoDiagnostic() => Verify(
        Shop + """
        class Agent(Shop shop)
        {
            public ChatOptions Options()
            {
                var cancel = AIFunctionFactory.Create(shop.CancelAsync);
                var guarded = new ApprovalRequiredAIFunction(cancel);
                return new() { Tools = [guarded] };
            }
        }
        """);

    [Fact]
    public Task WrappedInSelect_NoDiagnostic() => Verify(
        Shop + """
        class Agent(Shop shop)
        {
            public ChatOptions Options()
            {
                List<AIFunction> tools = [AIFunctionFactory.Create(shop.CancelAsync), AIFunctionFactory.Create(shop.RefundAsync)];
                return new() { Tools = tools.Select(tool => (AITool)new ApprovalRequiredAIFunction(tool)).ToList() };
            }
        }
        """);

    [Fact]
    public Task WrappedInLoop_NoDiagnostic() => Verify(
        Shop + """
        class Agent(Shop shop)
        {
            public ChatOptions Options()
            {
                var options = new ChatOptions { Tools = [] };
                foreach (var tool in new[] { AIFunctionFactory.Create(shop.CancelAsync) })
                {
                    options.Tools.Add(new ApprovalRequiredAIFunction(tool));
                }

                return options;
            }
        }
        """);

    [Fact]
    public Task HandedOutWhereSomebodyWrapsWhatTheyGet_IsOnlySuggested() => VerifySeverity(
        Shop + """
        class Agent(Shop shop)
        {
            AIFunction Raw() => AIFunctionFactory.Create([|shop.CancelAsync|]);
            public ChatOptions Options() { var raw = Raw(); return new() { Tools = [new ApprovalRequiredAIFunction(raw)] }; }
        }
        """,
        DiagnosticSeverity.Info);

    [Theory]
    [InlineData("if (Console.ReadLine() != \"yes\") return;")]
    [InlineData("if (!Confirmed(id)) return;")]
    [InlineData("if (!user.IsInRole(\"admin\")) throw new UnauthorizedAccessException();")]
    [InlineData("if (!scopes.HasScope(\"orders.write\")) return;")]
    [InlineData("if (!scopes.Scopes.Contains(\"orders.write\")) return;")]
    [InlineData("scopes.RequireScope(\"orders.write\");")]
    [InlineData("var allowed = user.HasClaim(\"scope\", \"orders.write\"); if (!allowed) return;")]
    public Task CheckBeforeTheCall_NoDiagnostic(string check) => Verify(
        Checked(check).Replace("[|", "").Replace("|]", ""));

    [Theory]
    [InlineData("if (approved) Console.WriteLine();")]
    [InlineData("if (request.Approved) Console.WriteLine();")]
    [InlineData("Console.WriteLine(user.FindFirst(\"sub\"));")]
    [InlineData("if (id.Length == 0) return;")]
    public Task WhatTheModelSaysIsNoCheck(string check) => Verify(Checked(check));

    [Fact]
    public Task CheckAfterTheCall_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Tools
        {
            public AITool Tool() => AIFunctionFactory.Create([|Delete|]);
            void Delete(string id) { File.Delete(id); Console.ReadLine(); }
        }
        """);

    [Fact]
    public Task ElicitationInAnMcpTool_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            [McpServerTool]
            public async Task Delete(McpServer server, string id, CancellationToken ct)
            {
                var answer = await server.ElicitAsync(new ElicitRequestParams { Message = "Delete?" }, ct);
                if (answer.Action == "accept") File.Delete(id);
            }
        }
        """);

    [Fact]
    public Task ApprovalMethodOfTheUser_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Gate { public void Wait(string what) { } }

        class Tools(Gate gate)
        {
            public AITool Tool() => AIFunctionFactory.Create(Delete);
            void Delete(string id) { gate.Wait(id); File.Delete(id); }
        }
        """,
        project => project.Option("agentguard.approval_methods", "Gate.Wait"));

    [Fact]
    public Task McpToolWithAuthorization_NoDiagnostic() => Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using ModelContextProtocol.Server;

        [McpServerToolType, Authorize(Roles = "admin")]
        class Tools
        {
            [McpServerTool]
            public void Delete(string id) => File.Delete(id);
        }
        """);

    [Fact]
    public Task FilterThatCanRefuse_NoDiagnostic() => Verify(
        """
        using Microsoft.SemanticKernel;

        class Bookings
        {
            [KernelFunction]
            public void Delete(string id) => File.Delete(id);
        }

        class Gate : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                if (Ask(context.Function.Name)) await next(context);
            }

            static bool Ask(string name) => name.Length > 3;
        }
        """);

    [Fact]
    public Task FilterThatOnlyLogs_IsReported() => Verify(
        """
        using Microsoft.SemanticKernel;

        class Bookings
        {
            [KernelFunction]
            public void [|Delete|](string id) => File.Delete(id);
        }

        class Log : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                Console.WriteLine(context.Function.Name);
                await next(context);
            }
        }
        """);

    [Fact]
    public Task FunctionInvokerThatCanRefuse_NoDiagnostic() => Verify(
        Shop + """
        class Agent(Shop shop)
        {
            public AITool Tool() => AIFunctionFactory.Create(shop.CancelAsync);
            public IChatClient Client(IChatClient inner) => inner.AsBuilder().UseFunctionInvocation(null, client => client.FunctionInvoker = async (context, ct) =>
                Console.ReadLine() == "yes" ? await context.Function.InvokeAsync(context.Arguments, ct) : "refused").Build();
        }
        """);

    [Fact]
    public Task AgentMiddlewareThatCanRefuse_NoDiagnostic() => Verify(
        "using Microsoft.Agents.AI;\n" + Shop + """
        class Agent(Shop shop)
        {
            public AITool Tool() => AIFunctionFactory.Create(shop.CancelAsync);
            public AIAgent Guarded(AIAgent agent) => agent.AsBuilder().Use(async (AIAgent _, FunctionInvocationContext context, Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>> next, CancellationToken ct) =>
            {
                if (context.Function.Name.StartsWith("Cancel")) return "refused";
                return await next(context, ct);
            }).Build();
        }
        """);

    [Fact]
    public Task McpCallFilterThatCanRefuse_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            [McpServerTool]
            public void Delete(string id) => File.Delete(id);

            public static void Add(IServiceCollection services) => services.AddMcpServer().WithTools<Tools>()
                .WithRequestFilters(filters => filters.AddCallToolFilter(next => async (request, ct) =>
                {
                    if (request.User?.IsInRole("admin") != true) return new CallToolResult { IsError = true };
                    return await next(request, ct);
                }));
        }
        """);

    [Fact]
    public Task ApprovalArgumentOfAnAttribute_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        enum ToolApproval { None, Required }
        sealed class AgentToolAttribute : Attribute { public ToolApproval Approval { get; set; } }

        class Tools
        {
            public AITool Tool() => AIFunctionFactory.Create(Delete);

            [AgentTool(Approval = ToolApproval.Required)]
            void Delete(string id) => File.Delete(id);
        }
        """);

    private static string Checked(string check) =>
        $$"""
        using System.Security.Claims;
        using Microsoft.Extensions.AI;

        interface IScopes { bool HasScope(string scope); void RequireScope(string scope); IReadOnlyList<string> Scopes { get; } }
        class Request { public bool Approved { get; set; } }

        class Tools(ClaimsPrincipal user, IScopes scopes)
        {
            public AITool Tool() => AIFunctionFactory.Create([|Delete|]);

            void Delete(string id, bool approved, Request request)
            {
                {{check}}
                GC.KeepAlive((user, scopes));
                File.Delete(id);
            }

            static bool Confirmed(string id)
            {
                Console.WriteLine(id);
                return Console.ReadKey().KeyChar == 'y';
            }
        }
        """;

    [Theory]
    [InlineData("new ApprovalRequiredAIFunction(new RunCode())")]
    [InlineData("Wrap(new RunCode()); static AITool Wrap(RunCode code) => new ApprovalRequiredAIFunction(code)")]
    public Task ToolInsideAToolThatIsWrapped_NoDiagnostic(string tool) => Verify(InnerTool("this.Run", tool));

    [Fact]
    public Task ToolInsideAToolThatNobodyWraps_Reports() => Verify(InnerTool("[|this.Run|]", "new RunCode()"));

    private static string InnerTool(string function, string tool) =>
        $$"""
        using Microsoft.Extensions.AI;

        sealed class RunCode : AIFunction
        {
            private readonly AIFunction _inner;

            public RunCode() => _inner = AIFunctionFactory.Create({{function}}, "run_code");

            public override string Name => _inner.Name;

            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
                _inner.InvokeAsync(arguments, cancellationToken);

            private void Run(string code) => System.Diagnostics.Process.Start("python", code);
        }

        class Tools
        {
            public AITool Make() { return {{tool}}; }
        }
        """;

    [Fact]
    public Task MethodMarkedAsApproval_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        namespace AgentGuard.Runtime
        {
            [AttributeUsage(AttributeTargets.Method)]
            class ApprovalGuardAttribute : Attribute;
        }

        class Desk
        {
            [AgentGuard.Runtime.ApprovalGuard]
            public Task AskAsync(string action) => Task.CompletedTask;
        }

        class Agent(Desk desk)
        {
            public AITool Tool() => AIFunctionFactory.Create(RemoveAsync, "remove");

            private async Task RemoveAsync(string path)
            {
                await desk.AskAsync("remove " + path);
                File.Delete(path);
            }
        }
        """);
}
