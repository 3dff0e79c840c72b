using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class JsonModeWithoutSchemaTests : RuleTests<JsonModeWithoutSchema, JsonModeWithoutSchemaFix>
{
    /// <summary>How each SDK asks for JSON of any shape, and in which versions.</summary>
    public static TheoryData<string, string, string> Requests
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (sdk, code) in new[]
            {
                ("Microsoft.Extensions.AI.Abstractions", "new Microsoft.Extensions.AI.ChatOptions { ResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat.[|Json|] }"),
                ("Microsoft.Extensions.AI.Abstractions", "new [|Microsoft.Extensions.AI.ChatResponseFormatJson|](null)"),
                ("Microsoft Agent Framework", "new Microsoft.Agents.AI.AgentRunOptions { ResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat.[|Json|] }"),
                ("OpenAI", "new OpenAI.Chat.ChatCompletionOptions { ResponseFormat = OpenAI.Chat.ChatResponseFormat.[|CreateJsonObjectFormat|]() }"),
                ("OpenAI", "new OpenAI.Responses.ResponseTextOptions { TextFormat = OpenAI.Responses.ResponseTextFormat.[|CreateJsonObjectFormat|]() }"),
                ("OpenAI", "new OpenAI.Assistants.RunCreationOptions { ResponseFormat = OpenAI.Assistants.AssistantResponseFormat.[|CreateJsonObjectFormat|]() }"),
                ("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsOptions { ResponseFormat = Azure.AI.Inference.ChatCompletionsResponseFormat.[|CreateJsonFormat|]() }"),
                ("Semantic Kernel", "new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { ResponseFormat = [|\"json_object\"|] }"),
                ("Semantic Kernel", "new Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIPromptExecutionSettings { ResponseFormat = [|new { type = \"json_object\" }|] }"),
                ("Semantic Kernel", "new Microsoft.SemanticKernel.Connectors.Google.GeminiPromptExecutionSettings { ResponseMimeType = [|\"application/json\"|] }"),
                ("Google.GenAI", "new Google.GenAI.Types.GenerateContentConfig { ResponseMimeType = [|\"application/json\"|] }"),
                ("OllamaSharp", "new OllamaSharp.Models.Chat.ChatRequest { Format = [|\"json\"|] }"),
                ("OllamaSharp", "new OllamaSharp.Models.GenerateRequest { Format = [|\"json\"|] }"),
                ("OllamaSharp", "((OllamaSharp.Chat)null!).SendAsync(\"hi\", tools: null, format: [|\"json\"|])"),
            })
            {
                foreach (var version in SdkCatalog.All.First(description => description.Name == sdk).Versions)
                {
                    rows.Add(sdk, version, code);
                }
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Requests))]
    public Task JsonModeOfEverySdk_Reports(string sdk, string version, string code) => Verify(
        $$"""
        #pragma warning disable OPENAI001, SKEXP0010, SKEXP0070

        class Desk
        {
            public object Make() => {{code}};
        }
        """,
        project => project.WithReferences(SdkReferences.For(SdkCatalog.All.First(description => description.Name == sdk), version)));

    [Theory]
    [InlineData("var options = new ChatOptions(); options.ResponseFormat = ChatResponseFormat.[|Json|];")]
    [InlineData("ChatResponseFormat format = ChatResponseFormat.[|Json|]; _ = new ChatOptions { ResponseFormat = format };")]
    [InlineData("_ = new ChatOptions { ResponseFormat = useJson ? ChatResponseFormat.[|Json|] : ChatResponseFormat.Text };")]
    [InlineData("_ = new ChatOptions { ResponseFormat = useJson ? ChatResponseFormat.[|Json|] : null };")]
    [InlineData("Use(ChatResponseFormat.[|Json|]);")]
    [InlineData("switch (kind) { case 1: Use(ChatResponseFormat.[|Json|]); break; case 2: kind++; break; }")]
    [InlineData("const string mode = \"json_object\"; _ = new OpenAIPromptExecutionSettings { ResponseFormat = [|mode|] };")]
    public Task JsonMode_Reports(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("_ = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() };")]
    [InlineData("_ = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(schema) };")]
    [InlineData("_ = new ChatResponseFormatJson(schema);")]
    [InlineData("_ = new ChatOptions { ResponseFormat = ChatResponseFormat.Text };")]
    [InlineData("_ = OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(\"city\", BinaryData.FromString(\"{}\"));")]
    [InlineData("_ = OpenAI.Chat.ChatResponseFormat.CreateTextFormat();")]
    [InlineData("_ = new OpenAIPromptExecutionSettings { ResponseFormat = typeof(City) };")]
    [InlineData("_ = new OpenAIPromptExecutionSettings { ResponseFormat = \"text\" };")]
    [InlineData("_ = new OllamaSharp.Models.Chat.ChatRequest { Format = schema };")]
    public Task SchemaOrText_NoDiagnostic(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("_ = new Google.GenAI.Types.GenerateContentConfig { ResponseMimeType = \"application/json\", ResponseSchema = new() };")]
    [InlineData("_ = new Google.GenAI.Types.GenerateContentConfig { ResponseJsonSchema = new(), ResponseMimeType = \"application/json\" };")]
    [InlineData("var config = new Google.GenAI.Types.GenerateContentConfig { ResponseMimeType = \"application/json\" }; config.ResponseSchema = new();")]
    [InlineData("_ = new GeminiPromptExecutionSettings { ResponseMimeType = \"application/json\", ResponseSchema = typeof(City) };")]
    [InlineData("_ = new Google.GenAI.Types.GenerateContentConfig { ResponseMimeType = \"text/plain\" };")]
    public Task SchemaInAnotherProperty_NoDiagnostic(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("_ = new ChatOptions { ResponseFormat = useJson ? ChatResponseFormat.ForJsonSchema<City>() : ChatResponseFormat.Json };")]
    [InlineData("var options = new ChatOptions(); if (useJson) { options.ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(); } else { options.ResponseFormat = ChatResponseFormat.Json; }")]
    [InlineData("ChatResponseFormat format = kind switch { 1 => ChatResponseFormat.Json, _ => ChatResponseFormat.Text };")]
    [InlineData("var options = new ChatOptions(); switch (kind) { case 1: options.ResponseFormat = ChatResponseFormat.Json; break; default: options.ResponseFormat = ChatResponseFormat.Text; break; }")]
    public Task OneOfSeveralFormats_NoDiagnostic(string code) => Verify(InMethod(code));

    [Fact]
    public Task Translation_NoDiagnostic() => Verify(
        """
        using OpenAI.Chat;

        class Adapter
        {
            public ChatResponseFormat? Translate(string name)
            {
                switch (name)
                {
                    case "json_object":
                        return ChatResponseFormat.CreateJsonObjectFormat();
                    default:
                        return null;
                }
            }
        }
        """);

    [Fact]
    public Task TranslationByBranches_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Adapter
        {
            public ChatResponseFormat? Translate(string name, System.Text.Json.JsonElement schema)
            {
                if (name == "json_object")
                {
                    return ChatResponseFormat.Json;
                }

                return name == "json_schema" ? ChatResponseFormat.ForJsonSchema(schema) : null;
            }

            public ChatResponseFormat Own() => ChatResponseFormat.[|Json|];
        }
        """);

    [Theory]
    [InlineData("if (options.ResponseFormat == ChatResponseFormat.Json) { }")]
    [InlineData("if (ReferenceEquals(options.ResponseFormat, ChatResponseFormat.Json)) { }")]
    [InlineData("_ = nameof(ChatResponseFormat.Json);")]
    [InlineData("_ = ChatResponseFormat.Json.Schema;")]
    [InlineData("if (options.ResponseFormat is ChatResponseFormatJson) { }")]
    public Task Comparison_NoDiagnostic(string code) => Verify(InMethod("var options = new ChatOptions(); " + code));

    [Fact]
    public Task Evaluator_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation;

        abstract class Judge : IEvaluator
        {
            private readonly ChatOptions _options = new() { ResponseFormat = ChatResponseFormat.Json };

            public abstract IReadOnlyCollection<string> EvaluationMetricNames { get; }

            public abstract ValueTask<EvaluationResult> EvaluateAsync(
                IEnumerable<ChatMessage> messages,
                ChatResponse modelResponse,
                ChatConfiguration? chatConfiguration = null,
                IEnumerable<EvaluationContext>? additionalContext = null,
                CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public Task OtherPropertyOfThatName_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Export
        {
            public string Format { get; set; } = "";

            public static Export Json { get; } = new() { Format = "json" };
        }
        """);

    [Fact]
    public Task Message_NamesTheSchemaMethod() => VerifyMessage(
        InMethod("_ = ChatResponseFormat.[|Json|];".Replace("_ =", "Use(").Replace(";", ");")),
        "'ChatResponseFormat.Json' makes the model answer with JSON of any shape, so missing, renamed and extra properties get through; "
        + "send a JSON schema with 'ForJsonSchema'");

    [Fact]
    public Task Message_NamesTypeof() => VerifyMessage(
        InMethod("_ = new OpenAIPromptExecutionSettings { ResponseFormat = [|\"json_object\"|] };"),
        "'json_object' makes the model answer with JSON of any shape, so missing, renamed and extra properties get through; "
        + "set it to the 'typeof' of the answer's type");

    [Fact]
    public Task ReadAsOneType_IsFixed() => VerifyFix(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question)
            {
                var options = new ChatOptions
                {
                    ResponseFormat = ChatResponseFormat.[|Json|], // any JSON
                    Temperature = 0,
                };
                return JsonSerializer.Deserialize<City>((await chat.GetResponseAsync(question, options)).Text);
            }

            public async Task<City?> AgainAsync(string question, JsonSerializerOptions json)
            {
                var answer = await chat.GetResponseAsync(question, new() { ResponseFormat = ChatResponseFormat.[|Json|] });
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
            public async Task<City?> AskAsync(string question)
            {
                var options = new ChatOptions
                {
                    ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(JsonSerializerOptions.Default), // any JSON
                    Temperature = 0,
                };
                return JsonSerializer.Deserialize<City>((await chat.GetResponseAsync(question, options)).Text);
            }

            public async Task<City?> AgainAsync(string question, JsonSerializerOptions json)
            {
                var answer = await chat.GetResponseAsync(question, new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(json) });
                return JsonSerializer.Deserialize<City>(answer.Text, json);
            }
        }
        """);

    [Fact]
    public Task SettingThatTakesAType_IsFixed() => VerifyFix(
        """
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        record City(string Name);

        class Desk(Kernel kernel)
        {
            public async Task<City?> AskAsync(string question)
            {
                var answer = await kernel.InvokePromptAsync(question, new(new OpenAIPromptExecutionSettings { ResponseFormat = [|"json_object"|] }));
                return System.Text.Json.JsonSerializer.Deserialize<City>(answer.ToString());
            }
        }
        """,
        """
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        record City(string Name);

        class Desk(Kernel kernel)
        {
            public async Task<City?> AskAsync(string question)
            {
                var answer = await kernel.InvokePromptAsync(question, new(new OpenAIPromptExecutionSettings { ResponseFormat = typeof(City) }));
                return System.Text.Json.JsonSerializer.Deserialize<City>(answer.ToString());
            }
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<List<City>>(\"\");")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, City>>(\"\");")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<City>(\"\"); System.Text.Json.JsonSerializer.Deserialize<Version>(\"\");")]
    public Task NoOneObjectToReadItAs_HasNoFix(string read) => VerifyNoFix(InMethod($"Use(ChatResponseFormat.[|Json|]); {read}"));

    private static string InMethod(string code) =>
        $$"""
        #pragma warning disable SKEXP0010, SKEXP0070
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel.Connectors.Google;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        record City(string Name);

        class Desk
        {
            public void Ask(bool useJson, int kind, System.Text.Json.JsonElement schema)
            {
                {{code}}
            }

            private static void Use(ChatResponseFormat format) { }
        }
        """;
}
