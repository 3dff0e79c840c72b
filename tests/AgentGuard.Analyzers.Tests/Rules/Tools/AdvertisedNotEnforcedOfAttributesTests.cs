using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

/// <summary>The fix where an attribute makes the methods tools: all of the class, and the call that registers it.</summary>
public sealed class AdvertisedNotEnforcedOfAttributesTests : RuleTests<AdvertisedNotEnforced, AdvertisedNotEnforcedFix>
{
    private const string Usings = """
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        """;

    private const string Find = "public Task<string> FindPagesAsync([Range(1, 10)] int [|count|], CancellationToken cancellation) => File.ReadAllTextAsync(\"x?c=\" + count, cancellation);";

    private const string Register = "public static void Register(IServiceCollection services) => services.AddMcpServer().WithTools<OrderTools>();";

    [Fact]
    public Task McpServer_ServesGeneratedTools() => VerifyFix(
        Usings + $$"""
        /// <summary>Orders.</summary>
        [McpServerToolType]
        public sealed class OrderTools
        {
            /// <summary>Finds pages.</summary>
            [McpServerTool(ReadOnly = true, OpenWorld = true)]
            {{Find}}

            [McpServerTool(Name = "hello", Destructive = false), Description("Says hello.")]
            public string Hello() => "hello";
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddMcpServer().WithTools<OrderTools>().WithStdioServerTransport();
        }
        """,
        Usings + $$"""
        /// <summary>Orders.</summary>
        public sealed partial class OrderTools
        {
            /// <summary>Finds pages.</summary>
            [AgentTool(Name = "find_pages", Effect = ToolEffect.ReadOnly)]
            {{Plain(Find)}}

            [AgentTool(Name = "hello", Effect = ToolEffect.Reversible), Description("Says hello.")]
            public string Hello() => "hello";
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddMcpServer().WithTools(new OrderTools().AsMcpTools()).WithStdioServerTransport();
        }
        """,
        project => project.WithGenerators());

    [Theory]
    [InlineData("WithTools<OrderTools>()", "WithTools(OrderTools.AsAgentTools().AsMcpTools())", "static ", "")]
    [InlineData("WithTools(new OrderTools(\"x\"))", "WithTools(new OrderTools(\"x\").AsMcpTools())", "", "private readonly string _store; public OrderTools(string store) => _store = store;")]
    public Task McpServer_ServesWhatWasGiven(string before, string after, string modifier, string members)
    {
        var code = (string attribute, string partial, string registration, string find) => Usings + $$"""
            public {{partial}}class OrderTools
            {
                {{members}}
                [{{attribute}}]
                {{find.Replace("public ", "public " + modifier, StringComparison.Ordinal)}}
            }
            public static class Setup { public static void Add(IServiceCollection services) => services.AddMcpServer().{{registration}}; }
            """;
        return VerifyFix(
            code("McpServerTool(Idempotent = true)", "", before, Find),
            code("AgentTool(Name = \"find_pages\", Effect = ToolEffect.Idempotent)", "partial ", after, Plain(Find)),
            project => project.WithGenerators());
    }

    [Theory]
    [InlineData("kernel.Plugins.AddFromType<OrderTools>()", "kernel.Plugins.AddFromFunctions(\"OrderTools\", new OrderTools().AsKernelFunctions())")]
    [InlineData("kernel.Plugins.AddFromType<OrderTools>(\"orders\")", "kernel.Plugins.AddFromFunctions(\"orders\", new OrderTools().AsKernelFunctions())")]
    [InlineData("kernel.Plugins.AddFromObject(tools)", "kernel.Plugins.AddFromFunctions(\"OrderTools\", tools.AsKernelFunctions())")]
    [InlineData("kernel.ImportPluginFromObject(tools, \"orders\")", "kernel.ImportPluginFromFunctions(\"orders\", tools.AsKernelFunctions())")]
    [InlineData("KernelPluginFactory.CreateFromObject(tools, \"orders\")", "KernelPluginFactory.CreateFromFunctions(\"orders\", tools.AsKernelFunctions())")]
    public Task Kernel_GetsGeneratedTools(string before, string after)
    {
        var code = (string attribute, string partial, string registration, string find) => Usings + $$"""
            public sealed {{partial}}class OrderTools
            {
                [{{attribute}}]
                {{find}}
            }
            public static class Setup { public static object Add(Kernel kernel, OrderTools tools) => {{registration}}; }
            """;
        return VerifyFix(
            code("KernelFunction", "", before, Find),
            code("AgentTool(Name = \"FindPages\")", "partial ", after, Plain(Find)).Replace("(Name = \"FindPages\")", "", StringComparison.Ordinal),
            project => project.WithGenerators());
    }

