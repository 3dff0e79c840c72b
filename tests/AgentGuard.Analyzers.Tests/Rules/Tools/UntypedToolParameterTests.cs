using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class UntypedToolParameterTests : RuleTests<UntypedToolParameter, UntypedToolParameterFix>
{
    private const string Usings = """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        """;

    [Theory]
    [InlineData("JsonElement [|filter|]", "filter.GetProperty(\"city\").GetString()!")]
    [InlineData("JsonElement? [|filter|]", "filter?.GetProperty(\"city\").GetString() ?? \"\"")]
    [InlineData("JsonNode [|filter|]", "filter[\"city\"]!.ToString()")]
    [InlineData("object [|filter|]", "(string)filter")]
    [InlineData("object [|filter|]", "filter is string city ? city : \"\"")]
    [InlineData("object [|filter|]", "filter switch { string city => city, _ => \"\" }")]
    [InlineData("dynamic [|filter|]", "filter.City")]
    [InlineData("Dictionary<string, object> [|filter|]", "filter[\"city\"].ToString()!")]
    [InlineData("Dictionary<string, object> [|filter|]", "string.Join(' ', filter.Select(pair => pair.Key))")]
    [InlineData("IDictionary<string, JsonElement> [|filter|]", "filter.TryGetValue(\"city\", out var city) ? city.ToString() : \"\"")]
    [InlineData("string [|filter|]", "JsonSerializer.Deserialize<Filter>(filter)!.City")]
    [InlineData("string [|filter|]", "JsonDocument.Parse(filter).RootElement.GetProperty(\"city\").GetString()!")]
    [InlineData("JsonElement [|filter|]", "filter.Deserialize<Filter>()!.City")]
    public Task ShapeTakenForGranted_IsReported(string parameter, string value) => Verify(Tool(parameter, value));

    [Theory]
    [InlineData("Filter filter", "filter.City")]
    [InlineData("string filter", "filter.Trim()")]
    [InlineData("string filter", "JsonSerializer.Serialize(filter)")]
    [InlineData("string filter", "DateTime.Parse(filter).ToString()")]
    [InlineData("Dictionary<string, string> filter", "filter[\"city\"]")]
    [InlineData("JsonElement filter", "Forward(filter)")]
    [InlineData("object filter", "JsonSerializer.Serialize(filter)")]
    [InlineData("Dictionary<string, object> filter", "Forward(filter)")]
    public Task ShapeStatedOrPassedOn_NoDiagnostic(string parameter, string value) => Verify(Tool(parameter, value));

    [Fact]
    public Task EveryKindOfTool_IsReportedAtTheParameter() => Verify(
        Usings + """
        class Tools
        {
            [McpServerTool]
            public static string One(JsonElement [|filter|]) => filter.GetProperty("city").ToString();

            [OllamaSharp.OllamaTool]
            public static string Two(object [|filter|]) => (string)filter;

            public static AITool[] Made() =>
            [
                AIFunctionFactory.Create((JsonElement [|filter|]) => filter.GetProperty("city").ToString(), "three"),
                AIFunctionFactory.Create(Four),
            ];

            private static string Four(JsonElement [|filter|]) => filter.GetProperty("city").ToString();
        }
        """);

    [Fact]
    public Task ParameterOfTheHost_NoDiagnostic() => Verify(
        Usings + """
        class Tools
        {
            [KernelFunction]
            public static string One(KernelArguments arguments, [Microsoft.AspNetCore.Mvc.FromServices] Dictionary<string, object> settings) => arguments["city"]!.ToString() + settings["x"];
        }
        """);

    [Fact]
    public Task NoTool_NoDiagnostic() => Verify(Usings + "class Tools { public static string One(JsonElement filter) => filter.GetProperty(\"city\").ToString(); }");

    [Fact]
    public Task GeneratedTool_NoDiagnostic() => Verify(
        Usings + "class Tools { [AgentGuard.Runtime.AgentTool] public static string One(JsonElement filter) => filter.GetProperty(\"city\").ToString(); }");

    [Fact]
    public Task Message_NamesTheType() => VerifyMessage(
        Tool("JsonElement [|filter|]", "filter.GetProperty(\"city\").GetString()!"),
        "'filter' is 'JsonElement', so the model is not told what belongs there, and 'Find' reads it as if it were; declare a type with the members that the tool reads");

    [Theory]
    [InlineData("string [|filter|]", "JsonSerializer.Deserialize<Filter>(filter)!.City", "Filter filter", "filter.City")]
    [InlineData("JsonElement [|filter|]", "filter.Deserialize<Filter>()!.City", "Filter filter", "filter.City")]
    [InlineData("string [|filters|]", "JsonSerializer.Deserialize<Filter[]>(filters)![0].City", "Filter[] filters", "filters[0].City")]
    public Task Fix_TakesWhatTheBodyDeserialises(string parameter, string value, string parameterAfter, string valueAfter) =>
        VerifyFix(Tool(parameter, value), Tool(parameterAfter, valueAfter));

    [Theory]
    [InlineData("JsonElement [|filter|]", "filter.GetProperty(\"city\").GetString()!")]
    [InlineData("string [|filter|]", "JsonSerializer.Deserialize<Filter>(filter)!.City + filter")]
    [InlineData("string [|filter|]", "JsonSerializer.Deserialize<JsonElement>(filter).ToString() + nameof(Find)")]
    public Task OtherReads_HaveNoFix(string parameter, string value) => VerifyNoFix(Tool(parameter, value));

    private static string Tool(string parameter, string value) => Usings + $$"""
        record Filter(string City);

        class Tools
        {
            [KernelFunction]
            public static string Find({{parameter}}) => {{value}};

            private static string Forward(object value) => value.ToString()!;
        }
        """;
}
