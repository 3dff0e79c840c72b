namespace AgentGuard.Runtime.Faults;

/// <summary>What is wrong with a text as JSON, apart from what it says.</summary>
[Flags]
internal enum TextFault
{
    None = 0,
    Syntax = 1,
    Truncated = 1 << 1,
    TrailingContent = 1 << 2,
    Depth = 1 << 3,
    Encoding = 1 << 4,
}
