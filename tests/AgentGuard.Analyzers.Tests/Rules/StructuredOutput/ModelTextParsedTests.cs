using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class ModelTextParsedTests : RuleTests<ModelTextParsed, ModelTextParsedFix>
{
    [Theory]
    [InlineData("JsonSerializer.[|Deserialize<City>|](answer.Text)")]
    [InlineData("JsonSerializer.[|Deserialize|](answer.Text, typeof(City))")]
    [InlineData("JsonSerializer.[|Deserialize<City>|](answer.ToString())")]
    [InlineData("JsonSerializer.[|Deserialize<City>|](answer.Messages[0].Text)")]
    [InlineData("JsonSerializer.[|Deserialize<City>|](answer.Messages.Last().Text)")]
    [InlineData("JsonDocument.[|Parse|](answer.Text)")]
    [InlineData("System.Text.Json.Nodes.JsonNode.[|Parse|](answer.Text)")]
    [InlineData("Newtonsoft.Json.JsonConvert.[|DeserializeObject<City>|](answer.Text)")]
    [InlineData("Newtonsoft.Json.Linq.JObject.[|Parse|](answer.Text)")]
    [InlineData("Newtonsoft.Json.Linq.JArray.[|Parse|](answer.Text)")]
    [InlineData("int.[|Parse|](answer.Text)")]
    [InlineData("long.[|Parse|](answer.Text)")]
    [InlineData("decimal.[|Parse|](answer.Text)")]
    [InlineData("double.[|Parse|](answer.Text)")]
    [InlineData("bool.[|Parse|](answer.Text)")]
    [InlineData("DateTime.[|Parse|](answer.Text)")]
    [InlineData("Guid.[|Parse|](answer.Text)")]
    [InlineData("Enum.[|Parse<DayOfWeek>|](answer.Text)")]
    [InlineData("Enum.[|Parse|](typeof(DayOfWeek), answer.Text)")]
    [InlineData("Convert.[|ToInt32|](answer.Text)")]
    [InlineData("Regex.[|Match|](answer.Text, \"score: (\\\\d+)\").Groups[1].Value")]
    [InlineData("new Regex(\"score: (\\\\d+)\").[|Match|](answer.Text).Value")]
    [InlineData("Regex.[|Matches|](answer.Text, \"\\\\d+\").Count")]
    public Task Parse_OfAnAnswerWithoutSchema_Reports(string parse) => Verify(InMethod($"object? result = {parse};"));

    [Theory]
    [InlineData("var text = answer.Text; use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("var text = answer.Text.Trim(); use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("var text = answer.Text.Replace(\"```json\", \"\").Replace(\"```\", \"\"); use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("var text = answer.Text; text = text.Substring(1); use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("use(int.[|Parse|](answer.Text.Split('/')[0]));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](Regex.Match(answer.Text, \"{.*}\").Value));")]
    [InlineData("var match = Regex.Match(answer.Text, \"{.*}\"); use(JsonSerializer.[|Deserialize<City>|](match.Groups[0].Value));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|]($\"[{answer.Text}]\"));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](\"[\" + answer.Text + \"]\"));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](answer.Text ?? \"{}\"));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](answer?.Text!));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|]((string)(object)answer.Text));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](answer.Text[1..^1]));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](answer.Text.AsSpan()));")]
    [InlineData("use(JsonDocument.[|Parse|](System.Text.Encoding.UTF8.GetBytes(answer.Text)));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](string.Concat(answer.Messages.Select(m => m.Text))));")]
    [InlineData("if (answer.Text is { Length: > 0 } text) { use(JsonSerializer.[|Deserialize<City>|](text)); }")]
    [InlineData("foreach (var line in answer.Text.Split('\\n')) { use(int.[|Parse|](line)); }")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|]((await chat.GetResponseAsync(\"q\").ConfigureAwait(false)).Text));")]
    [InlineData("string text = \"\"; await foreach (var piece in chat.GetStreamingResponseAsync(\"q\")) { text += piece.Text; } use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("var text = new System.Text.StringBuilder(); await foreach (var piece in chat.GetStreamingResponseAsync(\"q\")) { text.Append(piece.Text); } "
        + "use(JsonSerializer.[|Deserialize<City>|](text.ToString()));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](Clean(answer.Text)));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|](await AskAsync()));")]
    [InlineData("use(JsonSerializer.[|Deserialize<City>|]((await AnswerAsync()).Text));")]
    public Task Text_IsFollowed(string body) => Verify(InMethod(body));

    [Fact]
    public Task ParameterOfAPrivateMethod_IsFollowed() => Verify(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question) => Read((await chat.GetResponseAsync(question)).Text);

            private static City? Read(string text) => JsonSerializer.[|Deserialize<City>|](text);
        }

        record City(string Name);
        """);

    [Theory]
    [InlineData("var m = await openAI.CompleteChatAsync([new UserChatMessage(\"q\")]); use(JsonSerializer.[|Deserialize<City>|](m.Value.Content[0].Text));")]
    [InlineData("ChatCompletion m = await openAI.CompleteChatAsync([new UserChatMessage(\"q\")]); use(JsonSerializer.[|Deserialize<City>|](m.Content[0].Text));")]
    [InlineData("var m = await anthropic.Messages.Create(new() { MaxTokens = 9, Model = \"m\", Messages = [] }); "
        + "foreach (var block in m.Content) { if (block.TryPickText(out var text)) { use(JsonSerializer.[|Deserialize<City>|](text.Text)); } }")]
    [InlineData("var m = await kernel.InvokePromptAsync(\"q\"); use(JsonSerializer.[|Deserialize<City>|](m.ToString()));")]
    [InlineData("var m = await kernel.InvokePromptAsync(\"q\"); use(JsonSerializer.[|Deserialize<City>|](m.GetValue<string>()!));")]
    [InlineData("var m = await service.GetChatMessageContentAsync(history); use(JsonSerializer.[|Deserialize<City>|](m.Content!));")]
    [InlineData("var m = await service.GetChatMessageContentAsync(history, new OpenAIPromptExecutionSettings()); use(JsonSerializer.[|Deserialize<City>|](m.ToString()));")]
    [InlineData("var f = kernel.CreateFunctionFromPrompt(\"q\"); var m = await kernel.InvokeAsync(f, new() { [\"topic\"] = 1 }); use(JsonSerializer.[|Deserialize<City>|](m.ToString()));")]
    [InlineData("var m = await KernelFunctionFactory.CreateFromPrompt(\"q\").InvokeAsync(kernel); use(int.[|Parse|](m.ToString()));")]
    [InlineData("var agent = new ChatClientAgent(chat, \"Answer as JSON\"); var m = await agent.RunAsync(\"q\"); use(JsonSerializer.[|Deserialize<City>|](m.Text));")]
    [InlineData("var agent = chat.AsAIAgent(instructions: \"Answer as JSON\"); var m = await agent.RunAsync(\"q\"); use(JsonSerializer.[|Deserialize<City>|](m.Text));")]
    public Task EverySdk_Reports(string body) => Verify(
        $$"""
        using System.Text.Json;
        using Anthropic;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        using Microsoft.SemanticKernel.Connectors.OpenAI;
        using OpenAI.Chat;

        class Desk(
            ChatClient openAI, AnthropicClient anthropic, Kernel kernel, IChatCompletionService service, ChatHistory history, IChatClient chat)
        {
            public async Task RunAsync(Action<object?> use) { {{body}} }
        }

        record City(string Name);
        """);

    [Fact]
    public Task PromptFunctionInAField_Reports() => Verify(
        """
        using Microsoft.SemanticKernel;

        class Score
        {
            private readonly Kernel _kernel;
            private readonly KernelFunction _function;

            public Score(Kernel kernel, KernelFunction function)
            {
                _kernel = kernel;
                _function = function;
            }

            public Score(Kernel kernel, string resource)
            {
                _kernel = kernel;
                _function = kernel.CreateFunctionFromPrompt(File.ReadAllText(resource));
            }

            public async Task<int> RunAsync() => int.[|Parse|]((await _function.InvokeAsync(_kernel)).ToString());
        }
        """);

    [Theory]
    [InlineData("kernel.InvokeAsync(kernel.Plugins[\"p\"][\"f\"])")]
    [InlineData("kernel.Plugins[\"p\"][\"f\"].InvokeAsync(kernel)")]
    [InlineData("kernel.InvokeAsync(\"Plugin\", \"function\")")]
    [InlineData("kernel.InvokeAsync(function)")]
    [InlineData("function.InvokeAsync(kernel)")]
    [InlineData("kernel.InvokeAsync(kernel.CreateFunctionFromMethod(() => \"1\"))")]
    [InlineData("kernel.InvokeAsync(kernel.CreatePluginFromObject(new object())[\"f\"])")]
    public Task FunctionThatMayBePlainCode_NoDiagnostic(string call) => Verify(InKernel(
        $"var r = await {call}; use(JsonSerializer.Deserialize<City>(r.ToString())); use(int.Parse(r.ToString()));"));

    [Theory]
    [InlineData("kernel.InvokeAsync(kernel.CreatePluginFromPromptDirectory(\"prompts\")[\"f\"])")]
    [InlineData("kernel.ImportPluginFromPromptDirectory(\"prompts\")[\"f\"].InvokeAsync(kernel)")]
    [InlineData("kernel.InvokeAsync(kernel.CreateFunctionFromPromptYaml(File.ReadAllText(\"f.yaml\")))")]
    [InlineData("kernel.InvokeAsync(kernel.CreateFunctionFromPrompt(KernelFunctionYaml.ToPromptTemplateConfig(\"\")))")]
    public async Task PromptFromAFile_IsSuggested(string call)
    {
        var diagnostics = await VerifyAll(
            InKernel(
                $$"""
                var r = await {{call}};
                use(int.[|Parse|](r.ToString()));
                try { use(JsonSerializer.[|Deserialize<City>|](r.ToString())); }
                catch (JsonException) { use(null); }
                """),
            null,
            null);

        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public Task PromptFromAFile_InALocal_SaysWhereTheSchemaBelongs() => VerifyMessage(
        InKernel(
            """
            var plugins = kernel.CreatePluginFromPromptDirectory("prompts");
            var result = await kernel.InvokeAsync(plugins["qa"]);
            var text = result.ToString();
            use(JsonSerializer.[|Deserialize<City>|](text));
            """),
        "'JsonSerializer.Deserialize' reads the text that 'InvokeAsync' returns as JSON; unless the prompt's file sets a schema, an answer in other words or inside a code fence throws or yields empty values, so set 'response_format' there");

    [Theory]
    [InlineData("new ChatOptions { ResponseFormat = ChatResponseFormat.Json }")]
    [InlineData("new ChatOptions { ResponseFormat = ChatResponseFormat.Text }")]
    [InlineData("new ChatOptions { Temperature = 0 }")]
    [InlineData("null")]
    public Task OptionsWithoutSchema_Report(string options) => Verify(InMethod(
        $"var r = await chat.GetResponseAsync(\"q\", {options}); use(JsonSerializer.[|Deserialize<City>|](r.Text));"));

    [Theory]
    [InlineData("var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() };", "options")]
    [InlineData("var options = new ChatOptions(); options.ResponseFormat = ChatResponseFormat.ForJsonSchema<City>();", "options")]
    [InlineData("var format = ChatResponseFormat.ForJsonSchema<City>(); var options = new ChatOptions { ResponseFormat = format };", "options")]
    [InlineData("", "new() { ResponseFormat = ChatResponseFormat.ForJsonSchema(AIJsonUtilities.CreateJsonSchema(typeof(City))) }")]
    [InlineData("", "_schema")]
    [InlineData("", "MakeOptions()")]
    public async Task Schema_WithoutGuard_IsSuggestedInProduction(string before, string options)
    {
        var code = InMethod($"{before} var r = await chat.GetResponseAsync(\"q\", {options}); use(JsonSerializer.[|Deserialize<City>|](r.Text));");

        var diagnostics = await VerifyAll(code, null, InProduction);

        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        await Verify(WithoutMarkup(code));
    }

    [Fact]
    public Task SchemaAndGuard_NoDiagnostic() => Verify(InMethod(
        """
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() };
        var r = await chat.GetResponseAsync("q", options);
        try { use(JsonSerializer.Deserialize<City>(r.Text)); }
        catch (JsonException) { use(null); }
        """));

    [Fact]
    public Task GuardWithoutSchema_Reports() => Verify(InMethod(
        """
        try { use(JsonSerializer.[|Deserialize<City>|](answer.Text)); }
        catch (JsonException) { use(null); }
        """));

    [Theory]
    [InlineData("try { use(int.Parse(answer.Text)); } catch (FormatException) { use(0); }")]
    [InlineData("use(int.TryParse(answer.Text, out var n) ? n : 0);")]
    [InlineData("use(Enum.TryParse<DayOfWeek>(answer.Text, out var n) ? n : DayOfWeek.Monday);")]
    [InlineData("use(Regex.IsMatch(answer.Text, \"yes\"));")]
    [InlineData("use(Regex.Match(answer.Text, \"yes\").Success);")]
    [InlineData("use(Regex.Replace(answer.Text, \"<.*>\", \"\"));")]
    [InlineData("use(answer.Text);")]
    public Task NoThrowingParse_NoDiagnostic(string body) => Verify(InMethod(body));

    [Theory]
    [InlineData("use(JsonSerializer.Deserialize<City>(given));")]
    [InlineData("use(JsonSerializer.Deserialize<City>(File.ReadAllText(given)));")]
    [InlineData("use(int.Parse(given));")]
    [InlineData("use(JsonSerializer.Deserialize<City>(question.Text));")]
    [InlineData("use(int.Parse(answer.ModelId!));")]
    [InlineData("var text = answer.Text; text = given; use(JsonSerializer.Deserialize<City>(text));")]
    [InlineData("foreach (var call in answer.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>()) { use(int.Parse(call.CallId)); }")]
    public Task OtherText_NoDiagnostic(string body) => Verify(InMethod(body));

    [Fact]
    public Task TypedCall_NoDiagnostic() => Verify(InMethod(
        "var r = await chat.GetResponseAsync<City>(\"q\"); try { use(JsonSerializer.Deserialize<City>(r.Text)); } catch (Exception) { }"));

    [Theory]
    [InlineData("ChatOptions options", "options")]
    [InlineData("ChatOptions? options = null", "options")]
    public Task OptionsFromElsewhere_NoDiagnostic(string parameter, string argument) => Verify(
        $$"""
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question, {{parameter}}) =>
                JsonSerializer.Deserialize<City>((await chat.GetResponseAsync(question, {{argument}})).Text);
        }

        record City(string Name);
        """);

    [Fact]
    public Task AgentFromElsewhere_NoDiagnostic() => Verify(
        """
        using System.Text.Json;
        using Microsoft.Agents.AI;

        class Desk(AIAgent agent)
        {
            public async Task<City?> AskAsync(string question) => JsonSerializer.Deserialize<City>((await agent.RunAsync(question)).Text);
        }

        record City(string Name);
        """);

    [Fact]
    public async Task AgentWithSchemaFromTheConstructor_IsSuggestedInProduction()
    {
        var diagnostics = await VerifyAll(
            """
            using System.Text.Json;
            using Microsoft.Agents.AI;
            using Microsoft.Extensions.AI;

            class Desk
            {
                private readonly AIAgent _agent;

                public Desk(IChatClient chat) =>
                    _agent = chat.AsAIAgent(new ChatClientAgentOptions { ChatOptions = new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() } });

                public async Task<City?> AskAsync(string question) => JsonSerializer.[|Deserialize<City>|]((await _agent.RunAsync(question)).Text);
            }

            record City(string Name);
            """,
            null,
            InProduction);

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(diagnostics).Severity);
    }

    [Fact]
    public async Task AgentWithSchemaFromAnotherTypeOfTheFile_IsSuggestedInProduction()
    {
        var diagnostics = await VerifyAll(
            """
            using System.Text.Json;
            using Microsoft.Agents.AI;
            using Microsoft.Extensions.AI;

            static class Agents
            {
                public static AIAgent Make(IChatClient chat) =>
                    new ChatClientAgent(chat, new ChatClientAgentOptions { ChatOptions = new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() } });
            }

            class Desk(AIAgent agent)
            {
                public async Task<City?> AskAsync(string question) => JsonSerializer.[|Deserialize<City>|]((await agent.RunAsync(question)).Text);
            }

            record City(string Name);
            """,
            null,
            InProduction);

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(diagnostics).Severity);
    }

    [Theory]
    [InlineData("new OpenAIPromptExecutionSettings { ResponseFormat = typeof(City) }")]
    [InlineData("new GeminiPromptExecutionSettings { ResponseSchema = typeof(City) }")]
    public async Task KernelSettingsWithSchema_AreSuggestedInProduction(string settings)
    {
        var diagnostics = await VerifyAll(
            $$"""
            using System.Text.Json;
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.Connectors.Google;
            using Microsoft.SemanticKernel.Connectors.OpenAI;

            class Desk(Kernel kernel)
            {
                public async Task<City?> AskAsync(string question)
                {
                    var settings = {{settings}};
                    var result = await kernel.InvokePromptAsync(question, new(settings));
                    return JsonSerializer.[|Deserialize<City>|](result.ToString());
                }
            }

            record City(string Name);
            """,
            null,
            InProduction);

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(diagnostics).Severity);
    }

    [Fact]
    public Task Evaluator_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation;

        class ScoreEvaluator(IChatClient judge) : IEvaluator
        {
            public IReadOnlyCollection<string> EvaluationMetricNames => ["score"];

            public async ValueTask<EvaluationResult> EvaluateAsync(
                IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
                IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default)
            {
                var answer = await judge.GetResponseAsync(messages, cancellationToken: cancellationToken);
                Console.WriteLine(int.Parse(answer.Text));
                return new EvaluationResult([]);
            }
        }
        """);

    [Fact]
    public Task Message_NamesParseAndCall() => VerifyMessage(
        InMethod("use(JsonSerializer.[|Deserialize<City>|](answer.Text));"),
        "'JsonSerializer.Deserialize' reads the text that 'GetResponseAsync' returns as JSON although no schema was sent, "
        + "so an answer in other words or inside a code fence throws or yields empty values; use the typed call or send a schema");

    [Theory]
    [InlineData("var read = City.Read(answer.Text); use(read.Value);")]
    [InlineData("var read = City.Read(answer.Text.Trim()); use(read.Value);")]
    [InlineData("var read = StructuredOutput.Read<City>(answer.Text); use(read.Value);")]
    [InlineData("use(City.Read(System.Text.Encoding.UTF8.GetBytes(answer.Text)).Value);")]
    public Task GeneratedReader_NoDiagnostic(string read) => Verify(
        $$"""
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, Action<object?> use)
        {
            public async Task AskAsync(string question)
            {
                var answer = await chat.GetResponseAsync(question);
                {{read}}
            }
        }

        [StructuredOutput]
        partial record City(string Name);
        """,
        project => project.WithGenerators());

    private static string InKernel(string body) =>
        $$"""
        using System.Text.Json;
        using Microsoft.SemanticKernel;

        class Desk(Kernel kernel, KernelFunction function)
        {
            public async Task RunAsync(Action<object?> use) { GC.KeepAlive(function); {{body}} }
        }

        record City(string Name);
        """;

    private static void InProduction(TestProject project) => project.Property("AgentGuardProfile", "production");

    private static string WithoutMarkup(string code) => code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string InMethod(string body) =>
        $$"""
        using System.Text.Json;
        using System.Text.RegularExpressions;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            {{(body.Contains("_schema", StringComparison.Ordinal)
                ? "private static readonly ChatOptions _schema = new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() };"
                : "")}}

            public async Task RunAsync(string given, ChatMessage question, Action<object?> use)
            {
                var answer = await chat.GetResponseAsync("q");
                {{body}}
            }

            private static string Clean(string text) => text.Trim('`');

            private async Task<string> AskAsync() => (await chat.GetResponseAsync("q")).Text;

            private async Task<ChatResponse> AnswerAsync()
            {
                return await chat.GetResponseAsync("q");
            }

            {{(body.Contains("MakeOptions", StringComparison.Ordinal)
                ? "private static ChatOptions MakeOptions() => new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() };"
                : "")}}
        }

        record City(string Name);
        """;

    [Theory, Sdks(Role.ChatCall, WithText = true, WithoutAgents = true)]
    public Task TextOfAnySdkParsedAsJson_Reports(SdkSnippet sdk) => Verify(
        sdk.Method(sdk.ReadText(sdk.Call("client"), "text", "System.Text.Json.JsonDocument.[|Parse|](text);")),
        project => project.With(sdk));
}
