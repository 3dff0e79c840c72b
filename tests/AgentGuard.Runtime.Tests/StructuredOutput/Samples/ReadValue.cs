namespace AgentGuard.Runtime.Tests.StructuredOutputs.Samples;

internal delegate bool ReadValue<T>(ref OutputReader reader, out T value);
