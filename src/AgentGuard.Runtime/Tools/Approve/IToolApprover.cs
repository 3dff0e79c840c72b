namespace AgentGuard.Runtime;

/// <summary>Asks a person, or a policy that stands for one, about each call of a tool with <see cref="ToolApproval.Required"/>. No answer in time and an exception are refusals.</summary>
public interface IToolApprover
{
    /// <summary>Gives the answer.</summary>
    /// <param name="request">What is to be done, with the exact arguments.</param>
    /// <param name="cancellationToken">Cancelled when the call is, and after <see cref="ToolGuard.ApprovalTimeout"/>.</param>
    ValueTask<ToolApprovalAnswer> AskAsync(ToolApprovalRequest request, CancellationToken cancellationToken);
}
