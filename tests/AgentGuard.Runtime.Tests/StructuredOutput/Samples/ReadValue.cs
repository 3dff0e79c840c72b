namespace AgentGuard.Runtime.Tests.Outputs.Samples;

internal delegate bool ReadValue<T>(ref OutputReader reader, out T value);
