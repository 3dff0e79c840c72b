namespace AgentGuard.Runtime.Scalars;

/// <summary>How a text relates to the .NET type it is read into.</summary>
internal enum TextFit
{
    Fits,

    /// <summary>Of the format, but nothing the type can hold.</summary>
    OutOfRange,

    Malformed,
}
