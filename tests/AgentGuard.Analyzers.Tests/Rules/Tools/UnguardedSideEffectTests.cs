using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class UnguardedSideEffectTests : RuleTests<UnguardedSideEffect, UnguardedSideEffectFix>
{
    internal const string Shop = """
        using Microsoft.Extensions.AI;

        class Shop(HttpClient http)
        {
            public async Task<string> RefundAsync(string order) { await http.PostAsync("refunds", null); return "ok"; }
            public async Task<string> CancelAsync(string order) { await http.DeleteAsync($"orders/{order}"); return "ok"; }
            public Task<string> FindAsync(string order) => http.GetStringAsync($"orders/{order}");
        }

        """;

    [Fact]
    public Task Message_NamesToolEffectCallAndWrapper() => VerifyMessage(
        Shop + "class Agent(Shop shop) { public AITool Tool() => AIFunctionFactory.Create([|shop.RefundAsync|]); }",
        "'RefundAsync' moves money: 'PostAsync' to 'refunds' runs whenever the model asks; wrap the tool in 'ApprovalRequiredAIFunction'");

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

    [Fact]
    public Task OnlyCalledByCode_NoDiagnostic() => Verify(
        Shop + """
        class Agent(Shop shop)
        {
            public ValueTask<object?> Run() => AIFunctionFactory.Create(shop.CancelAsync).InvokeAsync();
        }
        """);

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
    public Task TopLevelTool_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;

        void Delete(string id) => File.Delete(id);
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create([|Delete|], "delete")] };
        Console.WriteLine(options);
        """,
        project => project.AsProgram());

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

    internal static async Task VerifySeverity(string code, DiagnosticSeverity severity)
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
    [InlineData("[AgentTool(Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool(Scope = \"files.delete\")]")]
    public Task GeneratedToolThatAsksOrHasAScope_NoDiagnostic(string attribute) => Verify(GeneratedTool(attribute, "Delete"));

    internal static string GeneratedTool(string attribute, string name) => $$"""
        using AgentGuard.Runtime;

        public partial class Files
        {
            {{attribute}}
            public void {{name}}(string id) => File.Delete(id);
        }
        """;
}
