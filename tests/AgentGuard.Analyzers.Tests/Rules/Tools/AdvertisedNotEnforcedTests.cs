using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class AdvertisedNotEnforcedTests : RuleTests<AdvertisedNotEnforced, AdvertisedNotEnforcedFix>
{
    private const string Usings = """
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        """;

    [Theory]
    [InlineData("[Range(1, 10)] int count", "File.ReadAllTextAsync(\"x?c=\" + count)")]
    [InlineData("[StringLength(5)] string text", "File.ReadAllTextAsync($\"x?c={text}\")")]
    [InlineData("[Bounds(1, 10)] int count", "File.ReadAllTextAsync(\"x?c=\" + count)")]
    [InlineData("Query query", "File.ReadAllTextAsync(\"x?c=\" + query.Count)")]
    [InlineData("[Range(1, 10)] int count", "SendAsync(count)")]
    public Task UncheckedParameter_IsReported(string parameter, string use) => Verify(Tool("[|FindAsync|]", parameter, use));

    [Theory]
    [InlineData("int count", "File.ReadAllTextAsync(\"x?c=\" + count)")]
    [InlineData("[Required] int count", "File.ReadAllTextAsync(\"x?c=\" + count)")]
    [InlineData("[Range(1, 10)] int count", "count > 10 ? throw new ArgumentException() : File.ReadAllTextAsync(\"x?c=\" + count)")]
    [InlineData("[Range(1, 10)] int count", "File.ReadAllTextAsync(\"x?c=\" + Math.Clamp(count, 1, 10))")]
    [InlineData("[Range(1, 10)] int count", "CheckedAsync(count)")]
    [InlineData("[Range(1, 10)] int count", "Task.FromResult(\"\")")]
    [InlineData("Query query", "query.Count is < 1 or > 10 ? throw new ArgumentException() : File.ReadAllTextAsync(\"x?c=\" + query.Count)")]
    [InlineData("Query query", "File.ReadAllTextAsync(\"x\")")]
    [InlineData("[Range(1, 10)] int count", "new Dictionary<int, Task<string>>().GetValueOrDefault(count)!")]
    public Task CheckedOrUnusedParameter_NoDiagnostic(string parameter, string use) => Verify(Tool("FindAsync", parameter, use));

    [Fact]
    public Task Lambda_IsReported() => Verify(
        Usings + """
        class Agent
        {
            public AITool Tool() => AIFunctionFactory.Create([|([Range(1, 10)] int count) =>|] File.ReadAllTextAsync("x?c=" + count), "find");
        }
        """);

    [Fact]
    public Task ToolsOfAttributes_AreReportedAtTheParameter() => Verify(
        Usings + """
        class McpTools
        {
            [ModelContextProtocol.Server.McpServerTool]
            public Task<string> FindAsync([Range(1, 10)] int [|count|]) => File.ReadAllTextAsync("x?c=" + count);

            [Microsoft.SemanticKernel.KernelFunction]
            public Task<string> SearchAsync([Range(1, 10)] int [|count|]) => File.ReadAllTextAsync("x?c=" + count);
        }
        """);

    [Fact]
    public Task GeneratedTool_NoDiagnostic() => Verify(
        Usings + """
        partial class Agent
        {
            [AgentTool]
            public Task<string> FindAsync([Range(1, 10)] int count) => File.ReadAllTextAsync("x?c=" + count);
        }
        """);

    [Fact]
    public Task DeclaredValidator_NoDiagnostic() => Verify(
        Usings + """
        static class Limits { public static int Hold(int value) => value; }
        class Agent
        {
            public AITool Tool() => AIFunctionFactory.Create(FindAsync);
            private Task<string> FindAsync([Range(1, 10)] int count) => File.ReadAllTextAsync("x?c=" + Limits.Hold(count));
        }
        """,
        project => project.Option("agentguard.validation_methods", "Limits.Hold"));

    [Fact]
    public Task Message_SaysWhatToDo() => VerifyMessage(
        Tool("[|FindAsync|]", "[Range(1, 10)] int count", "File.ReadAllTextAsync(\"x?c=\" + count)"),
        "Nothing holds the model to [Range(1, 10)] on 'count', so 'FindAsync' runs with any value it writes; make it an [AgentTool], which checks every argument, or check the value");

    [Fact]
    public Task Fix_GeneratesTheTool() => VerifyFix(
        Usings + """
        public sealed class Agent
        {
            public AITool Tool() => AIFunctionFactory.Create([|FindAsync|]);

            /// <summary>Finds.</summary>
            public Task<string> FindAsync([Range(1, 10)] int count) => File.ReadAllTextAsync("x?c=" + count);
        }
        """,
        Usings + """
        public sealed partial class Agent
        {
            public AITool Tool() => AsAgentTools().First(tool => tool.Name == "Find");

            /// <summary>Finds.</summary>
            [AgentTool]
            public Task<string> FindAsync([Range(1, 10)] int count) => File.ReadAllTextAsync("x?c=" + count);
        }
        """,
        project => project.WithGenerators());

    [Fact]
    public Task Fix_KeepsNameAndDescription() => VerifyFix(
        Usings + """
        public class Search
        {
            public static string Find([Range(1, 10)] int count) => File.ReadAllText("x" + count);
        }
        public class Agent
        {
            public IList<AITool> Tools => [AIFunctionFactory.Create([|Search.Find|], "find_pages", description: "Finds pages.")];
        }
        """,
        Usings + """
        public partial class Search
        {
            [AgentTool(Name = "find_pages", Description = "Finds pages.")]
            public static string Find([Range(1, 10)] int count) => File.ReadAllText("x" + count);
        }
        public class Agent
        {
            public IList<AITool> Tools => [Search.AsAgentTools().First(tool => tool.Name == "find_pages")];
        }
        """,
        project => project.WithGenerators());

    [Theory]
    [InlineData("AIFunctionFactory.Create([|Find|], new AIFunctionFactoryOptions())", "string Find([Range(1, 10)] int count) => File.ReadAllText(\"x\" + count);")]
    [InlineData("AIFunctionFactory.Create([|Find|])", "object Find([Range(1, 10)] int count) => File.ReadAllText(\"x\" + count);")]
    [InlineData("AIFunctionFactory.Create([|([Range(1, 10)] int count) =>|] File.ReadAllText(\"x\" + count), \"find\")", "")]
    public Task MoreThanAGeneratedToolCanSay_NoFix(string create, string method) => VerifyNoFix(
        Usings + $$"""
        public class Agent
        {
            public AITool Tool => {{create}};
            {{method}}
        }
        """,
        project => project.WithGenerators());

    private static string Tool(string function, string parameter, string use) => Usings + $$"""
        public record Query([property: Range(1, 10)] int Count);

        class Agent
        {
            public AITool Tool() => AIFunctionFactory.Create({{function}});

            private Task<string> FindAsync({{parameter}}) => {{use}};

            private Task<string> SendAsync(int count) => File.ReadAllTextAsync("x?c=" + count);

            private Task<string> CheckedAsync(int count)
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 10);
                return SendAsync(count);
            }
        }
        """;
}
