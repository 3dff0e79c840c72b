using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class UnguardedSideEffectTests : RuleTests<UnguardedSideEffect, UnguardedSideEffectFix>
{
    private const string Shop = """
        using Microsoft.Extensions.AI;

        class Shop(HttpClient http)
        {
            public async Task<string> RefundAsync(string order) { await http.PostAsync("refunds", null); return "ok"; }
            public async Task<string> CancelAsync(string order) { await http.DeleteAsync($"orders/{order}"); return "ok"; }
            public Task<string> FindAsync(string order) => http.GetStringAsync($"orders/{order}");
        }

        """;

    [Fact]
    public Task MethodGroup_IsWrapped() => VerifyFix(
        Shop + """
        class Agent(Shop shop)
        {
            public ChatOptions Options() => new() { Tools = [AIFunctionFactory.Create([|shop.CancelAsync|]), AIFunctionFactory.Create(shop.FindAsync)] };
        }
        """,
        Shop + """
        class Agent(Shop shop)
        {
            public ChatOptions Options() => new() { Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(shop.CancelAsync)), AIFunctionFactory.Create(shop.FindAsync)] };
        }
        """);

    [Fact]
    public Task FixAllAskedByADiagnosticWithoutFix_FixesTheOthers() => VerifyFixAllWithoutKey(
        """
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Served
        {
            [McpServerTool]
            public static void [|Delete|](string path) => File.Delete(path);
        }

        class Agent
        {
            public AITool Tool() => AIFunctionFactory.Create([|Remove|], "remove");
            private static void Remove(string path) => File.Delete(path);
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Served
        {
            [McpServerTool]
            public static void [|Delete|](string path) => File.Delete(path);
        }

        class Agent
        {
            public AITool Tool() => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Remove, "remove"));
            private static void Remove(string path) => File.Delete(path);
        }
        """);

    [Fact]
    public Task Message_NamesToolEffectCallAndWrapper() => VerifyMessage(
        Shop + "class Agent(Shop shop) { public AITool Tool() => AIFunctionFactory.Create([|shop.RefundAsync|]); }",
        "'RefundAsync' moves money: 'PostAsync' to 'refunds' runs whenever the model asks; wrap the tool in 'ApprovalRequiredAIFunction'");

    [Fact]
    public Task VariableOfTheToolsType_IsWrappedWhereItCompiles() => VerifyFix(
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools()
            {
                AIFunction cancel = AIFunctionFactory.Create([|shop.CancelAsync|], "cancel");
                return new List<AITool> { cancel };
            }
        }
        """,
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools()
            {
                AIFunction cancel = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(shop.CancelAsync, "cancel"));
                return new List<AITool> { cancel };
            }
        }
        """);

    [Fact]
    public Task VariableThatIsAssignedAgain_HasNoFix() => VerifyNoFix(
        Shop + """
        class Agent(Shop shop)
        {
            public AITool Tool(bool stop)
            {
                var tool = AIFunctionFactory.Create([|shop.CancelAsync|]);
                if (!stop) tool = AIFunctionFactory.Create(shop.FindAsync);
                return tool;
            }
        }
        """);

    [Fact]
    public Task SeveralTools_AreAllWrapped() => VerifyFix(
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools() =>
            [
                AIFunctionFactory.Create([|shop.RefundAsync|]),
                // Deletes.
                AIFunctionFactory.Create([|(string file) =>|] File.Delete(file), "delete_file"),
            ];
        }
        """,
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools() =>
            [
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(shop.RefundAsync)),
                // Deletes.
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create((string file) => File.Delete(file), "delete_file")),
            ];
        }
        """);

    [Theory]
    [InlineData("File.Delete(text)")]
    [InlineData("Directory.Delete(text, true)")]
    [InlineData("new FileInfo(text).Delete()")]
    [InlineData("System.Diagnostics.Process.Start(text)")]
    [InlineData("new System.Diagnostics.Process().Start()")]
    [InlineData("new System.Net.Mail.SmtpClient(\"mail\").Send(\"a@b\", text, text, text)")]
    [InlineData("http.DeleteAsync(text)")]
    [InlineData("http.PostAsync(\"https://api.stripe.com/v1/refunds\", null)")]
    [InlineData("http.PostAsync($\"payments/{text}/charge\", null)")]
    [InlineData("http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, text))")]
    [InlineData("http.SendAsync(new HttpRequestMessage { Method = new HttpMethod(\"DELETE\") })")]
    [InlineData("Dapper.SqlMapper.Execute(db, \"DELETE FROM orders WHERE id = @id\")")]
    [InlineData("Dapper.SqlMapper.Execute(db, $\"TRUNCATE TABLE {text}\")")]
    [InlineData("Dapper.SqlMapper.Query(db, \"DELETE FROM orders RETURNING id\")")]
    public Task IrreversibleCall_IsReported(string call) => VerifySeverity(Body(call), DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("File.WriteAllText(text, text)")]
    [InlineData("File.AppendAllText(text, text)")]
    [InlineData("File.Move(text, text)")]
    [InlineData("new StreamWriter(text)")]
    [InlineData("new FileStream(text, FileMode.Create)")]
    [InlineData("http.PostAsync($\"orders/{text}/notes\", null)")]
    [InlineData("http.PutAsync(text, null)")]
    [InlineData("http.SendAsync(new HttpRequestMessage(HttpMethod.Post, text))")]
    [InlineData("Dapper.SqlMapper.Execute(db, \"UPDATE orders SET note = 'DELETE me'\")")]
    [InlineData("Dapper.SqlMapper.Execute(db, text)")]
    public Task ReversibleOrUnknownCall_IsSuggested(string call) => VerifySeverity(Body(call), DiagnosticSeverity.Info);

    [Theory]
    [InlineData("File.ReadAllText(text)")]
    [InlineData("new StreamReader(text)")]
    [InlineData("new FileStream(text, FileMode.Open)")]
    [InlineData("new FileStream(text, FileMode.Open, FileAccess.Read)")]
    [InlineData("new StreamWriter(new MemoryStream())")]
    [InlineData("File.Delete(Path.Combine(Path.GetTempPath(), text))")]
    [InlineData("http.GetStringAsync(text)")]
    [InlineData("http.PostAsync(\"orders/search\", null)")]
    [InlineData("http.SendAsync(new HttpRequestMessage(HttpMethod.Get, text))")]
    [InlineData("new HttpRequestMessage(HttpMethod.Delete, text)")]
    [InlineData("Dapper.SqlMapper.Query(db, \"SELECT * FROM orders\")")]
    [InlineData("Dapper.SqlMapper.Execute(db, \"SELECT 1\")")]
    [InlineData("counts.Remove(text)")]
    [InlineData("Console.Out.WriteLine(\"Deleted \" + text)")]
    public Task ReadOrInMemoryChange_NoDiagnostic(string call) => Verify(Body(call).Replace("[|", "").Replace("|]", ""));

    [Fact]
    public Task CommandText_DecidesWhatAStatementDoes() => VerifySeverity(
        """
        using System.Data.Common;
        using Microsoft.Extensions.AI;

        class Tools(DbConnection connection)
        {
            public AITool Tool() => AIFunctionFactory.Create([|Clear|]);

            int Clear(int id)
            {
                using var command = connection.CreateCommand();
                command.CommandText = "DELETE FROM orders WHERE id = @id";
                return command.ExecuteNonQuery();
            }
        }
        """,
        DiagnosticSeverity.Warning);

    [Fact]
    public Task RemovedEntity_CountsWhenItIsSaved() => VerifySeverity(
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.AI;

        class Order { public int Id { get; set; } }
        class Store : DbContext { public DbSet<Order> Orders => Set<Order>(); }

        class Tools(Store store)
        {
            public AITool Tool() => AIFunctionFactory.Create([|Remove|]);

            async Task Remove(int id)
            {
                store.Orders.Remove(new Order { Id = id });
                await store.SaveChangesAsync();
            }
        }
        """,
        DiagnosticSeverity.Warning);

    [Fact]
    public Task EffectInCalleeBehindTheOnlyImplementation_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;

        interface IArchive { void Drop(string id); }
        class Archive : IArchive { public void Drop(string id) => Erase(id); static void Erase(string id) { Now(); void Now() => File.Delete(id); } }

        class Tools(IArchive archive)
        {
            public AITool Tool() => AIFunctionFactory.Create([|Tidy|]);
            void Tidy(string id) => archive.Drop(id);
        }
        """);

    [Fact]
    public Task EffectBehindOneOfSeveralImplementations_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        interface IArchive { void Drop(string id); }
        class Archive : IArchive { public void Drop(string id) => File.Delete(id); }
        class Memory : IArchive { public void Drop(string id) { } }

        class Tools(IArchive archive)
        {
            public AITool Tool() => AIFunctionFactory.Create(Tidy);
            void Tidy(string id) => archive.Drop(id);
        }
        """);

    [Fact]
    public Task DangerousNameWithHarmlessBody_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Tools
        {
            public AITool Tool() => AIFunctionFactory.Create(DeleteEverything);
            string DeleteEverything(string id) => $"Deleted {id}";
        }
        """);

    [Fact]
    public Task LocalFunctionThatIsNotCalled_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Tools
        {
            public AITool Tool() => AIFunctionFactory.Create(Look);
            string Look(string id) { return id; static void Later() => File.Delete("x"); }
        }
        """);

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

    [Fact]
    public Task OnlyCalledByCode_NoDiagnostic() => Verify(
        Shop + """
        class Agent(Shop shop)
        {
            public ValueTask<object?> Run() => AIFunctionFactory.Create(shop.CancelAsync).InvokeAsync();
        }
        """);

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

    [Theory]
    [InlineData("[|Charge|]", "pays: Billing.Charge*")]
    [InlineData("[|Charge|]", "sends: Mail.* | deletes: M:Billing.ChargeAsync")]
    [InlineData("Charge", "reads: Billing.*")]
    [InlineData("Charge", "pays: Mail.*")]
    public Task EffectOfTheUser_Decides(string tool, string effects) => Verify(
        $$"""
        using ModelContextProtocol.Server;

        public abstract class Billing { public abstract Task ChargeAsync(decimal amount); }

        class Tools(Billing billing)
        {
            [McpServerTool] public Task {{tool}}(decimal amount) => billing.ChargeAsync(amount);
        }
        """,
        project => project.Option("agentguard.effect_methods", effects));

    [Fact]
    public Task EffectThatTheUserKnowsBetter_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Server;

        class Tools
        {
            [McpServerTool] public void Delete(string id) => File.Delete(id);
        }
        """,
        project => project.Option("agentguard.effect_methods", "none: System.IO.File.Delete"));

    [Theory]
    [InlineData("[McpServerTool]", "[|Delete|]", DiagnosticSeverity.Warning)]
    [InlineData("[McpServerTool(Destructive = true)]", "[|Delete|]", DiagnosticSeverity.Info)]
    [InlineData("[McpServerTool(ReadOnly = true)]", "[|Delete|]", DiagnosticSeverity.Warning)]
    public Task McpTool_IsReported(string attribute, string name, DiagnosticSeverity severity) => VerifySeverity(
        $$"""
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            {{attribute}}
            public void {{name}}(string id) => File.Delete(id);
        }
        """,
        severity);

    [Fact]
    public Task McpToolThatOnlyAddsAndSaysSo_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            [McpServerTool(Destructive = false)]
            public void Label(string id) => File.WriteAllText(id, id);
        }
        """);

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
    public Task PartialMcpTool_IsReportedOnce() => Verify(
        """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        partial class Tools
        {
            [McpServerTool]
            public partial void [|Delete|](string id);
            public partial void Delete(string id) => File.Delete(id);
        }
        """);

    [Fact]
    public Task InterfaceDeclarationOfATool_NoDiagnostic() => Verify(
        """
        using ModelContextProtocol.Server;

        interface ITools
        {
            [McpServerTool]
            void Delete(string id);
        }

        class Tools : ITools { public void Delete(string id) => File.Delete(id); }
        """);

    [Fact]
    public Task McpToolMadeByCall_IsReported() => VerifyNoFix(
        """
        using ModelContextProtocol.Server;

        class Tools
        {
            public McpServerTool Tool() => McpServerTool.Create([|(string id) =>|] File.Delete(id), new() { Name = "delete" });
        }
        """);

    [Fact]
    public Task KernelFunction_IsReported() => VerifyMessage(
        """
        using Microsoft.SemanticKernel;

        class Bookings(HttpClient http)
        {
            [KernelFunction]
            public Task [|CancelAsync|](string id) => http.DeleteAsync($"bookings/{id}");
        }
        """,
        "'CancelAsync' deletes data: 'DeleteAsync' to 'bookings/{}' runs whenever the model asks; ask for approval in the tool or in a filter around it");

    [Fact]
    public Task StepOfAWorkflow_NoDiagnostic() => Verify(
        """
        using Microsoft.SemanticKernel;

        namespace Microsoft.SemanticKernel { abstract class KernelProcessStep; }

        class Close : KernelProcessStep
        {
            [KernelFunction]
            public void Delete(string id) => File.Delete(id);
        }
        """);

    [Fact]
    public Task KernelFunctionOfADelegate_IsReported() => VerifyNoFix(
        """
        using Microsoft.SemanticKernel;

        class Bookings
        {
            public KernelPlugin Plugin() => KernelPluginFactory.CreateFromFunctions("p", [KernelFunctionFactory.CreateFromMethod([|(string id) =>|] File.Delete(id), "delete")]);
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
    public Task TopLevelTool_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;

        void Delete(string id) => File.Delete(id);
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create([|Delete|], "delete")] };
        Console.WriteLine(options);
        """,
        project => project.AsProgram());

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

    [Fact]
    public Task MethodInfo_NoDiagnostic() => Verify(
        Shop + """
        class Agent(Shop shop)
        {
            public AITool Tool() => AIFunctionFactory.Create(typeof(Shop).GetMethod(nameof(Shop.CancelAsync))!, shop);
        }
        """);

    [Fact]
    public Task TestMethod_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        sealed class FactAttribute : Attribute;

        class Tests
        {
            [Fact]
            public void Deletes() { AITool tool = AIFunctionFactory.Create((string id) => File.Delete(id), "delete"); }
        }
        """);

    private static string Body(string call) =>
        $$"""
        using Microsoft.Extensions.AI;

        class Tools(HttpClient http, System.Data.IDbConnection db, Dictionary<string, int> counts)
        {
            public AITool Tool() => AIFunctionFactory.Create([|Work|]);

            async Task<string> Work(string text)
            {
                await Task.Yield();
                GC.KeepAlive((http, db, counts));
                {{(call.StartsWith("new HttpRequest", StringComparison.Ordinal) || call.StartsWith("new Stream", StringComparison.Ordinal) || call.StartsWith("new FileStream", StringComparison.Ordinal) ? "_ = " : "")}}{{call}};
                return text;
            }
        }
        """;

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

    private static async Task VerifySeverity(string code, DiagnosticSeverity severity)
    {
        var diagnostics = await VerifyAll(code, null, null);
        Assert.Equal(severity, Assert.Single(diagnostics).Severity);
    }

    [Theory]
    [InlineData("new ApprovalRequiredAIFunction(new RunCode())")]
    [InlineData("Wrap(new RunCode()); static AITool Wrap(RunCode code) => new ApprovalRequiredAIFunction(code)")]
    public Task ToolInsideAToolThatIsWrapped_NoDiagnostic(string tool) => Verify(InnerTool("this.Run", tool));

    [Fact]
    public Task ToolInsideAToolThatNobodyWraps_Reports() => Verify(InnerTool("[|this.Run|]", "new RunCode()"));

    [Fact]
    public Task ToolInsideAToolForOthers_IsSuggested() =>
        VerifySeverity(InnerTool("[|this.Run|]", "null!").Replace("sealed class RunCode", "public sealed class RunCode", StringComparison.Ordinal), DiagnosticSeverity.Info);

    [Fact]
    public Task PublicToolThatTheProjectUsesUnwrapped_Reports() =>
        VerifySeverity(InnerTool("[|this.Run|]", "new RunCode()").Replace("sealed class RunCode", "public sealed class RunCode", StringComparison.Ordinal), DiagnosticSeverity.Warning);

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

    [Fact]
    public Task GraphRequestThatDeletes_Reports() => Verify(
        """
        using Microsoft.Graph;
        using Microsoft.SemanticKernel;

        class Bookings(GraphServiceClient graph)
        {
            [KernelFunction]
            public async Task [|CancelAsync|](string business, string appointment) =>
                await graph.Solutions.BookingBusinesses[business].Appointments[appointment].DeleteAsync();

            [KernelFunction]
            public async Task<int> CountAsync(string business) =>
                (await graph.Solutions.BookingBusinesses[business].Appointments.GetAsync())?.Value?.Count ?? 0;
        }
        """);

    [Theory]
    [InlineData("[AgentTool]", "[AgentTool(Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool()]", "[AgentTool(Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool(Effect = ToolEffect.Irreversible, Cost = 2)]", "[AgentTool(Effect = ToolEffect.Irreversible, Cost = 2, Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool(Approval = ToolApproval.NotRequired, Cost = 2)]", "[AgentTool(Approval = ToolApproval.Required, Cost = 2)]")]
    public Task GeneratedTool_AsksByItsAttribute(string before, string after) => VerifyFix(GeneratedTool(before, "[|Delete|]"), GeneratedTool(after, "Delete"));

    [Theory]
    [InlineData("[AgentTool(Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool(Scope = \"files.delete\")]")]
    public Task GeneratedToolThatAsksOrHasAScope_NoDiagnostic(string attribute) => Verify(GeneratedTool(attribute, "Delete"));

    private static string GeneratedTool(string attribute, string name) => $$"""
        using AgentGuard.Runtime;

        public partial class Files
        {
            {{attribute}}
            public void {{name}}(string id) => File.Delete(id);
        }
        """;
}
