using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class UntypedResultTests : RuleTests<UntypedResult, UntypedResultFix>
{
    [Theory, Sdks(Role.TypedChatCall)]
    public Task TypedCallOfEverySdk_Reports(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.Statement(snippet.Call("client").Replace("<string[]>", "<[|object|]>", StringComparison.Ordinal).Replace("<object>", "<[|object|]>", StringComparison.Ordinal))),
        project => project.With(snippet));

    [Theory, Sdks(Role.TypedChatCall)]
    public Task ShapeInEverySdk_NoDiagnostic(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.Statement(snippet.Call("client").Replace("<object>", "<Subject>", StringComparison.Ordinal))),
        project => project.With(snippet));

    [Theory]
    [InlineData("object")]
    [InlineData("dynamic")]
    [InlineData("JsonElement")]
    [InlineData("JsonElement?")]
    [InlineData("JsonDocument")]
    [InlineData("JsonNode")]
    [InlineData("JsonObject")]
    [InlineData("Newtonsoft.Json.Linq.JObject")]
    [InlineData("Dictionary<string, object>")]
    [InlineData("IReadOnlyDictionary<string, JsonElement>")]
    [InlineData("object[]")]
    [InlineData("List<JsonNode>")]
    [InlineData("Shape")]
    [InlineData("IShape")]
    [InlineData("Shape[]")]
    [InlineData("string")]
    public Task TypeWithoutShape_Reports(string type) => Verify(InMethod($"_ = await chat.GetResponseAsync<[|{type}|]>(\"q\");"));

    [Theory]
    [InlineData("object Value")]
    [InlineData("object? Value")]
    [InlineData("dynamic Value")]
    [InlineData("JsonElement Value")]
    [InlineData("JsonNode? Value")]
    [InlineData("Dictionary<string, object> Values")]
    [InlineData("List<object> Values")]
    [InlineData("Shape Shape")]
    [InlineData("IReadOnlyList<IShape> Shapes")]
    [InlineData("Open Inner")]
    [InlineData("Open[] Inner")]
    [InlineData("DeclaredOpen Inner")]
    public Task MemberWithoutShape_Reports(string member) => Verify(InMethod("_ = await chat.GetResponseAsync<[|Answer|]>(\"q\");", $"record Answer({member});"));

    [Theory]
    [InlineData("_ = ChatResponseFormat.ForJsonSchema<[|object|]>();")]
    [InlineData("_ = ChatResponseFormat.ForJsonSchema<[|Open|]>();")]
    [InlineData("_ = ChatResponseFormat.ForJsonSchema([|typeof(Open)|]);")]
    [InlineData("_ = Anthropic.Helpers.StructuredOutput.CreateJsonFormat<[|Open|]>();")]
    [InlineData("_ = new OpenAIPromptExecutionSettings { ResponseFormat = [|typeof(Open)|] };")]
    [InlineData("_ = new GeminiPromptExecutionSettings { ResponseSchema = [|typeof(Open)|] };")]
    public Task ResponseFormat_Reports(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("int")]
    [InlineData("bool?")]
    [InlineData("string[]")]
    [InlineData("List<string>")]
    [InlineData("DayOfWeek")]
    [InlineData("Dictionary<string, int>")]
    [InlineData("Declared")]
    [InlineData("Converted")]
    [InlineData("(string Name, int Age)")]
    public Task TypeWithShape_NoDiagnostic(string type) => Verify(InMethod($"_ = await chat.GetResponseAsync<{type}>(\"q\");"));

    [Theory]
    [InlineData("record Answer(string Name, int? Age, DateTimeOffset At, Uri Link, List<Answer> Children);")]
    [InlineData("record Answer(Declared Shape, Converted Other);")]
    [InlineData("class Answer { public string Name { get; set; } = \"\"; [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }")]
    [InlineData("class Answer { public string Name { get; set; } = \"\"; [JsonIgnore] public object? Tag { get; set; } }")]
    [InlineData("class Answer { public string Name { get; set; } = \"\"; [JsonConverter(typeof(AnyConverter))] public object? Tag { get; set; } }")]
    [InlineData("class Answer { public string Name { get; set; } = \"\"; public object Lock { get; } = new(); internal object? Tag { get; set; } public static object? Shared { get; set; } }")]
    [InlineData("[AgentGuard.Runtime.StructuredOutput] record Answer(object Value);\nnamespace AgentGuard.Runtime { class StructuredOutputAttribute : Attribute; }")]
    public Task PolymorphismExtensionDataAndConverters_NoDiagnostic(string type) => Verify(InMethod("_ = await chat.GetResponseAsync<Answer>(\"q\");", type));

    [Fact]
    public Task IgnoredOnlySometimes_Reports() => Verify(InMethod(
        "_ = await chat.GetResponseAsync<[|Answer|]>(\"q\");",
        "class Answer { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public object? Tag { get; set; } }"));

    [Theory]
    [InlineData("_ = await chat.GetResponseAsync(\"q\");")]
    [InlineData("_ = ChatResponseFormat.ForJsonSchema(schema);")]
    [InlineData("_ = ChatResponseFormat.ForJsonSchema<string>();")]
    [InlineData("_ = await chat.GetResponseAsync<Shape>(\"q\", options);")]
    [InlineData("_ = JsonSerializer.Deserialize<object>(\"{}\");")]
    public Task NoResultType_NoDiagnostic(string code) => Verify(InMethod(code));

    [Fact]
    public Task TypeParameter_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse<T>> AskAsync<T>(string question) => chat.GetResponseAsync<T>(question);
        }
        """);

    [Fact]
    public Task Message_NamesTheMember() => VerifyMessage(
        InMethod("_ = await chat.GetResponseAsync<[|Open|]>(\"q\");"),
        "'Open.Value' holds 'object', which says nothing about its shape, so the model may put any JSON there; declare its type");

    [Fact]
    public Task Message_OfAnAbstractType() => VerifyMessage(
        InMethod("_ = await chat.GetResponseAsync<[|Shape|]>(\"q\");"),
        "'Shape' is abstract and names no derived types, so no answer can be deserialised; declare them with [JsonDerivedType]");

    [Fact]
    public Task Message_OfText() => VerifyMessage(
        InMethod("_ = await chat.GetResponseAsync<[|string|]>(\"q\");"),
        "'string' as the type of an answer only wraps free text in JSON; call without a type argument, or declare a type with the members you read");

    [Fact]
    public Task Message_OfAnything() => VerifyMessage(
        InMethod("_ = await chat.GetResponseAsync<[|JsonNode|]>(\"q\");"),
        "'JsonNode' says nothing about the shape of the answer, so the model may send any JSON; declare a type with the members you read");

    [Fact]
    public Task TypeNobodyDependsOn_BecomesARecord() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var first = await chat.GetResponseAsync<[|object|]>(question);
                var second = await chat.GetResponseAsync<[|object|]>(question);
                return $"{first.Result} {second.Result}";
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var first = await chat.GetResponseAsync<AskAnswer>(question);
                var second = await chat.GetResponseAsync<AskAnswer2>(question);
                return $"{first.Result} {second.Result}";
            }
        }

        internal sealed record AskAnswer(string Value);

        internal sealed record AskAnswer2(string Value);

        """);

    [Fact]
    public Task AbstractType_DeclaresItsDerivedTypes() => VerifyFix(
        """
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;

        /// <summary>What to do next.</summary>
        abstract record Step;
        sealed record Refund(decimal Amount) : Step;
        sealed record Reply(string Text) : Step;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse<Step>> AskAsync(string question) => chat.GetResponseAsync<[|Step|]>(question);
        }
        """,
        """
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;

        /// <summary>What to do next.</summary>
        [JsonDerivedType(typeof(Refund), "refund")]
        [JsonDerivedType(typeof(Reply), "reply")]
        abstract record Step;
        sealed record Refund(decimal Amount) : Step;
        sealed record Reply(string Text) : Step;

        class Desk(IChatClient chat)
        {
            public Task<ChatResponse<Step>> AskAsync(string question) => chat.GetResponseAsync<[|Step|]>(question);
        }
        """.Replace("[|Step|]", "Step", StringComparison.Ordinal));

    [Theory]
    [InlineData("_ = (await chat.GetResponseAsync<[|JsonElement|]>(\"q\")).Result.GetProperty(\"name\");")]
    [InlineData("string text = (await chat.GetResponseAsync<[|string|]>(\"q\")).Result;")]
    [InlineData("_ = await chat.GetResponseAsync<[|Open|]>(\"q\");")]
    [InlineData("_ = await chat.GetResponseAsync<[|IShape|]>(\"q\");")]
    public Task CodeThatDependsOnTheType_HasNoFix(string code) => VerifyNoFix(InMethod(code));

    private static string InMethod(string code, string types = "") =>
        $$"""
        #pragma warning disable SKEXP0010, SKEXP0070
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel.Connectors.Google;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(JsonElement schema, JsonSerializerOptions options)
            {
                {{code}}
                await Task.CompletedTask;
            }
        }

        abstract record Shape;
        interface IShape { string Name { get; } }
        class Open { public object? Value { get; set; } }
        [JsonDerivedType(typeof(Circle), "circle")] abstract record Declared;
        record Circle(int Radius) : Declared;
        [JsonDerivedType(typeof(Blob), "blob")] abstract record DeclaredOpen;
        record Blob(JsonElement Data) : DeclaredOpen;
        [JsonConverter(typeof(AnyConverter))] abstract record Converted;
        class AnyConverter : JsonConverter<object>
        {
            public override object? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;
            public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) { }
        }
        {{types}}
        """;
}
