using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class EnvironmentExposedTests : RuleTests<EnvironmentExposed>
{
    [Theory]
    [InlineData("=> JsonSerializer.Serialize([|Environment.GetEnvironmentVariables()|]);")]
    [InlineData("{ var text = \"\"; foreach (System.Collections.DictionaryEntry entry in [|Environment.GetEnvironmentVariables()|]) { text += $\"{entry.Key}={entry.Value}\\n\"; } return text; }")]
    [InlineData("=> [|Environment.GetEnvironmentVariable(name)|] ?? \"none\";")]
    [InlineData("=> $\"The key is {[|Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\")|]}\";")]
    [InlineData("=> [|configuration[name]|] ?? \"\";")]
    [InlineData("=> [|configuration[\"OpenAI:ApiKey\"]|] ?? \"\";")]
    [InlineData("=> [|configuration.GetConnectionString(\"Orders\")|] ?? \"\";")]
    [InlineData("=> [|configuration.GetValue<string>(\"Smtp:Password\")|] ?? \"\";")]
    [InlineData("=> string.Join(\",\", [|configuration.AsEnumerable()|].Select(pair => pair.Key + \"=\" + pair.Value));")]
    [InlineData("=> [|root.GetDebugView()|];")]
    [InlineData("=> All();")]
    public Task ReadGivenToTheModel_IsReported(string body) => Verify(Tool(body, body == "=> All();" ? "[|Environment.GetEnvironmentVariables()|]" : "1"));

    [Theory]
    [InlineData("=> Environment.GetEnvironmentVariable(\"TZ\") ?? \"none\";")]
    [InlineData("=> configuration[\"Region\"] ?? \"none\";")]
    [InlineData("=> Environment.GetEnvironmentVariables().Count.ToString();")]
    [InlineData("=> string.Join(\",\", configuration.AsEnumerable().Select(pair => pair.Key));")]
    [InlineData("=> string.Join(\",\", configuration.AsEnumerable().Where(pair => pair.Key == \"Region\"));")]
    [InlineData("=> Environment.GetEnvironmentVariable(\"API_KEY\") is null ? \"not set\" : \"set\";")]
    [InlineData("{ var key = Environment.GetEnvironmentVariable(\"API_KEY\"); return Call(key); }")]
    [InlineData("{ Console.WriteLine(JsonSerializer.Serialize(Environment.GetEnvironmentVariables())); return \"done\"; }")]
    public Task ProjectionOrOwnUse_NoDiagnostic(string body) => Verify(Tool(body, "1"));

    [Fact]
    public Task FunctionThatIsNoTool_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        class Diagnostics
        {
            public string All() => System.Text.Json.JsonSerializer.Serialize(Environment.GetEnvironmentVariables());
        }
        """);

    [Fact]
    public Task LambdaTool_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;
        class Agent
        {
            AITool Tool() => AIFunctionFactory.Create((string name) => [|Environment.GetEnvironmentVariable(name)|], "env", "Reads the environment.");
        }
        """);

    [Fact]
    public Task Message_SaysWhatTheModelGets() => VerifyMessage(
        Tool("=> [|Environment.GetEnvironmentVariable(name)|] ?? \"\";", "1"),
        "The tool gives the model any environment variable that it names, and the model may tell anyone who asks; return only what the tool is for");

    private static string Tool(string body, string read) => $$"""
        using System.Text.Json;
        using Microsoft.Extensions.Configuration;

        class Tools(IConfiguration configuration, IConfigurationRoot root)
        {
            [ModelContextProtocol.Server.McpServerTool]
            public string Print(string name) {{body}}

            private string All() => JsonSerializer.Serialize({{read}});

            private string Call(string? key) => configuration is not null && root is not null && key is not null ? "x" : All();
        }
        """;
}
