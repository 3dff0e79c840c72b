namespace AgentGuard.Runtime;

/// <summary>Who calls the tools, and thereby who can ask for approvals where <see cref="ToolGuard.Approver"/> is not set.</summary>
public enum ToolHost
{
    /// <summary>A <c>FunctionInvokingChatClient</c>: a tool that needs approval is handed out as <see cref="Microsoft.Extensions.AI.ApprovalRequiredAIFunction"/>, and the client is the gate.</summary>
    FunctionInvokingClient,

    /// <summary>A hand-written loop or an MCP server, which have no such gate: a tool that needs approval needs an <see cref="IToolApprover"/>.</summary>
    Manual,
}
