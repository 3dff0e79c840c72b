using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

/// <summary>Rules of <see cref="ApprovalDefeated"/> that approve by name, and tools that have the name by accident.</summary>
public sealed class ApprovalByNameTests : RuleTests<ApprovalDefeated, ApprovalDefeatedFix>
{
    private const string Waiting = "new ApprovalRequiredAIFunction(AIFunctionFactory.Create(CancelOrder))";

    private static string Desk(string rules, string tools = Waiting) => $$"""
        #pragma warning disable MAAI001
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, HttpClient http)
        {
            public AIAgent Make() => chat.AsAIAgent(tools: [AIFunctionFactory.Create(ShowOrder), {{tools}}]).AsBuilder()
                .UseToolApproval(new ToolApprovalAgentOptions { AutoApprovalRules = [{{rules}}] })
                .Build();

            private Task<string> ShowOrder(string order) => http.GetStringAsync($"orders/{order}");
            private Task CancelOrder(string order) => http.DeleteAsync($"orders/{order}");
            private static ValueTask<bool> IsOrderTool(ToolAutoApprovalRuleContext context) => new(context.FunctionCallContent.Name.EndsWith("Order"));
        }
        """;

    [Fact]
    public Task PartOfAName_NamesToolAndPart() => VerifyMessage(
        Desk("[|context =>|] new(context.FunctionCallContent.Name.Contains(\"Order\"))"),
        "This rule looks only at the name, and 'CancelOrder', which deletes data, has 'Order' in its name, so it runs at once although it was made to wait; "
        + "approve tools by their whole names, each of which only one tool has");

    [Theory]
    [InlineData("[|context =>|] ValueTask.FromResult(context.FunctionCallContent.Name.StartsWith(\"cancel\", StringComparison.OrdinalIgnoreCase))")]
    [InlineData("[|context =>|] new ValueTask<bool>(context.FunctionCallContent.Name == \"ShowOrder\" || context.FunctionCallContent.Name.EndsWith(\"Order\"))")]
    [InlineData("[|async context =>|] { await Task.Yield(); return context.FunctionCallContent.Name.StartsWith(\"C\"); }")]
    [InlineData("[|IsOrderTool|]")]
    public Task RuleByPartOfAName_IsRemoved(string rule) => VerifyFix(Desk(rule), Desk(""));

    [Theory]
    [InlineData("context.FunctionCallContent.Name == \"Show\"")]
    [InlineData("context.FunctionCallContent.Name is \"Find\" or \"Show\"")]
    [InlineData("\"Show\".Length > 0 && context.FunctionCallContent.Name == \"Show\"", false)]
    [InlineData("context.FunctionCallContent.Name.Equals(\"SHOW\", StringComparison.OrdinalIgnoreCase)")]
    public Task WholeNameThatTwoToolsHave_IsReportedWhereItAloneDecides(string decision, bool isReported = true) => Verify(Desk(
        (isReported ? "[|context =>|]" : "context =>") + $" new({decision})",
        "AIFunctionFactory.Create(ShowOrder, \"Show\"), new ApprovalRequiredAIFunction(AIFunctionFactory.Create(CancelOrder, \"Show\"))"));

    [Theory]
    [InlineData("context => new(context.FunctionCallContent.Name == \"CancelOrder\")")]
    [InlineData("context => new(context.FunctionCallContent.Name.StartsWith(\"Show\"))")]
    [InlineData("context => new(context.FunctionCallContent.Name.StartsWith(\"cancel\"))")]
    [InlineData("context => new(context.FunctionCallContent.Name.Contains(\"Order\") && context.FunctionCallContent.Arguments?.Count == 0)")]
    [InlineData("context => { if (context.Session is null) return new(false); return new(context.FunctionCallContent.Name.Contains(\"Order\")); }")]
    public Task RuleThatFitsOrLooksAtMore_NoDiagnostic(string rule) => Verify(Desk(rule));

    [Theory]
    [InlineData("AIFunctionFactory.Create(CancelOrder)")]
    [InlineData("new ApprovalRequiredAIFunction(AIFunctionFactory.Create(ShowOrder, \"ListOrders\"))")]
    public Task ToolThatDoesNotWaitOrOnlyReads_NoDiagnostic(string tool) =>
        Verify(Desk("context => new(context.FunctionCallContent.Name.Contains(\"Order\"))", tool));

    [Fact]
    public Task OwnToolWithANameOfTheSdk_IsReportedAtItsRule() => VerifyMessage(
        Desk("AgentSkillsProvider.[|ReadOnlyToolsAutoApprovalRule|]", "new ApprovalRequiredAIFunction(AIFunctionFactory.Create(CancelOrder, \"load_skill\"))"),
        "This rule looks only at the name, and 'load_skill', which deletes data, has the name of a tool that 'AgentSkillsProvider' brings, so it runs at once although it was made to wait; "
        + "approve tools by their whole names, each of which only one tool has");

    [Theory]
    [InlineData("FileAccessProvider.ReadOnlyToolsAutoApprovalRule", "CancelOrder", "load_skill")]
    [InlineData("FileAccessProvider.ReadOnlyToolsAutoApprovalRule", "CancelOrder", "file_access_delete")]
    [InlineData("AgentSkillsProvider.ReadOnlyToolsAutoApprovalRule", "ShowOrder", "load_skill")]
    public Task RuleForOtherNamesOrToolThatReads_NoDiagnostic(string rule, string method, string name) =>
        Verify(Desk(rule, $"new ApprovalRequiredAIFunction(AIFunctionFactory.Create({method}, \"{name}\"))"));

    [Fact]
    public Task ToolsOfSeveralAgents_NoDiagnostic() => Verify(
        """
        #pragma warning disable MAAI001
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, HttpClient http)
        {
            public AIAgent One() => chat.AsAIAgent(tools: [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(CancelOrder))]);
            public AIAgent Other() => chat.AsAIAgent(tools: [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(CancelOrder))]);
            public object Rules() => new ToolApprovalAgentOptions { AutoApprovalRules = [context => new(context.FunctionCallContent.Name.Contains("Order"))] };
            private Task CancelOrder(string order) => http.DeleteAsync($"orders/{order}");
        }
        """);
}
