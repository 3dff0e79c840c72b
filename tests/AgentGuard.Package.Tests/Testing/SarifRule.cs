namespace AgentGuard.Package.Tests.Testing;

/// <summary>A rule as a SARIF log lists it.</summary>
/// <param name="Level">What it is in this compilation: <c>error</c>, <c>warning</c>, <c>note</c> or <c>none</c>.</param>
internal sealed record SarifRule(string Id, string HelpUri, string Level);
