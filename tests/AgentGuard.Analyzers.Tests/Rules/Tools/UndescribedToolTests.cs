using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class UndescribedToolTests : RuleTests<UndescribedTool, UndescribedToolFix>
{
    private const string Usings = """
        using System.ComponentModel;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        """;

    [Theory]
    [InlineData("AIFunctionFactory.Create([|Now|])")]
    [InlineData("AIFunctionFactory.Create([|Now|], \"now\")")]
    [InlineData("AIFunctionFactory.Create([|Now|], \"now\", \"\")")]
    [InlineData("AIFunctionFactory.Create([|Now|], new AIFunctionFactoryOptions { Name = \"now\" })")]
    [InlineData("AIFunctionFactory.Create([|() =>|] \"x\", \"now\")")]
    [InlineData("KernelFunctionFactory.CreateFromMethod([|Now|])")]
    [InlineData("KernelFunctionFactory.CreateFromMethod([|Now|], new KernelFunctionFromMethodOptions { FunctionName = \"now\" })")]
    [InlineData("McpServerTool.Create([|Now|])")]
    [InlineData("AIFunctionFactory.[|CreateDeclaration|](\"now\", null, default)")]
    [InlineData("OpenAI.Chat.ChatTool.[|CreateFunctionTool|](\"now\")")]
    [InlineData("new [|Anthropic.Models.Messages.Tool|] { Name = \"now\", InputSchema = null! }")]
    public Task NothingButAName_IsReported(string tool) => Verify(Made(tool));

    [Theory]
    [InlineData("AIFunctionFactory.Create(Now, \"now\", \"Tells the time.\")")]
    [InlineData("AIFunctionFactory.Create(Now, description: \"Tells the time.\")")]
    [InlineData("AIFunctionFactory.Create(Now, new AIFunctionFactoryOptions { Description = \"Tells the time.\" })")]
    [InlineData("AIFunctionFactory.Create(Now, Options)")]
    [InlineData("AIFunctionFactory.Create(Described)")]
    [InlineData("AIFunctionFactory.Create(Given)")]
    [InlineData("KernelFunctionFactory.CreateFromMethod(Now, description: \"Tells the time.\")")]
    [InlineData("KernelFunctionFactory.CreateFromMethod(Now, new KernelFunctionFromMethodOptions { Description = \"Tells the time.\" })")]
    [InlineData("McpServerTool.Create(Now, new McpServerToolCreateOptions { Description = \"Tells the time.\" })")]
    [InlineData("AIFunctionFactory.CreateDeclaration(\"now\", \"Tells the time.\", default)")]
    [InlineData("OpenAI.Chat.ChatTool.CreateFunctionTool(\"now\", \"Tells the time.\")")]
    [InlineData("new Anthropic.Models.Messages.Tool { Name = \"now\", Description = \"Tells the time.\", InputSchema = null! }")]
    [InlineData("AIFunctionFactory.Create(Now).JsonSchema")]
    [InlineData("KernelFunctionFactory.CreateFromPrompt(\"Say x.\")")]
    public Task DescribedWhereTheSdkReads_NoDiagnostic(string tool) => Verify(Made(tool));

    [Fact]
    public Task DescribedInAnOptionsLocal_NoDiagnostic() => Verify(
        Usings + """
        class Agent
        {
            IEnumerable<AITool> Tools(string text)
            {
                AIFunctionFactoryOptions options = new() { Name = "now", Description = $"Tells {text}" };
                yield return AIFunctionFactory.Create(Now, options);
                string Now() => "x";
            }
        }
        """);

    [Fact]
    public Task FunctionThatOnlyCodeCalls_NoDiagnostic() => Verify(
        Usings + """
        class Agent
        {
            Task RunAsync(Kernel kernel)
            {
                var function = KernelFunctionFactory.CreateFromMethod(() => "x", functionName: "now");
                return kernel.InvokeAsync(function);
            }
        }
        """);

    [Fact]
    public Task MarkedMethods_AreReportedAtTheirNames() => Verify(
        Usings + """
        class Tools
        {
            [KernelFunction]
            public string [|One|]() => "x";

            /// <summary>Says two.</summary>
            [KernelFunction, Description(" ")]
            public string [|Two|]() => "x";

            /// <summary>Says three.</summary>
            [McpServerTool(Title = "Three")]
            public static string [|Three|]() => "x";
        }
        """);

    [Fact]
    public Task MarkedMethodsWithDescription_NoDiagnostic() => Verify(
        Usings + """
        partial class Tools
        {
            [KernelFunction("one"), Description("Says one.")]
            public string One() => "x";

            /// <summary>Says two.</summary>
            /// <param name="times">How often.</param>
            [McpServerTool]
            public static partial string Two(int times);

            public static partial string Two(int times) => "x";

            [McpServerTool]
            [Description("Says three.")]
            public static string Three() => "x";

            /// <summary>Says four.</summary>
            [OllamaSharp.OllamaTool]
            public static string Four(string text) => "x";

            [AgentGuard.Runtime.AgentTool]
            public string Five(string text) => "x";

            public string NoTool(string text) => "x";
        }
        """);

    [Fact]
    public Task InheritedDescription_NoDiagnostic() => Verify(
        Usings + """
        abstract class Base
        {
            [Description("Says one.")]
            public abstract string One();
        }
        class Tools : Base
        {
            [KernelFunction]
            public override string One() => "x";
        }
        """);

    [Theory]
    [InlineData("string [|text|]")]
    [InlineData("int? [|count|]")]
    [InlineData("IReadOnlyList<DayOfWeek> [|days|]")]
    [InlineData("Order [|order|]")]
    [InlineData("[Description(\"\")] string [|text|]")]
    [InlineData("CancellationToken token, string [|text|]")]
    [InlineData("IServiceProvider services, Kernel kernel, [Description(\"Text.\")] string text, Guid [|id|], DateTime at")]
    public Task UndescribedParameter_IsReportedOnce(string parameters) => Verify(WithParameters(parameters));

    [Theory]
    [InlineData("")]
    [InlineData("[Description(\"What to find.\")] string text")]
    [InlineData("CancellationToken token")]
    [InlineData("IServiceProvider services")]
    [InlineData("Kernel kernel, KernelArguments arguments")]
    [InlineData("AIFunctionArguments arguments")]
    [InlineData("HttpClient client")]
    [InlineData("McpServer server, RequestContext<ModelContextProtocol.Protocol.CallToolRequestParams> context, IProgress<int> progress")]
    [InlineData("System.Security.Claims.ClaimsPrincipal user")]
    [InlineData("Store store, IStore other")]
    [InlineData("[Microsoft.Extensions.DependencyInjection.FromKeyedServices(\"a\")] string text")]
    [InlineData("DescribedOrder order")]
    public Task DescribedOrHostsParameter_NoDiagnostic(string parameters) => Verify(WithParameters(parameters));

    [Fact]
    public Task ParametersOfGivenFunctions_AreReportedWhereTheyAreDeclared() => Verify(
        Usings + """
        class Plugin
        {
            [Description("Finds.")]
            public string Find(string [|id|], int count) => "x";
        }
        class Agent
        {
            AITool[] First(Plugin plugin) => [AIFunctionFactory.Create(plugin.Find), AIFunctionFactory.Create((string [|text|]) => "x", "find", "Finds.")];

            AITool[] Second(Plugin plugin)
            {
                return [AIFunctionFactory.Create(plugin.Find), AIFunctionFactory.Create(Find)];

                [Description("Finds.")]
                string Find(string [|word|]) => "x";
            }
        }
        """);

    [Fact]
    public Task ParameterThatTheHostMayBind_NoDiagnostic() => Verify(
        Usings + """
        class Agent
        {
            AITool Tool() => AIFunctionFactory.Create(Find, new AIFunctionFactoryOptions
            {
                ConfigureParameterBinding = parameter => new() { ExcludeFromSchema = parameter.Name == "user", BindParameter = (_, _) => "x" },
            });

            [Description("Finds.")]
            static string Find(string user) => "x";
        }
        """);

    [Theory]
    [InlineData("", DiagnosticSeverity.Hidden)]
    [InlineData("production", DiagnosticSeverity.Info)]
    public async Task Parameters_AreShownInProductionOnly(string profile, DiagnosticSeverity severity)
    {
        var found = await VerifyAll(
            WithParameters("string [|text|]"), ["The parameter 'text' of a tool has no description, so the model has only the name to go by; add [Description]"],
            project => project.Property("AgentGuardProfile", profile));

        Assert.Equal(severity, found.Single().Severity);
    }

    [Fact]
    public Task Message_NamesTheTool() => VerifyMessage(
        Made("AIFunctionFactory.Create([|Now|])"),
        "'Now' has no description, so the model has only the name to go by: it does not get the XML comment; add [Description]");

    [Fact]
    public Task Fix_TakesTheXmlComments() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Plugin
        {
            /// <summary>
            /// Finds an order by its <paramref name="id"/>, "as is".
            /// </summary>
            /// <param name="id">The order's id.</param>
            /// <param name="count">How many lines.</param>
            public string Find(string [|id|], int count) => "x";

            /// <summary>Counts orders.</summary>
            [Microsoft.SemanticKernel.KernelFunction]
            public int [|Count|]() => 1;

            public string Undocumented() => "x";
        }
        class Agent
        {
            IEnumerable<AITool> Tools(Plugin plugin)
            {
                yield return AIFunctionFactory.Create([|plugin.Find|]);
                yield return AIFunctionFactory.Create([|plugin.Undocumented|]);
            }
        }
        """,
        """
        using System.ComponentModel;
        using Microsoft.Extensions.AI;

        class Plugin
        {
            /// <summary>
            /// Finds an order by its <paramref name="id"/>, "as is".
            /// </summary>
            /// <param name="id">The order's id.</param>
            /// <param name="count">How many lines.</param>
            [Description("Finds an order by its id, \"as is\".")]
            public string Find([Description("The order's id.")] string id, [Description("How many lines.")] int count) => "x";

            /// <summary>Counts orders.</summary>
            [Description("Counts orders.")]
            [Microsoft.SemanticKernel.KernelFunction]
            public int Count() => 1;

            public string Undocumented() => "x";
        }
        class Agent
        {
            IEnumerable<AITool> Tools(Plugin plugin)
            {
                yield return AIFunctionFactory.Create(plugin.Find);
                yield return AIFunctionFactory.Create([|plugin.Undocumented|]);
            }
        }
        """);

    [Theory]
    [InlineData("AIFunctionFactory.Create([|() =>|] \"x\", \"now\")")]
    [InlineData("AIFunctionFactory.[|CreateDeclaration|](\"now\", null, default)")]
    public Task NoComment_NoFix(string tool) => VerifyNoFix(Made(tool));

    private static string Made(string tool) => Usings + $$"""
        class Agent
        {
            public static AIFunctionFactoryOptions Options { get; set; } = new();

            public object Tool(Func<string> Given) => {{tool}};

            /// <summary>Tells the time.</summary>
            public static string Now() => "x";

            [Description("Tells the time.")]
            public static string Described() => "x";
        }
        """;

    private static string WithParameters(string parameters) => Usings + $$"""
        public sealed record Order(string Id);

        [Description("An order.")]
        public sealed record DescribedOrder(string Id);

        public interface IStore;

        public sealed class Store
        {
            public int Count { get; private set; }
        }

        class Tools
        {
            [KernelFunction, Description("Finds.")]
            public string Find({{parameters}}) => "x";
        }
        """;
}
