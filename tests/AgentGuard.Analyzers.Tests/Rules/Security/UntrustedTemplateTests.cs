using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class UntrustedTemplateTests : RuleTests<UntrustedTemplate, UntrustedTemplateFix>
{
    [Theory]
    [InlineData("await kernel.InvokePromptAsync([|text|])")]
    [InlineData("await kernel.InvokePromptAsync([|$\"Summarise: {text}\"|])")]
    [InlineData("kernel.CreateFunctionFromPrompt([|text|])")]
    [InlineData("new PromptTemplateConfig([|text|])")]
    [InlineData("new PromptTemplateConfig { Template = [|text|] }")]
    public Task TextAsTemplate_IsReported(string code) => Verify(Controller(code));

    [Theory]
    [InlineData("await kernel.InvokePromptAsync(\"Summarise: {{$input}}\", new() { [\"input\"] = text })")]
    [InlineData("await kernel.InvokePromptAsync($\"List {number} cities\")")]
    [InlineData("kernel.CreateFunctionFromPrompt(Templates[text])")]
    [InlineData("new PromptTemplateConfig(\"Hello {{$name}}\")")]
    public Task TextAsArgument_NoDiagnostic(string code) => Verify(Controller(code));

    [Fact]
    public Task AnswerOfAModelInATemplate_IsReported() => Verify("""
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;

        public class Summary(Kernel kernel, IChatCompletionService chat)
        {
            public async Task Run()
            {
                var prompt = new System.Text.StringBuilder();
                prompt.Append("<message role='user'>Hi</message>");
                var first = await chat.GetChatMessageContentAsync(prompt.ToString());
                await kernel.InvokePromptAsync(prompt.ToString());
                prompt.Append($"<message role='assistant'>{first.Content}</message>");
                await kernel.InvokePromptAsync([|prompt.ToString()|]);
            }
        }
        """);

    [Theory]
    [InlineData("new InputVariable { Name = \"x\", [|AllowDangerouslySetContent = true|] }")]
    [InlineData("new PromptTemplateConfig { [|AllowDangerouslySetContent = true|] }")]
    [InlineData("new KernelPromptTemplateFactory { [|AllowDangerouslySetContent = true|] }")]
    [InlineData("new Microsoft.SemanticKernel.PromptTemplates.Handlebars.HandlebarsPromptTemplateFactory { [|AllowDangerouslySetContent = true|] }")]
    [InlineData("new Microsoft.SemanticKernel.PromptTemplates.Liquid.LiquidPromptTemplateFactory { [|AllowDangerouslySetContent = true|] }")]
    public Task EncodingSwitchedOff_IsSwitchedOn(string code) => VerifyFix(Controller(code), Controller(code.Replace("[|", "").Replace("|]", "").Replace("true", "false")));

    [Fact]
    public Task EncodingLeftToConfiguration_NoDiagnostic() => Verify(Controller("new PromptTemplateConfig { AllowDangerouslySetContent = number > 1 }"));

    [Fact]
    public Task ConsoleOperator_NoDiagnostic() => Verify(
        """
        using Microsoft.SemanticKernel;

        Console.WriteLine(await new Kernel().InvokePromptAsync(Console.ReadLine()!));
        """,
        project => project.AsProgram());

    [Fact]
    public Task WholeTemplate_BecomesAnArgument() => VerifyFix(
        Controller("await kernel.InvokePromptAsync([|text|])"),
        Controller("await kernel.InvokePromptAsync(\"{{$input}}\", new() { [\"input\"] = text })"));

    [Fact]
    public Task PartOfATemplate_HasNoFix() => VerifyNoFix(Controller("await kernel.InvokePromptAsync([|$\"Summarise: {text}\"|])"));

    private static string Controller(string code) => $$$"""
        #pragma warning disable SKEXP0001
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.SemanticKernel;

        public class AskController(Kernel kernel) : ControllerBase
        {
            private static readonly Dictionary<string, string> Templates = new() { ["a"] = "Hello" };

            [HttpPost] public async Task<object> Ask(string text, int number)
            {
                await Task.Yield();
                return {{{code}}};
            }

            public object Use() => (kernel, Templates);
        }
        """;
}
