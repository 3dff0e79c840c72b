namespace AgentGuard.Corpus;

/// <summary>What running the rules over one project gave.</summary>
/// <param name="Lines">Lines of the project.</param>
/// <param name="CompileErrors">What the compiler says about it.</param>
/// <param name="Diagnostics">What the rules say.</param>
/// <param name="Exceptions">What they threw.</param>
/// <param name="Times">Time inside each rule, as the compiler counts it.</param>
/// <param name="Cost">What it takes to build; measured beside the SDK's analyzers only, and only for what compiles.</param>
internal sealed record RunResult(
    int Lines,
    ImmutableArray<Diagnostic> CompileErrors,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Exceptions,
    IReadOnlyDictionary<string, TimeSpan> Times,
    BuildCost? Cost);
