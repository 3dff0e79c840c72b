using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;
using static AgentGuard.Analyzers.Tests.Rules.Tools.UnguardedSideEffectTests;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

/// <summary>What the fix makes of tools that nobody is asked about.</summary>
public sealed class UnguardedSideEffectFixTests : RuleTests<UnguardedSideEffect, UnguardedSideEffectFix>
{
    [Fact]
    public Task MethodGroup_IsWrapped() => VerifyFix(
        Shop + """
        class Agent(Shop shop)
        {
            public ChatOptions Options() => new() { Tools = [AIFunctionFactory.Create([|shop.CancelAsync|]), AIFunctionFactory.Create(shop.FindAsync)] };
        }
        """,
        Shop + """
        class Agent(Shop shop)
        {
            public ChatOptions Options() => new() { Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(shop.CancelAsync)), AIFunctionFactory.Create(shop.FindAsync)] };
        }
        """);

    [Fact]
    public Task FixAllAskedByADiagnosticWithoutFix_FixesTheOthers() => VerifyFixAllWithoutKey(
        """
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Served
        {
            [McpServerTool]
            public static void [|Delete|](string path) => File.Delete(path);
        }

        class Agent
        {
            public AITool Tool() => AIFunctionFactory.Create([|Remove|], "remove");
            private static void Remove(string path) => File.Delete(path);
        }
        """,
        """
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        class Served
        {
            [McpServerTool]
            public static void [|Delete|](string path) => File.Delete(path);
        }

        class Agent
        {
            public AITool Tool() => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Remove, "remove"));
            private static void Remove(string path) => File.Delete(path);
        }
        """);

    [Fact]
    public Task VariableOfTheToolsType_IsWrappedWhereItCompiles() => VerifyFix(
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools()
            {
                AIFunction cancel = AIFunctionFactory.Create([|shop.CancelAsync|], "cancel");
                return new List<AITool> { cancel };
            }
        }
        """,
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools()
            {
                AIFunction cancel = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(shop.CancelAsync, "cancel"));
                return new List<AITool> { cancel };
            }
        }
        """);

    [Fact]
    public Task VariableThatIsAssignedAgain_HasNoFix() => VerifyNoFix(
        Shop + """
        class Agent(Shop shop)
        {
            public AITool Tool(bool stop)
            {
                var tool = AIFunctionFactory.Create([|shop.CancelAsync|]);
                if (!stop) tool = AIFunctionFactory.Create(shop.FindAsync);
                return tool;
            }
        }
        """);

    [Fact]
    public Task SeveralTools_AreAllWrapped() => VerifyFix(
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools() =>
            [
                AIFunctionFactory.Create([|shop.RefundAsync|]),
                // Deletes.
                AIFunctionFactory.Create([|(string file) =>|] File.Delete(file), "delete_file"),
            ];
        }
        """,
        Shop + """
        class Agent(Shop shop)
        {
            public IList<AITool> Tools() =>
            [
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(shop.RefundAsync)),
                // Deletes.
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create((string file) => File.Delete(file), "delete_file")),
            ];
        }
        """);

    [Fact]
    public Task McpToolMadeByCall_IsReported() => VerifyNoFix(
        """
        using ModelContextProtocol.Server;

        class Tools
        {
            public McpServerTool Tool() => McpServerTool.Create([|(string id) =>|] File.Delete(id), new() { Name = "delete" });
        }
        """);

    [Fact]
    public Task KernelFunctionOfADelegate_IsReported() => VerifyNoFix(
        """
        using Microsoft.SemanticKernel;

        class Bookings
        {
            public KernelPlugin Plugin() => KernelPluginFactory.CreateFromFunctions("p", [KernelFunctionFactory.CreateFromMethod([|(string id) =>|] File.Delete(id), "delete")]);
        }
        """);

    [Theory]
    [InlineData("[AgentTool]", "[AgentTool(Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool()]", "[AgentTool(Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool(Effect = ToolEffect.Irreversible, Cost = 2)]", "[AgentTool(Effect = ToolEffect.Irreversible, Cost = 2, Approval = ToolApproval.Required)]")]
    [InlineData("[AgentTool(Approval = ToolApproval.NotRequired, Cost = 2)]", "[AgentTool(Approval = ToolApproval.Required, Cost = 2)]")]
    public Task GeneratedTool_AsksByItsAttribute(string before, string after) => VerifyFix(GeneratedTool(before, "[|Delete|]"), GeneratedTool(after, "Delete"));
}
