using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ToolNameUnstableTests : RuleTests<ToolNameUnstable, ToolNameUnstableFix>
{
    private const string Store = """
        using Microsoft.Extensions.AI;

        class Orders { public string Find(string id) => id; public Task<string> FindLinesAsync(string id) => Task.FromResult(id); public string FindLines(int id) => ""; }

        """;

    [Fact]
    public Task Lambda_IsNamedAfterWhatItCalls() => VerifyFix(
        Store + """
        class Tools(Orders orders)
        {
            public IList<AITool> All() =>
            [
                AIFunctionFactory.Create([|(string id) =>|] orders.Find(id), description: "Finds an order."),
                AIFunctionFactory.Create([|(string id) =>|] orders.FindLinesAsync(id)),
            ];
        }
        """,
        Store + """
        class Tools(Orders orders)
        {
            public IList<AITool> All() =>
            [
                AIFunctionFactory.Create((string id) => orders.Find(id), name: "find_order", description: "Finds an order."),
                AIFunctionFactory.Create((string id) => orders.FindLinesAsync(id), name: "find_lines"),
            ];
        }
        """);

    [Fact]
    public Task LambdasThatCallTheSame_GetDifferentNames() => VerifyFix(
        Store + """
        class Tools(Orders orders)
        {
            public IList<AITool> All() => [AIFunctionFactory.Create([|(string id) =>|] orders.Find(id)), AIFunctionFactory.Create([|(int id) =>|] orders.Find("" + id))];
        }
        """,
        Store + """
        class Tools(Orders orders)
        {
            public IList<AITool> All() => [AIFunctionFactory.Create((string id) => orders.Find(id), name: "find_order"), AIFunctionFactory.Create((int id) => orders.Find("" + id), name: "find_order_2")];
        }
        """);

    [Fact]
    public Task LambdaInAVariable_IsNamedAfterTheVariable() => VerifyFix(
        Store + """
        class Tools
        {
            public AITool One()
            {
                var lookUp = (string id) => id;
                return AIFunctionFactory.Create([|lookUp|]);
            }

            public AITool Two()
            {
                AIFunction fetchDocs = AIFunctionFactory.Create([|(string topic) =>|] topic);
                return fetchDocs;
            }
        }
        """,
        Store + """
        class Tools
        {
            public AITool One()
            {
                var lookUp = (string id) => id;
                return AIFunctionFactory.Create(lookUp, name: "look_up");
            }

            public AITool Two()
            {
                AIFunction fetchDocs = AIFunctionFactory.Create((string topic) => topic, name: "fetch_docs");
                return fetchDocs;
            }
        }
        """);

    [Fact]
    public Task LocalFunction_IsNamed() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        var tool = new ApprovalRequiredAIFunction(AIFunctionFactory.Create([|GetWeatherAsync|]));
        Console.WriteLine(tool);
        static Task<string> GetWeatherAsync(string city) => Task.FromResult(city);
        """,
        """
        using Microsoft.Extensions.AI;

        var tool = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(GetWeatherAsync, name: "get_weather"));
        Console.WriteLine(tool);
        static Task<string> GetWeatherAsync(string city) => Task.FromResult(city);
        """,
        project => project.AsProgram());

    [Fact]
    public Task OptionsWithoutName_GetOne() => VerifyFix(
        """
        using ModelContextProtocol.Server;

        class Tools
        {
            public McpServerTool One() { var fetchDocs = McpServerTool.Create([|(string topic) =>|] topic); return fetchDocs; }
            public McpServerTool Two() { var readDocs = McpServerTool.Create([|(string topic) =>|] topic, new() { Description = "Reads." }); return readDocs; }
        }
        """,
        """
        using ModelContextProtocol.Server;

        class Tools
        {
            public McpServerTool One() { var fetchDocs = McpServerTool.Create((string topic) => topic, options: new() { Name = "fetch_docs" }); return fetchDocs; }
            public McpServerTool Two() { var readDocs = McpServerTool.Create((string topic) => topic, new() { Name = "read_docs", Description = "Reads." }); return readDocs; }
        }
        """);

    [Fact]
    public Task KernelFunctionOfALambda_IsNamedInItsWay() => VerifyFix(
        """
        using Microsoft.SemanticKernel;

        class Tools
        {
            public KernelFunction One() { var fetchDocs = KernelFunctionFactory.CreateFromMethod([|(string topic) =>|] topic); return fetchDocs; }
        }
        """,
        """
        using Microsoft.SemanticKernel;

        class Tools
        {
            public KernelFunction One() { var fetchDocs = KernelFunctionFactory.CreateFromMethod((string topic) => topic, functionName: "FetchDocs"); return fetchDocs; }
        }
        """);

    [Fact]
    public Task LambdaWithNothingToNameItAfter_HasNoFix() => VerifyNoFix(
        Store + "class Tools { public AITool One() => AIFunctionFactory.Create([|(string id) =>|] id); }");

    [Theory]
    [InlineData("AIFunctionFactory.Create((string id) => id, \"find\")")]
    [InlineData("AIFunctionFactory.Create((string id) => id, name: Name)")]
    [InlineData("AIFunctionFactory.Create((string id) => id, new AIFunctionFactoryOptions { Name = \"find\" })")]
    [InlineData("AIFunctionFactory.Create((string id) => id, options)")]
    [InlineData("AIFunctionFactory.Create(Find)")]
    [InlineData("AIFunctionFactory.Create([System.ComponentModel.DisplayName(\"find\")] (string id) => id)")]
    [InlineData("AIFunctionFactory.Create(typeof(Tools).GetMethod(\"Find\")!, this)")]
    public Task NamedOrStable_NoDiagnostic(string tool) => Verify(
        $$"""
        using Microsoft.Extensions.AI;

        class Tools(AIFunctionFactoryOptions options)
        {
            private const string Name = "find";
            public AITool One() { GC.KeepAlive((Name, options)); return {{tool}}; }
            public string Find(string id) => id;
        }
        """);

    [Theory]
    [InlineData("find order", "find_order")]
    [InlineData("find.order!", "find_order")]
    public Task InvalidName_IsReplaced(string name, string valid) => VerifyFix(
        $$"""
        using Microsoft.Extensions.AI;

        class Tools { public AITool One() => AIFunctionFactory.Create((string id) => id, [|"{{name}}"|], "Finds."); }
        """,
        $$"""
        using Microsoft.Extensions.AI;

        class Tools { public AITool One() => AIFunctionFactory.Create((string id) => id, "{{valid}}", "Finds."); }
        """);

    [Fact]
    public Task InvalidNames_AreReportedWhereverTheyAreGiven() => VerifyNoFix(
        """
        using Microsoft.Extensions.AI;

        class Tools
        {
            private const string Name = "find order";
            public AITool One() => AIFunctionFactory.Create((string id) => id, [|Name|]);
            public AITool Two() => AIFunctionFactory.Create([|AVeryLongNameThatGoesOnAndOnUntilNoProviderInTheWholeWorldTakesItAnyMore|]);
            public void AVeryLongNameThatGoesOnAndOnUntilNoProviderInTheWholeWorldTakesItAnyMore() { }
            public AITool Three() => AIFunctionFactory.Create((string id) => id, [|""|]);
        }
        """);

    [Fact]
    public Task InvalidNameInAnAttribute_IsReplaced() => VerifyFix(
        """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            [McpServerTool(ReadOnly = true, Name = [|"find order"|])]
            public string Find(string id) => id;
        }

        class Plugin
        {
            [Microsoft.SemanticKernel.KernelFunction([|"find order"|])]
            public string Find(string id) => id;
        }
        """,
        """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            [McpServerTool(ReadOnly = true, Name = "find_order")]
            public string Find(string id) => id;
        }

        class Plugin
        {
            [Microsoft.SemanticKernel.KernelFunction("find_order")]
            public string Find(string id) => id;
        }
        """);

    [Fact]
    public Task InvalidNameInADeclaration_IsReplaced() => VerifyFix(
        "class Tools { public OpenAI.Chat.ChatTool One() => OpenAI.Chat.ChatTool.CreateFunctionTool([|\"find order\"|]); }",
        "class Tools { public OpenAI.Chat.ChatTool One() => OpenAI.Chat.ChatTool.CreateFunctionTool(\"find_order\"); }");

    [Theory]
    [InlineData("IList<AITool> tools = [AIFunctionFactory.Create(a.Find), AIFunctionFactory.Create([|b.FindAsync|])];")]
    [InlineData("AITool[] tools = { AIFunctionFactory.Create(a.Find), AIFunctionFactory.Create([|b.FindAsync|]) };")]
    [InlineData("var tools = new List<AITool> { AIFunctionFactory.Create(a.Find), new ApprovalRequiredAIFunction(AIFunctionFactory.Create([|b.FindAsync|])) };")]
    [InlineData("var tools = new ChatOptions { Tools = [AIFunctionFactory.Create(a.Find), AIFunctionFactory.Create([|(string id) =>|] id, \"Find\")] };")]
    [InlineData("List<AITool> tools = [AIFunctionFactory.Create(a.Find)]; tools.Add(AIFunctionFactory.Create([|b.FindAsync|]));")]
    [InlineData("var tools = new ChatOptions { Tools = [] }; tools.Tools.Add(AIFunctionFactory.Create(a.Find)); tools.Tools.Add(AIFunctionFactory.Create([|b.FindAsync|]));")]
    public Task TwoToolsOfOneListWithOneName_AreReported(string code) => VerifyNoFix(Two(code));

    [Theory]
    [InlineData("IList<AITool> tools = [AIFunctionFactory.Create(a.Find), AIFunctionFactory.Create(b.FindAsync, \"find_more\")];")]
    [InlineData("IList<AITool> tools = [AIFunctionFactory.Create(a.Find)]; IList<AITool> others = [AIFunctionFactory.Create(b.FindAsync)]; GC.KeepAlive(others);")]
    [InlineData("AITool tools = flag ? AIFunctionFactory.Create(a.Find) : AIFunctionFactory.Create(b.FindAsync);")]
    public Task DifferentNamesOrLists_NoDiagnostic(string code) => Verify(Two(code));

    [Fact]
    public Task TwoAttributedMethodsWithOneName_AreReported() => VerifyNoFix(
        """
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            [McpServerTool] public string FindOrder(string id) => id;
            [McpServerTool] public Task<string> [|FindOrderAsync|](string id) => Task.FromResult(id);
            [McpServerTool(Name = [|"find_order"|])] public string Other(string id) => id;
        }

        class Plugin
        {
            [KernelFunction] public string Find(string id) => id;
            [KernelFunction] public string [|Find|](int id) => "";
            [KernelFunction] public string FindAsync(int id) => "";
        }
        """);

    [Fact]
    public Task AttributedMethodsWithDifferentNames_NoDiagnostic() => Verify(
        """
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        [McpServerToolType]
        class Tools
        {
            [McpServerTool, KernelFunction] public string FindOrder(string id) => id;
            [McpServerTool(Name = "find-order")] public string FindOther(string id) => id;
        }
        """);

    [Fact]
    public Task Message_OfALambda() => VerifyMessage(
        Store + "class Tools { public AITool One() => AIFunctionFactory.Create([|(string id) =>|] id); }",
        "The tool is a lambda, so the model sees a compiler-made name that changes with the code around it; give the tool a name");

    [Fact]
    public Task Message_OfALocalFunction() => VerifyMessage(
        Store + "class Tools { public AITool One() { return AIFunctionFactory.Create([|Find|]); string Find(string id) => id; } }",
        "'Find' is a local function, so the model sees a compiler-made name that changes with the code around it; give the tool a name");

    [Fact]
    public Task Message_OfAnInvalidName() => VerifyMessage(
        Store + "class Tools { public AITool One() => AIFunctionFactory.Create((string id) => id, [|\"find order\"|]); }",
        "'find order' is not 1 to 64 letters, digits, '_' or '-', so providers refuse the request or drop the tool; rename it");

    [Theory]
    [InlineData("", DiagnosticSeverity.Info)]
    [InlineData("var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(); GC.KeepAlive(builder);", DiagnosticSeverity.Warning)]
    public async Task CompilerMadeName_InAProgram_IsASuggestionUnlessItHasAHost(string host, DiagnosticSeverity severity)
    {
        var diagnostics = await VerifyAll(
            $$"""
            using Microsoft.Extensions.AI;

            {{host}}
            var tool = AIFunctionFactory.Create([|(string id) =>|] id);
            Console.WriteLine(tool);
            """,
            null,
            project => project.AsProgram());

        Assert.Equal(severity, Assert.Single(diagnostics).Severity);
    }

    [Fact]
    public async Task CompilerMadeName_InALibrary_IsAWarning()
    {
        var diagnostics = await VerifyAll(
            Store + "class Tools { public AITool One() => AIFunctionFactory.Create([|(string id) =>|] id); }", null, null);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics).Severity);
    }

    [Fact]
    public async Task InvalidNamesAndDuplicates_InAProgram_AreWarnings()
    {
        var diagnostics = await VerifyAll(
            """
            using Microsoft.Extensions.AI;

            AITool[] tools = [AIFunctionFactory.Create((string id) => id, "find"), AIFunctionFactory.Create([|(int id) =>|] id, "find"),
                AIFunctionFactory.Create((long id) => id, [|"find it"|])];
            Console.WriteLine(tools);
            """,
            null,
            project => project.AsProgram());

        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
    }

    [Fact]
    public Task FactoryOfTheTarget_IsNotTheTool_NoDiagnostic() => Verify(
        """
        using System.Reflection;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Tools
        {
            public McpServerTool One(MethodInfo method) => McpServerTool.Create(method, static r => Target(r.Services));
            public McpServerTool Two(MethodInfo method) => McpServerTool.Create(method, static r => Target(r.Services), new() { Description = "Finds." });
            public AITool Three(MethodInfo method) => AIFunctionFactory.Create(method, static arguments => Target(arguments.Services));
            private static object Target(IServiceProvider? services) => services ?? new object();
        }
        """);

    [Fact]
    public Task FunctionMadeToReadItsSchema_NoDiagnostic() => Verify(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Schemas
        {
            private static readonly JsonElement Handoff = AIFunctionFactory.Create((string reason) => { }).JsonSchema;
            public JsonElement Schema() => Handoff;
            public string Describe()
            {
                var function = AIFunctionFactory.Create((string id) => id);
                return function.Name + function.JsonSchema;
            }
        }
        """);

    [Fact]
    public Task FunctionThatOnlyCodeCalls_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;

        class Trial
        {
            public async Task Run(Kernel kernel, CancellationToken ct)
            {
                var function = KernelFunctionFactory.CreateFromMethod(() => "Result");
                var result = await kernel.InvokeAsync(function, cancellationToken: ct);
                await foreach (var part in kernel.InvokeStreamingAsync<string>(KernelFunctionFactory.CreateFromMethod(Parts), cancellationToken: ct)) { }
                AIFunction direct = AIFunctionFactory.Create((string id) => id);
                Console.WriteLine(direct.Name + await direct.InvokeAsync(new(), ct) + result);
                await AIFunctionFactory.Create(() => 1).InvokeAsync(new(), ct);
                direct = AIFunctionFactory.Create((int id) => id);
                Console.WriteLine(await direct.InvokeAsync(new(), ct));

                IEnumerable<string> Parts() => ["a"];
            }

            public FunctionResult Empty()
            {
                var inner = KernelFunctionFactory.CreateFromMethod(() => { });
                return new FunctionResult(inner);
            }
        }
        """);

    [Fact]
    public Task FunctionCalledAndOffered_IsReported() => Verify(
        """
        using Microsoft.SemanticKernel;

        class Tools
        {
            public async Task Run(Kernel kernel, CancellationToken ct)
            {
                var function = KernelFunctionFactory.CreateFromMethod([|() =>|] "Result");
                kernel.ImportPluginFromFunctions("tools", [function]);
                await kernel.InvokeAsync(function, cancellationToken: ct);
            }
        }
        """);

    [Fact]
    public Task FunctionReadAndOffered_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Tools
        {
            public AITool One()
            {
                AIFunction function = AIFunctionFactory.Create([|delegate|] (string id) { return id; });
                Console.WriteLine(function.Name);
                return function;
            }
        }
        """);

    [Fact]
    public Task Message_OfADuplicate() => VerifyMessage(
        Two("AITool[] tools = { AIFunctionFactory.Create(a.Find), AIFunctionFactory.Create([|b.FindAsync|]) };"),
        "Another tool beside this one is named 'Find', so calls reach the wrong one or the request is refused; rename one");

    private static string Two(string code) =>
        $$"""
        using Microsoft.Extensions.AI;

        class A { public string Find(string id) => id; }
        class B { public Task<string> FindAsync(string id) => Task.FromResult(id); }

        class Tools
        {
            public void Use(A a, B b, bool flag)
            {
                {{code}}
                GC.KeepAlive((tools, flag));
            }
        }
        """;
}
