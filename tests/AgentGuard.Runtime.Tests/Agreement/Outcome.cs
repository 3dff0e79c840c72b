namespace AgentGuard.Runtime.Tests.Agreement;

internal enum Outcome
{
    BothAccept,
    BothRefuse,

    /// <summary>The schema accepts what the .NET type cannot hold.</summary>
    NotHeld,

    /// <summary>The schema is exact where the .NET type rounds.</summary>
    Rounded,

    Disagree,
}
