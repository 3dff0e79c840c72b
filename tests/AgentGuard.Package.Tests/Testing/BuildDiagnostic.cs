namespace AgentGuard.Package.Tests.Testing;

/// <summary>One warning or error as a build prints it.</summary>
/// <param name="Project">The project file, followed by <c>::TargetFramework=...</c> when there are several frameworks.</param>
internal sealed record BuildDiagnostic(string File, int Line, string Level, string Id, string Message, string Project);
