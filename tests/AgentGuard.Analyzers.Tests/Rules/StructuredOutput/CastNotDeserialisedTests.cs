using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class CastNotDeserialisedTests : RuleTests<CastNotDeserialised, CastNotDeserialisedFix>
{
    [Theory]
    [InlineData("City")]
    [InlineData("Point")]
    [InlineData("Kind")]
    [InlineData("Kind?")]
    [InlineData("City[]")]
    [InlineData("string[]")]
    [InlineData("List<City>")]
    [InlineData("List<string>")]
    [InlineData("Dictionary<string, City>")]
    [InlineData("JsonElement")]
    [InlineData("JsonDocument")]
    [InlineData("JsonNode")]
    [InlineData("Guid")]
    public async Task TypeThatNoAnswerHolds_Reports(string type)
    {
        await Verify(InMethod($"_ = await kernel.[|InvokePromptAsync<{type}>|](\"q\");"));
        await Verify(InMethod($"var answer = await kernel.InvokePromptAsync(\"q\"); _ = answer.[|GetValue<{type}>|]();"));
    }

    [Theory]
    [InlineData("_ = await kernel.[|InvokeAsync<City>|](kernel.CreateFunctionFromPrompt(\"q\"));")]
    [InlineData("_ = await kernel.CreateFunctionFromPrompt(\"q\").[|InvokeAsync<City>|](kernel);")]
    [InlineData("_ = (await kernel.InvokeAsync(kernel.CreateFunctionFromPrompt(\"q\"))).[|GetValue<City>|]();")]
    [InlineData("_ = (await kernel.InvokePromptAsync(\"q\").ConfigureAwait(false)).[|GetValue<City>|]();")]
    [InlineData("_ = await kernel.[|InvokePromptAsync<City>|](\"q\").ConfigureAwait(false);")]
    [InlineData("_ = await kernel.[|InvokeAsync<City>|](kernel.CreatePluginFromPromptDirectory(\"prompts\")[\"f\"]);")]
    [InlineData("_ = await kernel.[|InvokePromptAsync<City>|](\"q\", new(new OpenAIPromptExecutionSettings { ResponseFormat = typeof(City) }));")]
    public Task PromptRunInAnyWay_Reports(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("string")]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("bool")]
    [InlineData("decimal")]
    [InlineData("object")]
    [InlineData("ChatMessageContent")]
    [InlineData("Microsoft.Extensions.AI.ChatResponse")]
    [InlineData("Microsoft.Extensions.AI.ChatMessage")]
    [InlineData("OpenAI.Chat.ChatCompletion")]
    [InlineData("IReadOnlyList<ChatMessageContent>")]
    [InlineData("List<ChatMessageContent>")]
    [InlineData("ChatMessageContent[]")]
    [InlineData("IAsyncEnumerable<string>")]
    [InlineData("Own")]
    [InlineData("ICity")]
    public async Task SupportedType_NoDiagnostic(string type)
    {
        await Verify(InMethod($"_ = await kernel.InvokePromptAsync<{type}>(\"q\");"));
        await Verify(InMethod($"var answer = await kernel.InvokePromptAsync(\"q\"); _ = answer.GetValue<{type}>();"));
    }

    [Fact]
    public Task SupportedTypeByDefault_NoDiagnostic() => Verify(InMethod("_ = (await kernel.InvokePromptAsync(\"q\")).GetValue<string>();"));

    [Theory]
    [InlineData("_ = await kernel.InvokeAsync<City>(function);")]
    [InlineData("_ = await kernel.InvokeAsync<City>(\"Plugin\", \"function\");")]
    [InlineData("_ = await function.InvokeAsync<City>(kernel);")]
    [InlineData("_ = await kernel.InvokeAsync<City>(kernel.CreateFunctionFromMethod(() => new City(\"\")));")]
    [InlineData("_ = (await function.InvokeAsync(kernel)).GetValue<City>();")]
    [InlineData("_ = result.GetValue<City>();")]
    public Task FunctionThatMayBeCode_NoDiagnostic(string code) => Verify(InMethod(code));

    [Fact]
    public Task TypeParameterAndTypedCalls_NoDiagnostic() => Verify(
        """
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Workflows;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;

        record City(string Name);

        class Desk(Kernel kernel, IChatClient chat, AIAgent agent)
        {
            public async Task<T?> AskAsync<T>(string question) => await kernel.InvokePromptAsync<T>(question);

            public async Task<bool> TypedAsync() => (await chat.GetResponseAsync<City>("q")).TryGetResult(out _) && (await agent.RunAsync<City>("q")).Text != "";

            public async Task RunAsync(Workflow workflow, City city) => await InProcessExecution.RunAsync(workflow, city);
        }
        """);

    [Fact]
    public Task Message_SaysWhatIsThrown() => VerifyMessage(
        InMethod("_ = await kernel.[|InvokePromptAsync<City>|](\"q\");"),
        "'InvokePromptAsync' casts the model's text to 'City', which throws InvalidCastException for every answer; send a schema, read the text and deserialise it");

    [Fact]
    public Task Cast_IsFixed() => VerifyFix(
        """
        using System.Text.Json;
        using Microsoft.SemanticKernel;

        record City(string Name);

        class Desk(Kernel kernel)
        {
            public async Task<City?> AskAsync(string question)
            {
                // The nearest one.
                var first = await kernel.[|InvokePromptAsync<City>|](question);
                var second = await kernel.[|InvokePromptAsync<City>|](question).ConfigureAwait(false);
                var answer = await kernel.InvokePromptAsync(question);
                return answer.[|GetValue<City>|]()! ?? first ?? second; // never
            }
        }
        """,
        """
        using System.Text.Json;
        using Microsoft.SemanticKernel;

        record City(string Name);

        class Desk(Kernel kernel)
        {
            public async Task<City?> AskAsync(string question)
            {
                // The nearest one.
                var first = JsonSerializer.Deserialize<City>(await kernel.InvokePromptAsync<string>(question) ?? "null", JsonSerializerOptions.Web);
                var second = JsonSerializer.Deserialize<City>(await kernel.InvokePromptAsync<string>(question).ConfigureAwait(false) ?? "null", JsonSerializerOptions.Web);
                var answer = await kernel.InvokePromptAsync(question);
                return JsonSerializer.Deserialize<City>(answer.GetValue<string>() ?? "null", JsonSerializerOptions.Web)! ?? first ?? second; // never
            }
        }
        """);

    [Fact]
    public Task CastWithoutUsing_IsFixedWithTheFullName() => VerifyFix(
        """
        using Microsoft.SemanticKernel;

        record City(string Name);

        class Desk(Kernel kernel)
        {
            public async Task<City?> AskAsync(string question) => await kernel.[|InvokePromptAsync<City>|](question);
        }
        """,
        """
        using Microsoft.SemanticKernel;

        record City(string Name);

        class Desk(Kernel kernel)
        {
            public async Task<City?> AskAsync(string question) => System.Text.Json.JsonSerializer.Deserialize<City>(await kernel.InvokePromptAsync<string>(question) ?? "null", System.Text.Json.JsonSerializerOptions.Web);
        }
        """);

    [Theory]
    [InlineData("Task<City?> task = kernel.[|InvokePromptAsync<City>|](\"q\");")]
    [InlineData("var answer = await kernel.InvokePromptAsync(\"q\"); _ = answer?.[|GetValue<City>|]();")]
    public Task NoValueAtHand_HasNoFix(string code) => VerifyNoFix(InMethod(code));

    private static string InMethod(string code) =>
        $$"""
        #pragma warning disable SKEXP0010
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        interface ICity;
        record City(string Name) : ICity;
        record struct Point(int X, int Y);
        enum Kind { Small, Large }
        class Own : ChatMessageContent;

        class Desk
        {
            public async Task AskAsync(Kernel kernel, KernelFunction function, FunctionResult result)
            {
                {{code}}
                await Task.CompletedTask;
            }
        }
        """;
}
