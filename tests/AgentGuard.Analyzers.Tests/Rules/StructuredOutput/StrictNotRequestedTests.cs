using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class StrictNotRequestedTests : RuleTests<StrictNotRequested, StrictNotRequestedFix>
{
    /// <summary>The schemas and tools of each SDK that has the choice: the code, with <c>$strict</c> where the wish goes, and the wish.</summary>
    private static readonly (string Sdk, string Code, string Strict)[] Schemas =
    [
        ("OpenAI", "OpenAI.Chat.ChatResponseFormat.[|CreateJsonSchemaFormat|](\"city\", schema$strict)", ", jsonSchemaIsStrict: "),
        ("OpenAI", "OpenAI.Responses.ResponseTextFormat.[|CreateJsonSchemaFormat|](\"city\", schema$strict)", ", jsonSchemaIsStrict: "),
        ("OpenAI", "OpenAI.Assistants.AssistantResponseFormat.[|CreateJsonSchemaFormat|](\"city\", schema$strict)", ", strictSchemaEnabled: "),
        ("OpenAI", "OpenAI.Chat.ChatTool.[|CreateFunctionTool|](\"find\", \"Finds.\", schema$strict)", ", functionSchemaIsStrict: "),
        ("OpenAI", "OpenAI.Responses.ResponseTool.[|CreateFunctionTool|](\"find\", schema, $strict)", "strictModeEnabled: "),
        ("Azure.AI.Inference", "Azure.AI.Inference.ChatCompletionsResponseFormat.[|CreateJsonFormat|](\"city\", new Dictionary<string, BinaryData>()$strict)", ", jsonSchemaIsStrict: "),
        ("Microsoft Agent Framework", "Microsoft.Agents.AI.Foundry.FoundryAITool.[|CreateFunctionTool|](\"find\", schema, $strict)", "strictModeEnabled: "),
    ];

    public static TheoryData<string, string, string> Loose => Rows(strict => strict.StartsWith(',') ? ["", strict + "null"] : [strict + "null"]);

    public static TheoryData<string, string, string> Said => Rows(strict => [strict + "true", strict + "false", strict + "wish"]);

    [Theory, MemberData(nameof(Loose))]
    public Task SchemaOfEverySdkWithoutStrict_Reports(string sdk, string version, string code) => Verify(InMake(code), References(sdk, version));

    [Theory, MemberData(nameof(Said))]
    public Task ExplicitValueInEverySdk_NoDiagnostic(string sdk, string version, string code) =>
        Verify(InMake(code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)), References(sdk, version));

    [Theory]
    [InlineData("OpenAI.Chat.ChatTool.CreateFunctionTool(\"now\")")]
    [InlineData("OpenAI.Chat.ChatTool.CreateFunctionTool(\"now\", \"The time.\")")]
    [InlineData("OpenAI.Chat.ChatTool.CreateFunctionTool(\"now\", functionParameters: null)")]
    [InlineData("OpenAI.Chat.ChatResponseFormat.CreateJsonObjectFormat()")]
    public Task NoSchema_NoDiagnostic(string code) => Verify(InMake(code));

    [Theory]
    [InlineData("new Anthropic.Models.Messages.Tool { Name = \"find\", InputSchema = new() }")]
    [InlineData("Microsoft.Extensions.AI.ChatResponseFormat.ForJsonSchema<City>()")]
    [InlineData("new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { ResponseFormat = typeof(City) }")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create(() => 1, \"find\")")]
    public Task OtherProvidersAndOpenQuestions_NoDiagnostic(string code) => Verify(InMake(code));

    [Fact]
    public Task TypedRunOfAnAgent_NoDiagnostic() => Verify(
        """
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(OpenAI.Chat.ChatClient client)
        {
            public Task AskAsync() => client.AsIChatClient().AsAIAgent().RunAsync<City>("q");
        }
        """);

    [Theory]
    [InlineData("await client.AsIChatClient().GetResponseAsync(\"q\", new ChatOptions { ResponseFormat = ChatResponseFormat.[|ForJsonSchema<City>|]() });")]
    [InlineData("var chat = client.AsIChatClient(); await chat.GetResponseAsync(\"q\", new() { ResponseFormat = ChatResponseFormat.[|ForJsonSchema<City>|]() });")]
    [InlineData("var options = new ChatOptions { ResponseFormat = ChatResponseFormat.[|ForJsonSchema<City>|]() }; await client.AsIChatClient().GetResponseAsync(\"q\", options);")]
    [InlineData("await client.AsIChatClient().AsBuilder().UseFunctionInvocation().Build().[|GetResponseAsync<City>|](\"q\");")]
    [InlineData("await new OpenAI.OpenAIClient(\"k\").GetChatClient(\"m\").AsIChatClient().[|GetResponseAsync<City>|](\"q\", new ChatOptions { Temperature = 0 });")]
    public Task AdapterOfAVisibleClient_Reports(string code) => Verify(InAsk(code));

    [Theory]
    [InlineData("await client.AsIChatClient().GetResponseAsync(\"q\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(), AdditionalProperties = new() { [\"strict\"] = true } });")]
    [InlineData("await client.AsIChatClient().GetResponseAsync(\"q\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(), AdditionalProperties = new() { [\"strict\"] = false } });")]
    [InlineData("await client.AsIChatClient().GetResponseAsync<City>(\"q\", new ChatOptions { AdditionalProperties = new() { [\"strict\"] = true } });")]
    [InlineData("await client.AsIChatClient().GetResponseAsync<City>(\"q\", given);")]
    [InlineData("await client.AsIChatClient().GetResponseAsync(\"q\");")]
    [InlineData("await unknown.GetResponseAsync<City>(\"q\");")]
    [InlineData("await unknown.GetResponseAsync(\"q\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>() });")]
    [InlineData("await anthropic.AsIChatClient().GetResponseAsync<City>(\"q\");")]
    [InlineData("await client.CompleteChatAsync([], new() { ResponseFormat = OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(\"a\", BinaryData.FromString(\"{}\"), jsonSchemaIsStrict: true) });")]
    public Task AskedForOrNotVisible_NoDiagnostic(string code) => Verify(InAsk(code));

    [Fact]
    public async Task Default_IsASuggestionAndProductionAWarning()
    {
        var code = InMake("OpenAI.Chat.ChatResponseFormat.[|CreateJsonSchemaFormat|](\"city\", schema)");
        Assert.Equal(DiagnosticSeverity.Info, (await VerifyAll(code, null, null)).Single().Severity);
        Assert.Equal(DiagnosticSeverity.Warning, (await VerifyAll(code, null, project => project.In(Profile.Production))).Single().Severity);
    }

    [Fact]
    public Task Message_NamesTheParameter() => VerifyMessage(
        InMake("OpenAI.Chat.ChatResponseFormat.[|CreateJsonSchemaFormat|](\"city\", schema)"),
        "'CreateJsonSchemaFormat' sends a schema that the model need not keep to, so it may leave properties out and add others; "
        + "set 'jsonSchemaIsStrict' to true, or to false where the schema does not fit the strict subset");

    [Fact]
    public Task Schema_IsFixed() => VerifyFix(
        """
        #pragma warning disable OPENAI001
        using OpenAI.Chat;
        using OpenAI.Responses;

        class Desk
        {
            public object Format(BinaryData schema) => ChatResponseFormat.[|CreateJsonSchemaFormat|]("city", schema); // the city

            public object Null(BinaryData schema) => ChatResponseFormat.[|CreateJsonSchemaFormat|]("city", schema, "A city.", null);

            public object Tool(BinaryData schema) => ResponseTool.[|CreateFunctionTool|]("find", schema, strictModeEnabled: null);
        }
        """,
        """
        #pragma warning disable OPENAI001
        using OpenAI.Chat;
        using OpenAI.Responses;

        class Desk
        {
            public object Format(BinaryData schema) => ChatResponseFormat.CreateJsonSchemaFormat("city", schema, jsonSchemaIsStrict: true); // the city

            public object Null(BinaryData schema) => ChatResponseFormat.CreateJsonSchemaFormat("city", schema, "A city.", true);

            public object Tool(BinaryData schema) => ResponseTool.CreateFunctionTool("find", schema, strictModeEnabled: true);
        }
        """);

    [Fact]
    public Task Options_AreFixed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(OpenAI.Chat.ChatClient client)
        {
            public async Task AskAsync(string question)
            {
                var options = new ChatOptions
                {
                    ResponseFormat = ChatResponseFormat.[|ForJsonSchema<City>|](),
                    Temperature = 0,
                };
                await client.AsIChatClient().GetResponseAsync(question, options);
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(OpenAI.Chat.ChatClient client)
        {
            public async Task AskAsync(string question)
            {
                var options = new ChatOptions
                {
                    ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(),
                    AdditionalProperties = new() { ["strict"] = true },
                    Temperature = 0,
                };
                await client.AsIChatClient().GetResponseAsync(question, options);
            }
        }
        """);

    [Fact]
    public Task OptionsOnOneLine_AreFixed() => VerifyFix(
        InAsk("await client.AsIChatClient().GetResponseAsync(\"q\", new ChatOptions { ResponseFormat = ChatResponseFormat.[|ForJsonSchema<City>|]() });"),
        InAsk("await client.AsIChatClient().GetResponseAsync(\"q\", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<City>(), AdditionalProperties = new() { [\"strict\"] = true } });"));

    [Fact]
    public Task TypedCall_HasNoFix() => VerifyNoFix(InAsk("await client.AsIChatClient().[|GetResponseAsync<City>|](\"q\");"));

    private static TheoryData<string, string, string> Rows(Func<string, string[]> values)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (sdk, code, strict) in Schemas)
        {
            foreach (var version in SdkCatalog.All.First(description => description.Name == sdk).Versions)
            {
                foreach (var value in values(strict))
                {
                    rows.Add(sdk, version, code.Replace("$strict", value, StringComparison.Ordinal));
                }
            }
        }

        return rows;
    }

    private static Action<TestProject> References(string sdk, string version) =>
        project => project.WithReferences(SdkReferences.For(SdkCatalog.All.First(description => description.Name == sdk), version));

    private static string InMake(string code) =>
        $$"""
        #pragma warning disable OPENAI001, SKEXP0010, MAAI001
        record City(string Name);

        class Desk
        {
            public object Make(BinaryData schema, bool wish) => {{code}};
        }
        """;

    private static string InAsk(string code) =>
        $$"""
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(OpenAI.Chat.ChatClient client, Anthropic.AnthropicClient anthropic, IChatClient unknown)
        {
            public async Task AskAsync(ChatOptions given)
            {
                {{code}}
            }
        }
        """;
}
