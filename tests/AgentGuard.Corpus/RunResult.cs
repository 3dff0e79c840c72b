namespace AgentGuard.Corpus;

/// <summary>What running the rules over one project gave.</summary>
internal sealed record RunResult(
    int Lines,
    ImmutableArray<Diagnostic> CompileErrors,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Exceptions,
    IReadOnlyDictionary<string, TimeSpan> Times,
    TimeSpan PlatformTime,
    TimeSpan BareTime);
