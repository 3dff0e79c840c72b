namespace AgentGuard.Runtime.Scalars;

/// <summary>How a JSON number relates to an integer range.</summary>
internal enum IntegerFit
{
    Fits,
    Fraction,
    TooSmall,
    TooLarge,
}
