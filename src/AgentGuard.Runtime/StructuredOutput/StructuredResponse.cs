using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>The answer of a model, read into a type, and how it came about.</summary>
/// <typeparam name="T">The type asked for.</typeparam>
public sealed class StructuredResponse<T>
{
    /// <summary>True when the lowest confidence is missing or below the threshold, or the answer was repaired or truncated, or is not valid.</summary>
    /// <param name="threshold">From 0 to 1.</param>
    public bool RequiresReview(double threshold) => throw new NotImplementedException();
}
