namespace AgentGuard.Runtime.Tools;

/// <summary>What the model gets.</summary>
internal readonly struct ToolOutcome
{
    public ToolOutcome(ToolFailure failure)
        : this(failure.ToJson(), isTruncated: false, failure)
    {
    }

    public ToolOutcome(string text, bool isTruncated, ToolFailure? failure = null)
    {
        Text = text;
        IsTruncated = isTruncated;
        Failure = failure;
    }

    public string Text { get; }

    public bool IsTruncated { get; }

    public ToolFailure? Failure { get; }
}
