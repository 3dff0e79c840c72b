namespace AgentGuard.Runtime.Tools;

/// <summary>What was called.</summary>
internal enum TapeEntryKind
{
    Tool,
    Model,
}
