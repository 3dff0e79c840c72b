using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Rules.StructuredOutput;
using AgentGuard.Analyzers.Tests.Generators.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

/// <summary>Each problem is reported, alone, where it is written.</summary>
public sealed class SchemaRejectedTests : RuleTests<SchemaRejected>
{
    private const string Usings = """
        global using System.Collections.Immutable;
        global using System.ComponentModel.DataAnnotations;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using AgentGuard.Runtime;
        """;

    [Theory, MemberData(nameof(ProblemCases.Names), MemberType = typeof(ProblemCases))]
    public async Task Problem_IsReportedWhereItIs(string name)
    {
        var (kind, code) = ProblemCases.Get(name);
        var diagnostics = await VerifyAll(code, null, With);
        var severity = OutputProblems.Table[kind].Severity;
        var isFatal = severity == ProblemSeverity.Fatal;
        Assert.All(diagnostics, diagnostic => Assert.StartsWith(
            isFatal ? "No schema and no reader are generated for '" : "Check the definition of '", diagnostic.GetMessage(), StringComparison.Ordinal));

        var output = Outputs.Parse(Outputs.Compile(Markup.Parse(code, "").Code));
        Assert.All(output.Problems, problem => Assert.Equal(kind.ToString(), problem.Kind));
        Assert.Equal(isFatal, output.Spec is null);
        Assert.All(diagnostics, diagnostic => Assert.Equal(
            severity == ProblemSeverity.Hint ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Equal(kind == ProblemKind.ProviderRefuses, output.Problems.IsEmpty);
    }

    [Fact]
    public void EveryProblem_HasACase() =>
        Assert.Empty(Enum.GetValues<ProblemKind>().Except(ProblemCases.Kinds));

    [Fact]
    public Task Message_SaysWhatIsWrongAndWhatToDo() => VerifyMessage(
        "[StructuredOutput] public partial record Order(Queue<int> [|Lines|]);",
        "No schema and no reader are generated for 'Order': 'Order.Lines' is a 'Queue<int>', which cannot be made from JSON; use List<T> or an array",
        With);

    [Fact]
    public Task SharedType_IsReportedForEachOutputThatUsesIt() => Verify(
        """
        public record Line(Queue<int> [|[|Codes|]|]);
        [StructuredOutput] public partial record First(Line Line);
        [StructuredOutput] public partial record Second(Line Line);
        """,
        With);

    [Fact]
    public async Task ProviderLimits_AreThoseOfTheSdksThatAreReferenced()
    {
        const string code = "[StructuredOutput] public partial record Order(JsonElement [|Any|]);";
        var everywhere = await VerifyAll(code, null, With);
        Assert.Equal(
            "Check the definition of 'Order': a provider does not take the schema of 'Order.Any': OpenAI needs a type for every value: any JSON (object, JsonElement) "
            + "cannot be asked for (also Azure OpenAI, fine-tuned OpenAI or Mistral, Anthropic, Gemini); change that, or ask another provider",
            Assert.Single(everywhere).GetMessage());

        var one = await VerifyAll(code, null, project => With(project.WithReferences(SdkReferences.With("AgentGuard.Runtime", "Anthropic"))));
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(one).Severity);
        Assert.Contains("Anthropic needs a type", one[0].GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("OpenAI", one[0].GetMessage(), StringComparison.Ordinal);

        var none = await VerifyAll(code, null, project => With(project.WithReferences(SdkReferences.With("AgentGuard.Runtime", "Microsoft.Extensions.AI.Abstractions"))));
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(none).Severity);
    }

    [Fact]
    public Task LimitInsideAList_IsReportedAtTheMember() => Verify(
        """
        public record Line(List<Dictionary<string, JsonElement>> [|Any|]);
        [StructuredOutput] public partial record Order(Dictionary<string, List<Line?>> Lines);
        """,
        With);

    [Fact]
    public Task WithoutTheAttribute_NoDiagnostic() => Verify("public record Order(Queue<int> Lines, object Any);", With);

    [Fact]
    public Task SoundDefinition_NoDiagnostic() => Verify(
        """
        public enum Verdict { Approve, Hold }

        [StructuredOutput]
        public sealed partial record Decision(
            [property: Pattern("^ORD-[0-9]{6}$")] string OrderId,
            Verdict Verdict,
            [property: Confidence] double Confidence,
            [property: Items(0, 20), Chars(1, 40)] IReadOnlyList<string> Reasons,
            DateTimeOffset? Due,
            Decision? Parent = null);
        """,
        With);

    [Fact]
    public Task ConstraintsOnBothParameterAndProperty_NoDiagnostic() => Verify(
        """
        [StructuredOutput]
        public partial record Order([Chars(1, 40)][property: Chars(2, 50)] string Id, [Range(0.01, double.MaxValue)] decimal Amount);
        """,
        With);

    [Fact]
    public Task StringEnumConverter_NoDiagnostic() => Verify(
        """
        [JsonConverter(typeof(JsonStringEnumConverter<Color>))] public enum Color { Red }

        [StructuredOutput]
        public partial record Car(Color Color, [property: JsonConverter(typeof(JsonStringEnumConverter))] Color? Seats);
        """,
        With);

    [Fact]
    public Task BrokenCode_IsLeftToTheCompiler()
    {
        var compilation = Outputs.CompileUnchecked(["[StructuredOutput] public partial record Order(Missing Line, [property: Chars(1)] string Text);"]);
        var output = Outputs.Parse(compilation);
        Assert.Null(output.Spec);
        Assert.Empty(output.Problems);
        return Task.CompletedTask;
    }

    private static void With(TestProject project) => project.File("Usings.cs", Usings);
}
