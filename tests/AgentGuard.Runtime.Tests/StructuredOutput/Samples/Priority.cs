namespace AgentGuard.Runtime.Tests.Outputs.Samples;

internal enum Priority
{
    Low,
    Normal,
    VeryHigh,
}
