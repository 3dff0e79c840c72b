using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class ConfidenceIgnoredTests : RuleTests<ConfidenceIgnored, ConfidenceIgnoredFix>
{
    private const string Decision = "[StructuredOutput] internal sealed partial record Decision(string Verdict, [property: Confidence] double Confidence);";

    [Theory]
    [InlineData("var response = await chat.[|GetStructuredAsync<Decision>|](\"q\"); if (response.IsValid) { use(response.Value.Verdict); }")]
    [InlineData("use((await chat.[|GetStructuredAsync<Decision>|](\"q\")).Value);")]
    [InlineData("var response = await chat.[|GetResponseAsync<Decision>|](\"q\"); use(response.Result.Verdict);")]
    [InlineData("var response = await chat.[|GetStructuredAsync<Decision>|](\"q\"); use(new Decision(\"no\", Confidence: 1)); use(response.Value);")]
    [InlineData("var response = await chat.[|GetStructuredAsync<Decision>|](\"q\"); use(response.Value with { Confidence = 1 });")]
    public Task NobodyReadsIt_Reports(string code) => Verify(InMethod(code), Configure);

    [Theory]
    [InlineData("var response = await chat.GetStructuredAsync<Decision>(\"q\"); if (!response.RequiresReview(0.8)) { use(response.Value); }")]
    [InlineData("var response = await chat.GetStructuredAsync<Decision>(\"q\"); if (response.Value!.Confidence > 0.5) { use(response.Value); }")]
    [InlineData("var response = await chat.GetStructuredAsync<Decision>(\"q\"); if (response.Value is { Confidence: > 0.5 } sure) { use(sure); }")]
    [InlineData("var response = await chat.GetResponseAsync<Decision>(\"q\"); use(response.Result.Confidence);")]
    [InlineData("var response = await chat.GetStructuredAsync<Decision>(\"q\"); var (verdict, sure) = response.Value!; use(verdict); use(sure);")]
    [InlineData("var response = await chat.GetStructuredAsync<Decision>(\"q\"); if (response.Value is (var verdict, > 0.5)) { use(verdict); }")]
    [InlineData("var response = await chat.GetStructuredAsync<Decision>(\"q\"); Router.Route(response);", "static class Router { public static bool Route(StructuredResponse<Decision> r) => r.RequiresReview(0.9); }")]
    [InlineData("var response = await chat.GetStructuredAsync<Decision>(\"q\"); Router.Route(response.Value!);", "static class Router { public static bool Route(Decision d) => d.Confidence > 0.9; }")]
    public Task RoutedOrCompared_NoDiagnostic(string code, string more = "") => Verify(InMethod(code, more), Configure);

    [Fact]
    public Task AnotherAnswerIsReviewed_Reports() => Verify(
        InMethod(
            "var response = await chat.[|GetStructuredAsync<Decision>|](\"q\"); use(response.Value); var other = await chat.GetStructuredAsync<Other>(\"q\"); use(other.RequiresReview(1));",
            "[StructuredOutput] internal sealed partial record Other(string Text, [property: Confidence] double Sure);"),
        Configure);

    [Fact]
    public Task ConfidenceOfAPart_Reports() => Verify(
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        internal sealed class Desk(IChatClient chat)
        {
            public async Task<string?> AskAsync() => (await chat.[|GetStructuredAsync<Answer>|]("q")).Value?.Items[0].Name;
        }

        [StructuredOutput] internal sealed partial record Answer(IReadOnlyList<Item> Items);

        internal sealed record Item(string Name, [property: Confidence] double Certainty);
        """,
        Configure);

    [Fact]
    public Task NoConfidence_NoDiagnostic() => Verify(
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        internal sealed class Desk(IChatClient chat)
        {
            public async Task<string?> AskAsync() => (await chat.GetStructuredAsync<Answer>("q")).Value?.Text;
        }

        [StructuredOutput] internal sealed partial record Answer(string Text, double Certainty);
        """,
        Configure);

    /// <summary>Another project may read it.</summary>
    [Fact]
    public Task PublicTypeOfALibrary_NoDiagnostic() => Verify(
        InMethod("var response = await chat.GetStructuredAsync<Decision>(\"q\"); use(response.Value);", decision: Decision.Replace("internal", "public", StringComparison.Ordinal)),
        Configure);

    [Fact]
    public Task PublicTypeOfAProgram_Reports() => Verify(
        InMethod("var response = await chat.[|GetStructuredAsync<Decision>|](\"q\"); use(response.Value);", "static class Program { static void Main() { } }", Decision.Replace("internal", "public", StringComparison.Ordinal)),
        project => project.WithGenerators().AsProgram());

    [Fact]
    public Task Fix_ThrowsUnlessSure() => VerifyFix(
        InMethod(
            """
            var response = await chat.[|GetStructuredAsync<Decision>|]("q");
                    use(response.Value);
            """),
        InMethod(
            """
            var response = await chat.GetStructuredAsync<Decision>("q");
                    if (response.RequiresReview(0.8))
                    {
                        throw new InvalidOperationException("The model is not sure of its answer: a person decides.");
                    }

                    use(response.Value);
            """),
        Configure);

    [Theory]
    [InlineData("use((await chat.[|GetStructuredAsync<Decision>|](\"q\")).Value);")]
    [InlineData("var response = await chat.[|GetResponseAsync<Decision>|](\"q\"); use(response.Result.Verdict);")]
    public Task NoResponseToAsk_NoFix(string code) => VerifyNoFix(InMethod(code), Configure);

    private static void Configure(TestProject project) => project.WithGenerators();

    private static string InMethod(string code, string more = "", string decision = Decision) => $$"""
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        internal sealed class Desk(IChatClient chat)
        {
            public async Task AskAsync(Action<object?> use)
            {
                {{code}}
            }
        }

        {{decision}}
        {{more}}
        """;
}
