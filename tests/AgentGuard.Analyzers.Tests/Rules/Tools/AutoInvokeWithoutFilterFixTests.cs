using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class AutoInvokeWithoutFilterFixTests : RuleTests<AutoInvokeWithoutFilter, AutoInvokeWithoutFilterFix>
{
    private const string Plugins = """
        class Orders(HttpClient http)
        {
            [KernelFunction] public Task<string> Find(string order) => http.GetStringAsync($"orders/{order}");
            [KernelFunction] public Task CancelAsync(string order) => http.DeleteAsync($"orders/{order}");
            [KernelFunction("wipe")] public Task Clear() => http.DeleteAsync("orders");
        }

        """;

    private const string Head = "using Microsoft.SemanticKernel;\n\n" + Plugins;

    private const string Gate = """

        internal sealed class FunctionGate : IAutoFunctionInvocationFilter
        {
            public async Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
            {
                if (context.Function.Name is "Cancel" or "wipe" && !await IsApprovedAsync(context))
                {
                    context.Result = new FunctionResult(context.Function, "This call was refused.");
                    return;
                }

                await next(context);
            }

            // Ask a person or a policy, with the function and its arguments in view. Until then every such call is refused.
            private static Task<bool> IsApprovedAsync(AutoFunctionInvocationContext context) => Task.FromResult(false);
        }

        """;

    private const string On = "new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.[|Auto|]() }";
    private const string Off = "new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }";

    private static string Desk(string registration, string settings, string parameters = "Kernel kernel") => Head + $$"""
        class Desk
        {
            public PromptExecutionSettings Settings({{parameters}})
            {
                {{registration}}
                return {{settings}};
            }
        }

        """;

    [Fact]
    public Task Fix_RegistersAtTheKernel() => VerifyFix(
        Desk("kernel.ImportPluginFromType<Orders>(); // The shop's.", On),
        Desk("kernel.ImportPluginFromType<Orders>(); // The shop's.\n        kernel.AutoFunctionInvocationFilters.Add(new FunctionGate());", Off) + Gate);

    [Theory]
    [InlineData("builder.Plugins.AddFromType<Orders>();", "IKernelBuilder builder", "builder.Services.AddSingleton<IAutoFunctionInvocationFilter, FunctionGate>();")]
    [InlineData(
        "services.AddKernel().Plugins.AddFromType<Orders>();", "Microsoft.Extensions.DependencyInjection.IServiceCollection services",
        "services.AddSingleton<IAutoFunctionInvocationFilter, FunctionGate>();")]
    public Task Fix_RegistersAtTheServices(string registration, string parameters, string added) => VerifyFix(
        "using Microsoft.Extensions.DependencyInjection;\n" + Desk(registration, On, parameters),
        "using Microsoft.Extensions.DependencyInjection;\n" + Desk(registration + "\n        " + added, Off, parameters) + Gate);

    [Fact]
    public Task Fix_AddsTheUsingOfTheServices() => VerifyFix(
        Desk("builder.Plugins.AddFromType<Orders>();", On, "IKernelBuilder builder"),
        "using Microsoft.Extensions.DependencyInjection;\n"
        + Desk("builder.Plugins.AddFromType<Orders>();\n        builder.Services.AddSingleton<IAutoFunctionInvocationFilter, FunctionGate>();", Off, "IKernelBuilder builder") + Gate);

    [Fact]
    public Task Fix_RegistersWhereThePluginsAreAdded() => VerifyFix(
        $"using Microsoft.SemanticKernel;\n\nclass Asking {{ public PromptExecutionSettings Settings {{ get; }} = {On}; }}\n",
        $"using Microsoft.SemanticKernel;\n\nclass Asking {{ public PromptExecutionSettings Settings {{ get; }} = {Off}; }}\n",
        project => project.File("Setup.cs", Setup("")),
        setupAfter: project => project.File("Setup.cs", Setup("\n        kernel.AutoFunctionInvocationFilters.Add(new FunctionGate());") + Gate));

    private static string Setup(string added) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel;

        namespace Shop;

        class Setup
        {
            public void Fill(Kernel kernel)
            {
                kernel.Plugins.AddFromType<Orders>();{{added}}
            }
        }

        """ + "\n" + Plugins;

    [Fact]
    public Task FixAll_AddsOneFilterForAllKernels() => VerifyFix(
        Desk("kernel.ImportPluginFromType<Orders>();", On).Replace("    }\n}", $"    }}\n\n    public PromptExecutionSettings More() => {On};\n}}"),
        Desk("kernel.ImportPluginFromType<Orders>();\n        kernel.AutoFunctionInvocationFilters.Add(new FunctionGate());", Off)
            .Replace("    }\n}", $"    }}\n\n    public PromptExecutionSettings More() => {Off};\n}}") + Gate);

    [Theory]
    [InlineData("var plugins = new KernelPluginCollection(); plugins.Add(KernelPluginFactory.CreateFromType<Orders>());")]
    [InlineData("Action<Kernel> fill = one => one.ImportPluginFromType<Orders>(); fill(kernel);")]
    [InlineData("if (kernel is not null) kernel.ImportPluginFromType<Orders>();")]
    public Task RegistrationWithoutRoomOrKernel_NoFix(string registration) => VerifyNoFix(Desk(registration, On));
}
