using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class SchemaInProseTests : RuleTests<SchemaInProse, SchemaInProseFix>
{
    private const string Prompt = "Where is it? Answer as JSON.";

    [Theory, Sdks(Role.ChatCall | Role.StreamingCall, WithoutAgents = true)]
    public Task PromptOfEverySdk_Reports(SdkSnippet snippet)
    {
        var marked = snippet.MarkedCall("client");
        return marked.Contains("\"hi\"", StringComparison.Ordinal)
            ? Verify(snippet.Method(snippet.Statement(marked.Replace("\"hi\"", $"\"{Prompt}\"", StringComparison.Ordinal))), project => project.With(snippet))
            : Task.CompletedTask;
    }

    [Theory, Sdks(Role.ChatCall | Role.StreamingCall)]
    public Task PromptWithoutAForm_NoDiagnostic(SdkSnippet snippet) =>
        Verify(snippet.Method(snippet.Statement(snippet.Call("client"))), project => project.With(snippet));

    [Theory, Sdks(Role.TypedChatCall)]
    public Task TypedCallOfEverySdk_NoDiagnostic(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.Statement(snippet.Call("client").Replace("\"hi\"", $"\"{Prompt}\"", StringComparison.Ordinal))), project => project.With(snippet));

    [Theory]
    [InlineData("Answer as JSON.")]
    [InlineData("Respond only with valid JSON")]
    [InlineData("Return a JSON object with the keys name and age")]
    [InlineData("Always reply in JSON format.")]
    [InlineData("Format your response as a json array")]
    [InlineData("Your output must be JSON")]
    public Task Wording_Reports(string words) => Verify(InMethod($"await chat.[|GetResponseAsync|](\"Where? {words}\");"));

    [Theory]
    [InlineData("await chat.[|GetResponseAsync|]($\"{question} Answer as JSON.\");")]
    [InlineData("await chat.[|GetResponseAsync|](question + \" Answer as JSON.\");")]
    [InlineData("await chat.[|GetResponseAsync|](Instructions + question);")]
    [InlineData("await chat.[|GetResponseAsync|]([new ChatMessage(ChatRole.System, \"Answer as JSON.\"), new ChatMessage(ChatRole.User, question)]);")]
    [InlineData("var messages = new List<ChatMessage> { new(ChatRole.System, Instructions) }; await chat.[|GetResponseAsync|](messages);")]
    [InlineData("var messages = new List<ChatMessage>(); messages.Add(new(ChatRole.System, Instructions)); await chat.[|GetResponseAsync|](messages);")]
    [InlineData("await chat.[|GetResponseAsync|](\"Answer as JSON.\", new ChatOptions { Temperature = 0 });")]
    [InlineData("await chat.[|GetResponseAsync|](\"Answer as JSON.\", new ChatOptions { ResponseFormat = ChatResponseFormat.Json });")]
    [InlineData("await chat.AsAIAgent(instructions: \"Answer as JSON.\").[|RunAsync|](question);")]
    [InlineData("await kernel.[|InvokePromptAsync|](\"Where? Answer as JSON.\");")]
    public Task PromptWherever_Reports(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("await chat.GetResponseAsync(\"Answer as JSON.\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() });")]
    [InlineData("var options = new ChatOptions(); options.ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(); await chat.GetResponseAsync(\"Answer as JSON.\", options);")]
    [InlineData("await chat.GetResponseAsync<City>(\"Answer as JSON.\");")]
    [InlineData("await kernel.InvokePromptAsync(\"Answer as JSON.\", new(new OpenAIPromptExecutionSettings { ResponseFormat = typeof(City) }));")]
    [InlineData("await chat.GetResponseAsync(\"Answer as JSON.\", given);")]
    public Task SchemaSetOrNotVisible_NoDiagnostic(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("Summarise this JSON: {}")]
    [InlineData("Do not answer with JSON.")]
    [InlineData("Answer in prose instead of JSON.")]
    [InlineData("Give a summary of the following JSON.")]
    [InlineData("Provide the total from the JSON below.")]
    [InlineData("What is JSON?")]
    [InlineData("Answer briefly.")]
    public Task OtherWording_NoDiagnostic(string words) => Verify(InMethod($"await chat.GetResponseAsync(\"{words}\");"));

    [Fact]
    public Task Evaluator_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation;

        abstract class Judge(IChatClient chat) : IEvaluator
        {
            public abstract IReadOnlyCollection<string> EvaluationMetricNames { get; }

            public abstract ValueTask<EvaluationResult> EvaluateAsync(
                IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
                IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default);

            protected Task<ChatResponse> AskAsync() => chat.GetResponseAsync("Answer as JSON.");
        }
        """);

    [Fact]
    public async Task Level_IsASuggestionInEveryProfile()
    {
        var code = InMethod("await chat.[|GetResponseAsync|](\"Answer as JSON.\");");
        foreach (var profile in new[] { Profile.Default, Profile.Production, Profile.Regulated })
        {
            Assert.Equal(DiagnosticSeverity.Info, (await VerifyAll(code, null, project => project.In(profile))).Single().Severity);
        }
    }

    [Fact]
    public Task Message_QuotesTheWords() => VerifyMessage(
        InMethod("await chat.[|GetResponseAsync|](\"Where? Answer as JSON.\");"),
        "The prompt of 'GetResponseAsync' asks for JSON in words ('Answer as JSON') and no schema goes with it, so the form is advice that the model "
        + "may not follow; use a typed call or set a schema");

    [Fact]
    public Task ReadAsOneType_IsFixed() => VerifyFix(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question, CancellationToken token)
            {
                var answer = await chat.[|GetResponseAsync|](question + " Answer as JSON.", cancellationToken: token);
                return JsonSerializer.Deserialize<City>(answer.Text); // the city
            }

            public async Task<City?> AgainAsync(string question, JsonSerializerOptions json)
            {
                var answer = await chat.[|GetResponseAsync|](question + " Answer as JSON.");
                return JsonSerializer.Deserialize<City>(answer.Text, json);
            }
        }
        """,
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question, CancellationToken token)
            {
                var answer = await chat.GetResponseAsync<City>(question + " Answer as JSON.", cancellationToken: token, serializerOptions: JsonSerializerOptions.Default);
                return JsonSerializer.Deserialize<City>(answer.Text); // the city
            }

            public async Task<City?> AgainAsync(string question, JsonSerializerOptions json)
            {
                var answer = await chat.GetResponseAsync<City>(question + " Answer as JSON.", serializerOptions: json);
                return JsonSerializer.Deserialize<City>(answer.Text, json);
            }
        }
        """);

    [Theory]
    [InlineData("await chat.[|GetResponseAsync|](\"Answer as JSON.\");")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<City[]>((await chat.[|GetResponseAsync|](\"Answer as JSON.\")).Text);")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<City>((await kernel.[|InvokePromptAsync|](\"Answer as JSON.\")).ToString());")]
    public Task NoTypeOrNoTypedCall_HasNoFix(string code) => VerifyNoFix(InMethod(code));

    private static string InMethod(string code) =>
        $$"""
        #pragma warning disable SKEXP0010
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        record City(string Name);

        class Desk(IChatClient chat, Kernel kernel)
        {
            private const string Instructions = "You are a guide. Answer as JSON.";

            public async Task AskAsync(string question, ChatOptions given)
            {
                {{code}}
            }
        }
        """;
}
