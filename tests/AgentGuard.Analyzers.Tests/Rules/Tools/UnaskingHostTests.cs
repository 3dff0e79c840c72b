using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

/// <summary>Tools of <see cref="UnguardedSideEffect"/> whose host calls through every wrapper, so that the wrapper is no remedy.</summary>
public sealed class UnaskingHostTests : RuleTests<UnguardedSideEffect, UnguardedSideEffectFix>
{
    private static string Setup(string tool) => $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        class Setup
        {
            public object Make()
            {
                {{tool}}
            }

            private static void Delete(string path) => File.Delete(path);
        }
        """;

    [Fact]
    public Task KernelFunction_MessageNamesAnotherRemedy() => VerifyMessage(
        Setup("return AIFunctionFactory.Create([|Delete|]).AsKernelFunction();"),
        "'Delete' deletes data: 'Delete' runs whenever the model asks; ask for approval in the tool or in a filter around it");

    [Theory]
    [InlineData("return AIFunctionFactory.Create([|Delete|]).AsKernelFunction();")]
    [InlineData("var tool = AIFunctionFactory.Create([|Delete|]); return McpServerTool.Create(tool);")]
    [InlineData("return McpServerTool.Create([|Delete|]);")]
    [InlineData("return KernelFunctionFactory.CreateFromMethod([|Delete|]);")]
    public Task HostThatCallsThroughTheWrapper_NoFix(string tool) => VerifyNoFix(Setup(tool));

    [Fact]
    public Task ToolOfAnAgent_IsWrapped() => VerifyFix(
        Setup("return new ChatOptions { Tools = [AIFunctionFactory.Create([|Delete|])] };"),
        Setup("return new ChatOptions { Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete))] };"));
}
