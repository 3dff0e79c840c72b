using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class AutoInvokeWithoutFilterTests : RuleTests<AutoInvokeWithoutFilter>
{
    private const string Head = """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        class Orders(HttpClient http)
        {
            [KernelFunction] public Task<string> Find(string order) => http.GetStringAsync($"orders/{order}");
            [KernelFunction] public Task Cancel(string order) => http.DeleteAsync($"orders/{order}");
        }

        class Clock { [KernelFunction] public string Now() => DateTime.Now.ToString(); }

        """;

    [Fact]
    public Task ChangingPlugin_IsNamed() => VerifyMessage(
        Head + """
        class Desk(Kernel kernel)
        {
            public Task<FunctionResult> Ask(string question)
            {
                kernel.ImportPluginFromType<Orders>();
                var settings = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.[|Auto|]() };
                return kernel.InvokePromptAsync(question, new(settings));
            }
        }
        """,
        "'Auto' lets the model run 'Cancel', which deletes data, and no filter sees the call before it runs; register a function invocation filter that can refuse, or invoke the functions yourself");

    [Theory]
    [InlineData("new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.[|Required|]() }")]
    [InlineData("new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.[|Auto|](autoInvoke: true) }")]
    [InlineData("new OpenAIPromptExecutionSettings { ToolCallBehavior = ToolCallBehavior.[|AutoInvokeKernelFunctions|] }")]
    public Task PluginOfAnotherMember_IsFound(string settings) => Verify(
        Head + $$"""
        class Setup
        {
            public Kernel Make(Orders orders)
            {
                var builder = Kernel.CreateBuilder();
                builder.Plugins.AddFromObject(orders);
                return builder.Build();
            }
        }

        class Desk { public PromptExecutionSettings Settings { get; } = {{settings}}; }
        """);

    [Theory]
    [InlineData("FunctionChoiceBehavior.Auto(autoInvoke: false)")]
    [InlineData("FunctionChoiceBehavior.Required(null, false)")]
    [InlineData("FunctionChoiceBehavior.None()")]
    public Task InvokedByHand_NoDiagnostic(string choice) => Verify(
        Head + $$"""
        class Desk(Kernel kernel)
        {
            public PromptExecutionSettings Settings()
            {
                kernel.ImportPluginFromType<Orders>();
                return new PromptExecutionSettings { FunctionChoiceBehavior = {{choice}} };
            }
        }
        """);

    [Fact]
    public Task HarmlessPlugin_NoDiagnostic() => Verify(
        Head + """
        class Desk(Kernel kernel)
        {
            public PromptExecutionSettings Settings()
            {
                kernel.ImportPluginFromType<Clock>();
                return new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
            }
        }
        """);

    [Fact]
    public Task FilterThatCanRefuse_NoDiagnostic() => Verify(
        Head + """
        class Gate : IAutoFunctionInvocationFilter
        {
            public async Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
            {
                if (context.Function.Name == "Find") await next(context);
            }
        }

        class Desk(Kernel kernel)
        {
            public PromptExecutionSettings Settings()
            {
                kernel.ImportPluginFromType<Orders>();
                kernel.AutoFunctionInvocationFilters.Add(new Gate());
                return new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
            }
        }
        """);

    [Fact]
    public Task NoPlugins_NoDiagnostic() => Verify(
        Head + """class Desk { public PromptExecutionSettings Settings { get; } = new() { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }; }""");
}
