namespace AgentGuard.Runtime;

/// <summary>How a JSON number relates to an integer range.</summary>
internal enum IntegerFit
{
    Fits,
    Fraction,
    TooSmall,
    TooLarge,
}
