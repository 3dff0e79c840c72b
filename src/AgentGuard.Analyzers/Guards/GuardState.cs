namespace AgentGuard.Analyzers.Guards;

/// <summary>What a guard question was answered with. Unknown never reports at warning level.</summary>
internal enum GuardState
{
    Unknown,
    Unguarded,
    Guarded,
}