    [Fact]
    public Task TwoToolsOfAClass_AreOneFix() => VerifyFix(
        Usings + $$"""
        public class OrderTools
        {
            [McpServerTool(Name = "find")]
            {{Find}}

            [McpServerTool(Name = "read")]
            public Task<string> ReadAsync([Range(1, 10)] int [|count|]) => File.ReadAllTextAsync("x?c=" + count);

            {{Register}}
        }
        """,
        Usings + $$"""
        public partial class OrderTools
        {
            [AgentTool(Name = "find")]
            {{Plain(Find)}}

            [AgentTool(Name = "read")]
            public Task<string> ReadAsync([Range(1, 10)] int count) => File.ReadAllTextAsync("x?c=" + count);

            {{Register.Replace("WithTools<OrderTools>()", "WithTools(new OrderTools().AsMcpTools())", StringComparison.Ordinal)}}
        }
        """,
        project => project.WithGenerators());

    [Theory]
    [InlineData("[McpServerTool(Name = \"find\")] " + Find, "")] // Registered elsewhere, or nowhere.
    [InlineData("[McpServerTool(Name = \"find\")] " + Find, "WithTools<OrderTools>().WithTools<OrderTools>()")]
    [InlineData("[McpServerTool(Name = \"find\")] " + Find, "WithTools<OrderTools>().WithToolsFromAssembly()")]
    [InlineData("[McpServerTool(Name = \"find\")] " + Find, "WithTools(new[] { typeof(OrderTools) })")]
    [InlineData("[McpServerTool(Name = \"find\")] " + Find, "WithTools<OrderTools>(new System.Text.Json.JsonSerializerOptions())")]
    [InlineData("[McpServerTool(Name = \"find\", Title = \"Find\")] " + Find, "WithTools<OrderTools>()")]
    [InlineData("[McpServerTool(Name = \"find\", OpenWorld = false)] " + Find, "WithTools<OrderTools>()")]
    [InlineData("[McpServerTool(Name = \"find\")] " + Find + " private int _calls;", "WithTools<OrderTools>()")] // An instance per call.
    [InlineData("public OrderTools(string store) { } [McpServerTool(Name = \"find\")] " + Find, "WithTools<OrderTools>()")] // From the container.
    [InlineData("[McpServerTool] public string FindURL([Range(1, 10)] int [|count|]) => File.ReadAllText(\"x\" + count);", "WithTools<OrderTools>()")] // The SDK knows its name.
    [InlineData("[McpServerTool(Name = \"find\")] public string Find(HttpClient client, [Range(1, 10)] int [|count|]) => File.ReadAllText(\"x\" + count);", "WithTools<OrderTools>()")]
    [InlineData("[McpServerTool(Name = \"find\")] public object Find([Range(1, 10)] int [|count|]) => File.ReadAllText(\"x\" + count);", "WithTools<OrderTools>()")] // No tool can be generated.
    [InlineData("[McpServerTool(Name = \"find\")] public string Find([Range(1, 10)] int [|count|]) => throw new ModelContextProtocol.McpException(File.ReadAllText(\"x\" + count));", "WithTools<OrderTools>()")]
    [InlineData("[McpServerTool(Name = \"find\")] " + Find + " [KernelFunction] public string Other() => \"\";", "WithTools<OrderTools>()")]
    public Task NotCertain_NoFix(string members, string registration) => VerifyNoFix(
        Usings + $$"""
        public class OrderTools
        {
            {{members}}
        }
        public static class Setup { public static object Add(IServiceCollection services) => services.AddMcpServer(){{(registration.Length == 0 ? "" : "." + registration)}}; }
        """,
        project => project.WithGenerators());

    [Theory]
    [InlineData("kernel.Plugins.AddFromObject((object)tools)")]
    [InlineData("kernel.Plugins.AddFromObject(tools)")] // Its type at run time gives the plugin its name.
    [InlineData("kernel.Plugins.AddFromType<OrderTools>(serviceProvider: kernel.Services)")]
    [InlineData("(kernel.Plugins.AddFromType<OrderTools>(), kernel.Plugins.AddFromObject(tools, \"again\"))")]
    public Task PluginNotCertain_NoFix(string registration) => VerifyNoFix(
        Usings + $$"""
        public class OrderTools
        {
            [KernelFunction]
            {{Find}}
        }
        public static class Setup { public static object Add(Kernel kernel, OrderTools tools) => {{registration}}; }
        """,
        project => project.WithGenerators());

    private static string Plain(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
