using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class TextSteersControlFlowTests : RuleTests<TextSteersControlFlow, TextSteersControlFlowFix>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall, WithText = true, WithoutAgents = true)]
    public Task TextOfEverySdk_Reports(SdkSnippet snippet) => VerifyOn(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "if ([|text == \"yes\"|]) { return; }")),
        project => project.With(snippet));

    [Theory, Sdks(Role.ChatCall | Role.StreamingCall, WithText = true)]
    public Task EmptyTextOfEverySdk_NoDiagnostic(SdkSnippet snippet) => VerifyOn(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "if (text == \"\" || text is null || string.IsNullOrEmpty(text)) { return; }")),
        project => project.With(snippet));

    [Theory]
    [InlineData("if ([|answer.Text.Contains(\"approve\")|]) { go(); }")]
    [InlineData("if ([|answer.Text.Contains(\"approve\", StringComparison.OrdinalIgnoreCase)|]) { go(); }")]
    [InlineData("if ([|answer.Text.StartsWith(\"yes\")|]) { go(); }")]
    [InlineData("if ([|answer.Text.EndsWith(\"done\")|]) { go(); }")]
    [InlineData("if ([|answer.Text.Equals(\"yes\")|]) { go(); }")]
    [InlineData("if ([|string.Equals(answer.Text, \"yes\", StringComparison.OrdinalIgnoreCase)|]) { go(); }")]
    [InlineData("if ([|answer.Text.Trim().ToLower() == \"yes\"|]) { go(); }")]
    [InlineData("if ([|answer.Text != \"yes\"|]) { go(); }")]
    [InlineData("if ([|\"yes\" == answer.Text|]) { go(); }")]
    [InlineData("if (!([|answer.Text == \"yes\"|] && ready)) { go(); }")]
    [InlineData("if ([|answer.Text is \"yes\" or \"ja\"|]) { go(); }")]
    [InlineData("if ([|answer.Text == Yes|]) { go(); }")]
    [InlineData("while ([|answer.Text != \"done\"|]) { go(); }")]
    [InlineData("if ([|System.Text.RegularExpressions.Regex.IsMatch(answer.Text, \"^yes\")|]) { go(); }")]
    [InlineData("switch ([|answer.Text|]) { case \"yes\": go(); break; }")]
    [InlineData("var next = [|answer.Text|] switch { \"yes\" => 1, _ => 0 }; go();")]
    [InlineData("var next = [|answer.Text == \"yes\"|] ? 1 : 0; go();")]
    [InlineData("var approved = [|answer.Text.Contains(\"approve\")|]; if (approved) { go(); }")]
    [InlineData("if (answer.Messages.Count > 0 && [|answer.Messages[0].Text.Contains(\"yes\")|]) { go(); }")]
    public Task Comparison_Reports(string code) => VerifyOn(InMethod(code));

    [Fact]
    public Task ReturnedComparison_Reports() => VerifyOn(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<bool> ApprovesAsync(string question) => [|(await chat.GetResponseAsync(question)).Text.Contains("yes")|];
        }
        """);

    [Theory]
    [InlineData("if (answer.FinishReason == ChatFinishReason.Stop) { go(); }")]
    [InlineData("foreach (var part in answer.Messages[0].Contents) { switch (part) { case TextContent: go(); break; case FunctionCallContent: break; } }")]
    [InlineData("if (answer.Messages[0].Role == ChatRole.Assistant) { go(); }")]
    [InlineData("var typed = await chat.GetResponseAsync<Verdict>(\"q\"); if (typed.TryGetResult(out var verdict) && verdict == Verdict.Yes) { go(); }")]
    [InlineData("var typed = await chat.GetResponseAsync(\"q\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<Verdict>() }); if (typed.Text.Contains(\"Yes\")) { go(); }")]
    [InlineData("if (Enum.TryParse<Verdict>(answer.Text, out var verdict) && verdict == Verdict.Yes) { go(); }")]
    [InlineData("if (answer.Text == \"\" || answer.Text.Length == 0 || string.IsNullOrWhiteSpace(answer.Text)) { go(); }")]
    [InlineData("if (answer.Text.StartsWith(\"```\") || answer.Text.Contains(\"{\")) { go(); }")]
    [InlineData("Console.WriteLine(answer.Text == \"yes\");")]
    [InlineData("if (answer.Text == question) { go(); }")]
    [InlineData("if (question == \"exit\" || Console.ReadLine() == \"exit\") { go(); }")]
    [InlineData("if (answer.ModelId == \"m\") { go(); }")]
    public Task EnumContentTypeOrOther_NoDiagnostic(string code) => VerifyOn(InMethod(code));

    [Fact]
    public Task FunctionThatMayBeCodeAndUnknownOptions_NoDiagnostic() => VerifyOn(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;

        class Desk(Kernel kernel, KernelFunction function, IChatClient chat)
        {
            public async Task<bool> RunAsync() => (await kernel.InvokeAsync(function)).ToString() == "yes";

            public async Task<bool> AskAsync(ChatOptions options) => (await chat.GetResponseAsync("q", options)).Text == "yes";
        }
        """);

    [Fact]
    public Task Evaluator_NoDiagnostic() => VerifyOn(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation;

        abstract class Judge(IChatClient chat) : IEvaluator
        {
            public abstract IReadOnlyCollection<string> EvaluationMetricNames { get; }

            public abstract ValueTask<EvaluationResult> EvaluateAsync(
                IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
                IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default);

            protected async Task<bool> PassesAsync() => (await chat.GetResponseAsync("q")).Text.Contains("pass");
        }
        """);

    [Fact]
    public async Task Levels_AreOffSuggestionAndWarning()
    {
        var code = InMethod("if ([|answer.Text == \"yes\"|]) { go(); }");
        await Verify(InMethod("if (answer.Text == \"yes\") { go(); }"));
        Assert.Equal(DiagnosticSeverity.Info, (await VerifyAll(code, null, project => project.In(Profile.Production))).Single().Severity);
        Assert.Equal(DiagnosticSeverity.Warning, (await VerifyAll(code, null, project => project.In(Profile.Regulated))).Single().Severity);
    }

    [Fact]
    public Task Message_QuotesTheWords() => VerifyMessage(
        InMethod("if ([|answer.Text.Contains(\"approve\")|]) { go(); }"),
        "The program branches on whether the text that 'GetResponseAsync' returns matches 'approve', so another wording of the same answer takes the other branch; "
        + "ask for a typed answer with an enum",
        project => project.In(Profile.Regulated));

    [Fact]
    public Task Comparisons_BecomeAnEnum() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<int> DecideAsync(string question)
            {
                var answer = await chat.GetResponseAsync(question);
                if ([|answer.Text.Contains("approve")|]) // yes
                {
                    return 1;
                }

                return [|answer.Text.Trim() == "NEEDS REVIEW"|] ? 2 : 0;
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<int> DecideAsync(string question)
            {
                var answer = await chat.GetResponseAsync<DecideChoice>(question);
                if (answer.TryGetResult(out var choice) && choice == DecideChoice.Approve) // yes
                {
                    return 1;
                }

                return (answer.TryGetResult(out var choice2) && choice2 == DecideChoice.NeedsReview) ? 2 : 0;
            }
        }

        internal enum DecideChoice
        {
            Approve,
            NeedsReview,
            Other,
        }
        """,
        project => project.In(Profile.Regulated));

    [Theory]
    [InlineData("if ([|answer.Text == \"yes\"|]) { go(); } Console.WriteLine(answer.Text);")]
    [InlineData("if ([|answer.Text == Yes|]) { go(); }")]
    [InlineData("switch ([|answer.Text|]) { case \"yes\": go(); break; }")]
    [InlineData("if ([|answer.Text == \"1\"|]) { go(); }")]
    public Task OtherReadsOrNoName_HasNoFix(string code) => VerifyNoFix(InMethod(code), project => project.In(Profile.Regulated));

    private static Task VerifyOn(string code, Action<TestProject>? setup = null) => Verify(code, project =>
    {
        setup?.Invoke(project);
        project.In(Profile.Regulated);
    });

    private static string InMethod(string code) =>
        $$"""
        using Microsoft.Extensions.AI;

        enum Verdict { Yes, No }

        class Desk(IChatClient chat)
        {
            private const string Yes = "yes";

            public async Task AskAsync(string question, bool ready, Action go)
            {
                var answer = await chat.GetResponseAsync(question);
                {{code}}
            }
        }
        """;
}
