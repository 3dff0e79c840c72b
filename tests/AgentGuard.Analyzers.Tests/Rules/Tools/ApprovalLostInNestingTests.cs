using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ApprovalLostInNestingTests : RuleTests<ApprovalLostInNesting, ApprovalLostInNestingFix>
{
    private const string Shop = """
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        static class Shop
        {
            public static string Refund(string order) => "ok";
            public static string Find(string order) => "ok";
            public static AITool Asking() => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Refund));
        }

        """;

    private const string Asking = "new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Shop.Refund))";

    [Fact]
    public Task NestedProgram_NamesToolAndCall() => VerifyMessage(
        Shop + $$"""
        class Desk(IChatClient chat)
        {
            public AIAgent Make()
            {
                AIAgent billing = chat.AsAIAgent("You pay back.", tools: [{{Asking}}]);
                return chat.AsAIAgent("You help.", tools: [billing.[|AsAIFunction|]()]);
            }
        }
        """,
        "The agent asks before 'Refund' runs, but 'AsAIFunction' gives back only its text, so nobody sees the question and the tool never runs; wrap the outer tool in 'ApprovalRequiredAIFunction'");

    [Theory]
    [InlineData("chat.AsAIAgent(tools: [Shop.Asking()])")]
    [InlineData("new ChatClientAgent(chat, tools: [ASKING])")]
    [InlineData("chat.AsAIAgent(new ChatClientAgentOptions { ChatOptions = new ChatOptions { Tools = [ASKING] } })")]
    [InlineData("chat.AsBuilder().BuildAIAgent(tools: [ASKING])")]
    [InlineData("chat.AsAIAgent(tools: [ASKING]).AsBuilder().UseOpenTelemetry().Build()")]
    public Task EveryWayToMakeTheAgent_IsSeen(string made) => Verify(
        Shop + $$"""class Desk(IChatClient chat) { public AITool Make() => {{made.Replace("ASKING", Asking, StringComparison.Ordinal)}}.[|AsAIFunction|](); }""");

    [Fact]
    public Task AgentOfAFieldOrAMethod_IsSeen() => Verify(
        Shop + $$"""
        class Desk(IChatClient chat)
        {
            private readonly AIAgent _agent = new ChatClientAgent(null!, new ChatClientAgentOptions { ChatOptions = new() { Tools = [{{Asking}}] } });
            public AITool First() => _agent.[|AsAIFunction|]();
            public AITool Second() => Create().[|AsAIFunction|]();
            private AIAgent Create() => chat.AsAIAgent(tools: [{{Asking}}]);
        }
        """);

    [Fact]
    public Task ServedAgent_HasNoFix() => VerifyNoFix(
        Shop + $$"""
        class Served(IChatClient chat)
        {
            public ModelContextProtocol.Server.McpServerTool Make() =>
                ModelContextProtocol.Server.McpServerTool.Create(chat.AsAIAgent(tools: [{{Asking}}]).[|AsAIFunction|]());
        }
        """);

    [Fact]
    public Task Fix_WrapsTheOuterTool() => VerifyFix(
        Shop + $$"""
        class Desk(IChatClient chat)
        {
            public AIAgent Make(AIAgent other)
            {
                var billing = chat.AsAIAgent(tools: [{{Asking}}]);
                var shipping = chat.AsAIAgent(tools: [Shop.Asking()]);
                return chat.AsAIAgent(tools: [billing.[|AsAIFunction|](), other.AsAIFunction(), shipping.[|AsAIFunction|](new() { Name = "shipping" })]);
            }
        }
        """,
        Shop + $$"""
        class Desk(IChatClient chat)
        {
            public AIAgent Make(AIAgent other)
            {
                var billing = chat.AsAIAgent(tools: [{{Asking}}]);
                var shipping = chat.AsAIAgent(tools: [Shop.Asking()]);
                return chat.AsAIAgent(tools: [new ApprovalRequiredAIFunction(billing.AsAIFunction()), other.AsAIFunction(), new ApprovalRequiredAIFunction(shipping.AsAIFunction(new() { Name = "shipping" }))]);
            }
        }
        """);

    [Theory]
    [InlineData("new ApprovalRequiredAIFunction(chat.AsAIAgent(tools: [ASKING]).AsAIFunction())")]
    [InlineData("chat.AsAIAgent(tools: [AIFunctionFactory.Create(Shop.Find)]).AsAIFunction()")]
    [InlineData("chat.AsAIAgent(\"Be kind.\").AsAIFunction()")]
    [InlineData("other.AsAIFunction()")]
    [InlineData("chat.AsAIAgent(tools: [ASKING]).AsBuilder().UseToolApproval().Build().AsAIFunction()")]
    [InlineData("chat.AsAIAgent(tools: [ASKING]).AsBuilder().Use(inner => inner).Build().AsAIFunction()")]
    public Task WrappedOutsideOrNothingToAsk_NoDiagnostic(string made) => Verify(
        Shop + $$"""class Desk(IChatClient chat) { public AITool Make(AIAgent other) => {{made.Replace("ASKING", Asking, StringComparison.Ordinal)}}; }""");

    [Fact]
    public Task WrappedOnItsWay_NoDiagnostic() => Verify(
        Shop + $$"""
        class Desk(IChatClient chat)
        {
            public AIAgent Make()
            {
                var tool = chat.AsAIAgent(tools: [{{Asking}}]).AsAIFunction();
                return chat.AsAIAgent(tools: [new ApprovalRequiredAIFunction(tool)]);
            }
        }
        """);

    [Fact]
    public Task AgentAsFunctionOfAKernel_NoFix() => VerifyNoFix(
        Shop + $$"""
        class Desk(IChatClient chat)
        {
            public Microsoft.SemanticKernel.KernelFunction Make() =>
                Microsoft.SemanticKernel.AIFunctionExtensions.AsKernelFunction(chat.AsAIAgent(tools: [{{Asking}}]).[|AsAIFunction|]());
        }
        """);
}
