using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>An object with tools; generated for a class with instance methods marked <see cref="AgentToolAttribute">[AgentTool]</see>.</summary>
public interface IAgentToolset
{
    /// <summary>The object's tools, each guarded.</summary>
    /// <param name="guard">How; <see cref="ToolGuard.Default"/> when null.</param>
    /// <param name="host">Who calls them.</param>
    /// <exception cref="InvalidOperationException">A tool needs approvals, the host cannot ask for them, and the guard has no approver.</exception>
    IReadOnlyList<AIFunction> AsAgentTools(ToolGuard? guard = null, ToolHost host = ToolHost.FunctionInvokingClient);
}
