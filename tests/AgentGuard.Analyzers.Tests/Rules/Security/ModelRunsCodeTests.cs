using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class ModelRunsCodeTests : RuleTests<ModelRunsCode>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall, WithText = true)]
    public Task ModelText_IsReported(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "System.Type.GetType([|text|]);")), project => project.With(snippet));

    [Theory]
    [InlineData("Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.EvaluateAsync([|code|])")]
    [InlineData("System.Linq.Dynamic.Core.DynamicQueryableExtensions.OrderBy(new[] { 1 }.AsQueryable(), [|code|])")]
    [InlineData("System.Reflection.Assembly.LoadFrom([|code|])")]
    [InlineData("System.Reflection.Assembly.Load([|Convert.FromBase64String(code)|])")]
    [InlineData("Type.GetType([|$\"Contoso.{code}\"|])")]
    [InlineData("Activator.CreateInstance(\"Contoso\", [|code|])")]
    [InlineData("Scriban.Template.Parse([|code|])")]
    public Task CodeOfATool_IsReported(string call) => Verify(Tool(call));

    [Theory]
    [InlineData("Type.GetType(code switch { \"a\" => \"Contoso.A\", _ => \"Contoso.B\" })")]
    [InlineData("Types[code]")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(code)")]
    [InlineData("Scriban.Template.Parse(\"Hello {{ name }}\")")]
    [InlineData("new Sandbox().ExecuteAsync(code)")]
    public Task AllowListOrSandbox_NoDiagnostic(string call) => Verify(Tool(call));

    private static string Tool(string call) => $$"""
        using ModelContextProtocol.Server;

        public class Sandbox { public Task ExecuteAsync(string code) => Task.CompletedTask; }

        public class Tools
        {
            private static readonly Dictionary<string, Type> Types = new() { ["a"] = typeof(int) };

            [McpServerTool] public static object? Run(string code) => {{call}};
            public static object Use() => Types;
        }
        """;
}
