namespace AgentGuard.Runtime;

/// <summary>A constraint that a profile's schema cannot carry. The description says it in words, and the reader enforces it.</summary>
/// <param name="Path">JSON Pointer of the place in the <see cref="SchemaProfile.Portable"/> schema.</param>
/// <param name="Keyword">The JSON Schema keyword.</param>
public sealed record DroppedKeyword(string Path, string Keyword);
