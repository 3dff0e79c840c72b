namespace AgentGuard.Runtime.Tests.Shapes;

/// <param name="Json">The value written again; null when the document was refused.</param>
internal sealed record ShapeReading(bool IsValid, IReadOnlyList<OutputError> Errors, string? Json, Leniency Repairs, bool Truncated, object? Value);
