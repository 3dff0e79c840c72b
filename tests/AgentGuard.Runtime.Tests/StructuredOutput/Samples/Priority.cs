namespace AgentGuard.Runtime.Tests.StructuredOutputs.Samples;

internal enum Priority
{
    Low,
    Normal,
    VeryHigh,
}
