namespace AgentGuard.Analyzers.Flow;

/// <summary>Whether a write has happened when control is at a use.</summary>
internal enum Reach
{
    /// <summary>On no path.</summary>
    Never,

    /// <summary>On some path, or nobody can tell.</summary>
    Sometimes,

    /// <summary>On every path.</summary>
    Always,
}
