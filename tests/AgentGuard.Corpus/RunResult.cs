namespace AgentGuard.Corpus;

/// <summary>What running the rules over one project gave.</summary>
/// <param name="Lines">Lines of the project.</param>
/// <param name="CompileErrors">What the compiler says about it.</param>
/// <param name="Diagnostics">What the rules say.</param>
/// <param name="Exceptions">What they threw.</param>
/// <param name="Times">Time inside each rule, as the compiler counts it.</param>
/// <param name="Bare">Processor time of the compiler's own diagnostics.</param>
/// <param name="Rules">Processor time that the rules add to an analysis that does nothing; measured beside the SDK's analyzers only.</param>
/// <param name="Platform">Processor time that the SDK's analyzers add to it.</param>
internal sealed record RunResult(
    int Lines,
    ImmutableArray<Diagnostic> CompileErrors,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Exceptions,
    IReadOnlyDictionary<string, TimeSpan> Times,
    TimeSpan Bare,
    TimeSpan Rules,
    TimeSpan Platform);
