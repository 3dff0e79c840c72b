using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class DispatchWithoutAllowListTests : RuleTests<DispatchWithoutAllowList, DispatchWithoutAllowListFix>
{
    private static string Loop(string body) => $$"""
        using System.Reflection;
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Protocol;
        using OpenAI.Chat;

        public class Loop
        {
            private readonly Dictionary<string, Func<string, string>> _tools = [];

            public string Run(FunctionCallContent call, ChatToolCall openai, CallToolRequestParams served, string name)
            {
                {{body}}
                return call.CallId + openai.Id + served.Name + name;
            }
        }
        """;

    [Fact]
    public Task ToolByIndexer_MessageSaysWhenItThrows() => VerifyMessage(
        Loop("return [|_tools[call.Name]|](\"\");"),
        "'_tools[call.Name]' throws when the model names a tool that is not there, and models do; use 'TryGetValue' and tell the model what is wrong");

    [Theory]
    [InlineData("var wanted = openai.FunctionName; return [|_tools[wanted]|](\"\");")]
    [InlineData("var city = [|call.Arguments![\"city\"]|]; Console.WriteLine(city);")]
    [InlineData("using var json = JsonDocument.Parse(openai.FunctionArguments); Console.WriteLine([|json.RootElement.GetProperty(\"city\")|]);")]
    [InlineData("var given = JsonSerializer.Deserialize<Dictionary<string, string>>(openai.FunctionArguments)!; Console.WriteLine([|given[\"city\"]|]);")]
    [InlineData("Console.WriteLine(GetType().[|GetMethod|](call.Name)?.Invoke(this, null));")]
    public Task NameOrArgumentOfTheModel_IsReported(string body) => Verify(Loop(body));

    [Theory]
    [InlineData("if (_tools.TryGetValue(call.Name, out var tool)) { return tool(\"\"); }")]
    [InlineData("if (_tools.ContainsKey(call.Name)) { return _tools[call.Name](\"\"); }")]
    [InlineData("try { return _tools[call.Name](\"\"); } catch (KeyNotFoundException) { return \"unknown tool\"; }")]
    [InlineData("switch (call.Name) { case \"search\": return _tools[\"search\"](\"\"); }")]
    [InlineData("return _tools[name](\"\");")]
    [InlineData("call.Arguments![\"city\"] = name;")]
    [InlineData("Console.WriteLine(served.Arguments![\"city\"]);")]
    [InlineData("using var json = JsonDocument.Parse(openai.FunctionArguments); if (json.RootElement.TryGetProperty(\"city\", out var city)) { Console.WriteLine(city); }")]
    [InlineData("using var json = JsonDocument.Parse(name); Console.WriteLine(json.RootElement.GetProperty(\"city\"));")]
    [InlineData("if (_tools.Keys.Contains(call.Name)) { Console.WriteLine(GetType().GetMethod(call.Name)?.Invoke(this, null)); }")]
    [InlineData("Console.WriteLine(GetType().GetMethod(name)?.Invoke(this, null));")]
    public Task LookedUpCaughtOrNotOfTheModel_NoDiagnostic(string body) => Verify(Loop(body));

    [Fact]
    public Task ToolByIndexer_IsLookedUp() => VerifyFix(
        Loop("return [|_tools[call.Name]|](\"\"); // run"),
        Loop("""
            if (!_tools.TryGetValue(call.Name, out var tool))
                    {
                        throw new InvalidOperationException("The model's call cannot be made: a tool or an argument is missing.");
                    }

                    return tool(""); // run
            """));

    [Fact]
    public Task Argument_IsLookedUp() => VerifyFix(
        Loop("using var json = JsonDocument.Parse(openai.FunctionArguments);\n        name = [|json.RootElement.GetProperty(\"city\")|].GetString() ?? name;"),
        Loop("""
            using var json = JsonDocument.Parse(openai.FunctionArguments);
                    if (!json.RootElement.TryGetProperty("city", out var city))
                    {
                        throw new InvalidOperationException("The model's call cannot be made: a tool or an argument is missing.");
                    }

                    name = city.GetString() ?? name;
            """));

    [Theory]
    [InlineData("name = name.Length > 0 ? [|_tools[call.Name]|](name) : name;")]
    [InlineData("Console.WriteLine(GetType().[|GetMethod|](call.Name)?.Invoke(this, null));")]
    public Task ConditionalReadAndReflection_HaveNoFix(string body) => VerifyNoFix(Loop(body));
}
