namespace AgentGuard.Benchmarks.Ratios;

/// <summary>A ratio that must hold, or that is only shown.</summary>
/// <param name="Name">What is measured and against what.</param>
/// <param name="Limit">The greatest ratio allowed; null for any.</param>
/// <param name="Measure">What is compared.</param>
/// <param name="Ours">One operation of ours.</param>
/// <param name="Peer">One operation of the peer.</param>
internal sealed record Promise(string Name, double? Limit, Measure Measure, Action Ours, Action Peer);

internal enum Measure
{
    Time,
    AllocatedBytes,
}
