using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

/// <summary>The second half of <see cref="ApprovalNeverAnswered"/>: tools that wait for a yes where nobody asks for one.</summary>
public sealed class ApprovalNeverAskedTests : RuleTests<ApprovalNeverAnswered>
{
    private const string Head = """
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;
        using OllamaSharp;

        static class Shop
        {
            public static IChatClient Chat => null!;
            public static string Refund(string order) => "ok";
            public static bool Confirm(string question) => Console.ReadLine() == question;
            public static string Ask(string order) => Confirm(order) ? "ok" : "no";
        }

        """;

    [Fact]
    public Task ToolOfAKernel_NamesTheHandover() => VerifyMessage(
        Head + """
        class Setup
        {
            public void Fill(Kernel kernel) =>
                kernel.Plugins.AddFromFunctions("shop", [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund)).[|AsKernelFunction|]()]);
        }
        """,
        "'Refund' waits for a yes, and 'AsKernelFunction' hands it to a host that knows no approval, so it runs at once; ask in the tool itself or in a filter of the host");

    [Theory]
    [InlineData("McpServerTool.[|Create|](new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund)))")]
    [InlineData("McpServerTool.[|Create|](function: s_waiting)")]
    [InlineData("Waiting().[|AsKernelFunction|]()")]
    public Task HostThatKnowsNoApproval_IsReported(string handover) => Verify(
        Head + $$"""
        class Setup
        {
            private static readonly AIFunction s_waiting = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund));
            private static AIFunction Waiting() => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund));
            public object Make() => {{handover}};
        }
        """);

    [Theory]
    [InlineData("McpServerTool.Create(AIFunctionFactory.Create(Shop.Refund))")]
    [InlineData("McpServerTool.Create(Shop.Refund)")]
    [InlineData("AIFunctionFactory.Create(Shop.Refund).AsKernelFunction()")]
    [InlineData("given.AsKernelFunction()")]
    [InlineData("new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Ask)).AsKernelFunction()")]
    public Task ToolThatDoesNotWaitOrAsksItself_NoDiagnostic(string handover) => Verify(
        Head + $$"""
        class Setup
        {
            public object Make(AIFunction given) => {{handover}};
        }
        """);

    [Fact]
    public Task FilterOfTheHostCanRefuse_NoDiagnostic() => Verify(
        Head + """
        class Gate : IFunctionInvocationFilter
        {
            public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
            {
                if (Shop.Confirm(context.Function.Name)) await next(context);
            }
        }

        class Setup
        {
            public KernelFunction Make() => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund)).AsKernelFunction();
        }
        """.Replace("<FunctionInvocationContext,", "<Microsoft.SemanticKernel.FunctionInvocationContext,").Replace("(FunctionInvocationContext ", "(Microsoft.SemanticKernel.FunctionInvocationContext "));

    private static string ByHand(string client, string tool, string call) => Head + $$"""
        class Loop
        {
            public async Task<object?> Ask(IChatClient given)
            {
                IChatClient bare = new OllamaApiClient("http://localhost:11434", "llama3.2");
                var refund = {{tool}};
                var options = new ChatOptions { Tools = [refund] };
                var answer = await {{client}}.GetResponseAsync("Pay back order 7", options);
                foreach (var wanted in answer.Messages.SelectMany(message => message.Contents).OfType<Microsoft.Extensions.AI.FunctionCallContent>())
                {
                    {{call}}
                }

                return null;
            }
        }
        """;

    private const string Waiting = "new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund))";
    private const string Run = "return await refund.InvokeAsync(new(wanted.Arguments));";

    [Fact]
    public Task ToolRunByHand_NamesTheCall() => VerifyMessage(
        ByHand("bare", Waiting, Run).Replace("Tools = [refund]", "Tools = [[|refund|]]"),
        "'Refund' waits for a yes, and 'InvokeAsync' runs it at once, because no client in the pipeline asks; add function invocation to the client and answer its requests, or ask before the call");

    [Fact]
    public Task ToolFoundByName_IsReported() => Verify(
        ByHand("bare", Waiting, "return await options.Tools!.OfType<AIFunction>().First(tool => tool.Name == wanted.Name).InvokeAsync(new(wanted.Arguments));")
            .Replace("Tools = [refund]", "Tools = [[|refund|]]"));

    [Theory]
    [InlineData("given")]
    [InlineData("bare.AsBuilder().UseFunctionInvocation().Build()")]
    public Task ClientThatMayAsk_NoDiagnostic(string client) => Verify(ByHand(client, Waiting, Run));

    [Fact]
    public Task ToolThatDoesNotWait_NoDiagnostic() => Verify(ByHand("bare", "AIFunctionFactory.Create(Shop.Refund)", Run));

    [Theory]
    [InlineData("if (Shop.Confirm(wanted.Name)) { return await refund.InvokeAsync(new(wanted.Arguments)); }")]
    [InlineData("if (refund is AIFunction tool && tool.GetService<ApprovalRequiredAIFunction>() is null) { return await tool.InvokeAsync(new(wanted.Arguments)); }")]
    [InlineData("Console.WriteLine(wanted.Name); Console.ReadLine(); return await refund.InvokeAsync(new(wanted.Arguments));")]
    [InlineData("return wanted.Name;")]
    public Task CodeThatAsksOrLooksOrRunsNothing_NoDiagnostic(string call) => Verify(ByHand("bare", Waiting, call));
}
