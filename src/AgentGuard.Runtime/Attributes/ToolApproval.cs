namespace AgentGuard.Runtime;

/// <summary>Whether each call of a tool is approved before it is made.</summary>
public enum ToolApproval
{
    /// <summary>Calls are made without asking.</summary>
    NotRequired,

    /// <summary>Each call needs an approval: by <see cref="ToolGuard.Approver"/>, or by the host where there is none (see <see cref="ToolHost"/>).</summary>
    Required,
}
