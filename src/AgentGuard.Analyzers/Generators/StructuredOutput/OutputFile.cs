namespace AgentGuard.Analyzers.Generators.StructuredOutput;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name, unique in the compilation.</param>
/// <param name="Text">Its code.</param>
internal sealed record OutputFile(string HintName, string Text);
