using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class AnnotationContradictsBodyTests : RuleTests<AnnotationContradictsBody, AnnotationContradictsBodyFix>
{
    private const string Delete = "await http.DeleteAsync(\"orders/1\");";
    private const string Pay = "await http.PostAsync(\"refunds\", null);";

    private static string Server(string annotations, string body) => $$"""
        using System.Net.Mail;
        using ModelContextProtocol.Server;

        public class Tools(HttpClient http, SmtpClient mail)
        {
            [McpServerTool(Name = "run", {{annotations}})]
            public async Task Run(string text)
            {
                {{body}}
                await Inner(text);
            }

            private Task Inner(string text) => Task.FromResult((text, http, mail));
        }
        """;

    private static string Generated(string arguments, string body) => $$"""
        using AgentGuard.Runtime;

        public partial class Tools(HttpClient http)
        {
            [AgentTool({{arguments}})]
            public async Task Run(string text)
            {
                {{body}}
                Console.WriteLine((text, http));
            }
        }
        """;

    private static string Options(string annotations) => $$"""
        using ModelContextProtocol.Server;

        public class Tools(HttpClient http)
        {
            public McpServerTool Tool() => McpServerTool.Create(Close, new() { Name = "close", {{annotations}} });
            public McpServerTool Lambda() => McpServerTool.Create(async (string id) => await http.DeleteAsync(id), new() { Name = "delete", {{annotations}} });
            private async Task Close(string id) => await http.DeleteAsync(id);
        }
        """;

    [Fact]
    public Task ReadOnlyThatDeletes_MessageSaysWhatItDoes() => VerifyMessage(
        Server("[|ReadOnly = true|]", Delete),
        "'Run' says ReadOnly = true, but 'DeleteAsync' deletes data, so hosts call it without asking; set ReadOnly = false");

    [Theory]
    [InlineData("ReadOnly = true", "ReadOnly = false", Delete)]
    [InlineData("ReadOnly = true", "ReadOnly = false", Pay)]
    [InlineData("ReadOnly = true", "ReadOnly = false", "await File.WriteAllTextAsync(\"orders.txt\", text);")]
    [InlineData("ReadOnly = true", "ReadOnly = false", "mail.Send(\"a@b.test\", \"c@d.test\", \"hi\", text);")]
    [InlineData("Idempotent = true", "Idempotent = false", Pay)]
    [InlineData("Idempotent = true", "Idempotent = false", "mail.Send(\"a@b.test\", \"c@d.test\", \"hi\", text);")]
    [InlineData("Idempotent = true", "Idempotent = false", "await File.AppendAllTextAsync(\"orders.txt\", text);")]
    [InlineData("Destructive = false", "Destructive = true", Delete)]
    public Task AnnotationOfAServerTool_IsSetFromTheBody(string before, string after, string body) =>
        VerifyFix(Server($"[|{before}|]", body), Server(after, body));

    [Fact]
    public Task TwoAnnotations_AreBothSet() => VerifyFix(
        Server("[|ReadOnly = true|], [|Destructive = false|], OpenWorld = true", Delete), Server("ReadOnly = false, Destructive = true, OpenWorld = true", Delete));

    [Fact]
    public Task OptionsOfAServerTool_AreSetFromTheBody() => VerifyFix(Options("[|ReadOnly = true|]"), Options("ReadOnly = false"));

    [Theory]
    [InlineData("Effect = ToolEffect.ReadOnly", "Effect = ToolEffect.Irreversible", Delete)]
    [InlineData("Effect = ToolEffect.ReadOnly", "Effect = ToolEffect.Reversible", "await File.WriteAllTextAsync(\"orders.txt\", text);")]
    [InlineData("Effect = ToolEffect.Idempotent", "Effect = ToolEffect.Irreversible", Pay)]
    public Task EffectOfAGeneratedTool_IsSetFromTheBody(string before, string after, string body) =>
        VerifyFix(Generated($"[|{before}|], Approval = ToolApproval.Required", body), Generated(after + ", Approval = ToolApproval.Required", body));

    [Theory]
    [InlineData("ReadOnly = true", "await http.GetAsync(\"orders\");")]
    [InlineData("ReadOnly = true", "await http.PostAsync(\"search\", null);")]
    [InlineData("ReadOnly = true", "System.Diagnostics.Process.Start(\"git\", \"log\");")]
    [InlineData("ReadOnly = true", "await File.WriteAllTextAsync(Path.GetTempFileName(), text);")]
    [InlineData("ReadOnly = false, Destructive = true", Delete)]
    [InlineData("Idempotent = true", Delete)]
    [InlineData("Idempotent = true", "await http.PutAsync(\"orders/1\", null);")]
    [InlineData("Idempotent = true", "http.DefaultRequestHeaders.Add(\"Idempotency-Key\", text); await http.PostAsync(\"refunds\", null);")]
    [InlineData("Destructive = false", "await http.PostAsync(\"orders\", null);")]
    [InlineData("OpenWorld = false", Delete)]
    public Task ConsistentOrUnknown_NoDiagnostic(string annotations, string body) => Verify(Server(annotations, body));

    [Theory]
    [InlineData("Effect = ToolEffect.Irreversible", Delete)]
    [InlineData("Effect = ToolEffect.Idempotent", Delete)]
    [InlineData("Effect = ToolEffect.ReadOnly", "await http.GetAsync(\"orders\");")]
    [InlineData("MaxAttempts = 1", Delete)]
    public Task GeneratedToolThatTellsTheTruth_NoDiagnostic(string arguments, string body) => Verify(Generated(arguments, body));

    [Fact]
    public Task MethodOfTheProjectThatDeletes_IsReported() => Verify("""
        using ModelContextProtocol.Server;

        public class Orders(HttpClient http) { public Task Close(string id) => http.DeleteAsync(id); }

        public class Tools(Orders orders)
        {
            [McpServerTool([|ReadOnly = true|])] public Task Archive(string id) => orders.Close(id);
        }
        """);
}
