using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Rules.Tools;
using AgentGuard.Analyzers.Tests.Generators.AgentTool;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

/// <summary>Each problem is reported, alone, where it is written.</summary>
public sealed class ToolContractInvalidTests : RuleTests<ToolContractInvalid>
{
    private const string Usings = """
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.Text.Json;
        global using AgentGuard.Runtime;
        global using Microsoft.Extensions.AI;
        """;

    [Theory, MemberData(nameof(ToolProblemCases.Names), MemberType = typeof(ToolProblemCases))]
    public async Task Problem_IsReportedWhereItIs(string name)
    {
        var (kind, code) = ToolProblemCases.Get(name);
        var severity = ToolProblems.Table[kind].Severity;
        var diagnostics = await VerifyAll(code, null, InProduction);
        var diagnostic = Assert.Single(diagnostics);
        var isFatal = severity == ProblemSeverity.Fatal;
        Assert.StartsWith(isFatal ? "No tools are generated for 'T': " : "Check the tools of 'T': ", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(
            severity switch
            {
                ProblemSeverity.Error => DiagnosticSeverity.Error,
                ProblemSeverity.Hint => DiagnosticSeverity.Info,
                _ => DiagnosticSeverity.Warning,
            },
            diagnostic.Severity);

        var toolset = Generators.AgentTool.Tools.Parse(Markup.Parse(code, "").Code, "T");
        Assert.Equal(kind.ToString(), Assert.Single(toolset.Problems).Kind);
        Assert.Equal(isFatal, toolset.Spec is null);
    }

    [Fact]
    public void EveryProblem_HasACase() => Assert.Empty(Enum.GetValues<ToolProblemKind>().Except(ToolProblemCases.Kinds));

    [Theory]
    [InlineData("public class [|T|] { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M() => 1; }")]
    [InlineData("public class [|O|] { public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M() => 1; } }")]
    [InlineData("file partial class [|T|] { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M() => 1; }")]
    [InlineData("public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M([Description(\"x\")] object [|a|]) => 1; }")]
    [InlineData("public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M([Description(\"x\"), [|Bounds(1, 2)|]] string a) => 1; }")]
    [InlineData("public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public [|object|] M() => 1; }")]
    [InlineData("public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public [|Task<Task<int>>|] M() => null!; }")]
    [InlineData("public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public Row M() => null!; } public class Row { public object? [|Any|] { get; set; } }")]
    [InlineData("public partial class T<X> { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M([Description(\"x\")] X [|a|]) => 1; }")]
    public async Task ProblemOfStructuredOutputs_IsReportedToo(string code) =>
        Assert.StartsWith("No tools are generated for 'T': ", Assert.Single(await VerifyAll(code, null, With)).GetMessage(), StringComparison.Ordinal);

    // A severity in the profile's file would hold for suggestions, too.
    [Theory, MemberData(nameof(ToolProblemCases.Names), MemberType = typeof(ToolProblemCases))]
    public async Task Regulated_RaisesProblemsToErrorsAndLeavesSuggestions(string name)
    {
        var (kind, code) = ToolProblemCases.Get(name);

        var diagnostic = Assert.Single(await VerifyAll(code, null, project => With(project.Property("AgentGuardProfile", "regulated"))));

        Assert.Equal(ToolProblems.Table[kind].Severity == ProblemSeverity.Hint ? DiagnosticSeverity.Info : DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public Task LimitOfAProvider_IsReportedAtTheParameter() => Verify(
        "public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly), Description(\"x\")] public int M([Description(\"x\")] JsonElement [|any|]) => 1; }", With);

    [Fact]
    public Task NoTimeoutOutsideOfProduction_NoDiagnostic() => Verify(
        "public partial class T { [AgentTool(Effect = ToolEffect.ReadOnly, TimeoutSeconds = 0), Description(\"x\")] public int M() => 1; }", With);

    [Fact]
    public Task Message_SaysWhatIsWrongAndWhatToDo() => VerifyMessage(
        "public partial class T { [AgentTool([|Effect = ToolEffect.Irreversible|]), Description(\"x\")] public int M() => 1; }",
        "Check the tools of 'T': 'T.M' cannot be undone and nobody is asked before it is called; set Approval = ToolApproval.Required",
        With);

    [Fact]
    public Task SoundTools_NoDiagnostic() => Verify(
        """
        public sealed partial class Orders(HttpClient http)
        {
            /// <summary>Finds an order.</summary>
            /// <param name="id">Its number.</param>
            [AgentTool(Effect = ToolEffect.ReadOnly, MaxAttempts = 3, Fallback = nameof(Cached))]
            public Task<string> FindAsync([Pattern("^ORD-[0-9]{6}$")] string id, CancellationToken cancellation) => http.GetStringAsync("orders/" + id, cancellation);

            private static string Cached(string id) => id;

            /// <inheritdoc cref="object"/>
            [AgentTool(Effect = ToolEffect.Irreversible, Approval = ToolApproval.Required, Scope = "orders.write", Description = "Cancels an order.")]
            public void Cancel([Description("Its number.")] string id, [FromContext] CallerIdentity caller, [IdempotencyKey] string key) { }
        }
        """,
        InProduction);

    /// <summary>The rule sees what the generator adds, and must not take it for the user's.</summary>
    [Fact]
    public Task SoundToolsWithGeneratedCode_NoDiagnostic() => Verify(
        """
        public partial class B { [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] public int M() => 1; }
        public partial class T : B { [AgentTool(Effect = ToolEffect.ReadOnly), Description("x")] public int N() => 1; }
        public static class Use { public static object Tools => new T().AsAgentTools(); }
        """,
        project => With(project.WithGenerators()));

    [Fact]
    public Task WithoutTheAttribute_NoDiagnostic() => Verify("public class T { public int M(object a) => 1; }", With);

    private static void With(TestProject project) => project.File("Usings.cs", Usings);

    private static void InProduction(TestProject project) => With(project.Property("AgentGuardProfile", "production"));
}
