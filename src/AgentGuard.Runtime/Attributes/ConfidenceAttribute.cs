namespace AgentGuard.Runtime;

/// <summary>
/// The model's own confidence in its answer, a number from 0 to 1. <see cref="StructuredResponse{T}.RequiresReview"/> compares the lowest
/// one in an answer with a threshold.
/// </summary>
/// <remarks>A model's statement about itself is a hint for routing, not a probability; choose the threshold on labelled answers.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ConfidenceAttribute : Attribute;
