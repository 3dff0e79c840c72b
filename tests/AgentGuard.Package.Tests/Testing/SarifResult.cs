namespace AgentGuard.Package.Tests.Testing;

/// <summary>A finding in a SARIF log.</summary>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>, which is a suggestion.</param>
/// <param name="Line">0 when the finding has no place.</param>
internal sealed record SarifResult(string Id, string Level, string Message, int Line);
