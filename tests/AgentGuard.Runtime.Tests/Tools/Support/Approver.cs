namespace AgentGuard.Runtime.Tests.Tools.Support;

internal sealed class Approver(Func<ToolApprovalRequest, CancellationToken, ValueTask<ToolApprovalAnswer>> answer) : IToolApprover
{
    public Approver(bool isApproved, string? reason = null)
        : this((_, _) => new(new ToolApprovalAnswer(isApproved, "anna", reason)))
    {
    }

    public List<ToolApprovalRequest> Requests { get; } = [];

    public ValueTask<ToolApprovalAnswer> AskAsync(ToolApprovalRequest request, CancellationToken cancellationToken)
    {
        lock (Requests)
        {
            Requests.Add(request);
        }

        return answer(request, cancellationToken);
    }
}
