namespace AgentGuard.Runtime.Tests.Outputs.Samples;

/// <summary>A flags enum, and how generated code reads it.</summary>
[Flags]
public enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    ReadAll = 4,
}
