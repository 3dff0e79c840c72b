namespace AgentGuard.Analyzers.Rules;

/// <summary>The values of the MSBuild property <c>AgentGuardProfile</c>.</summary>
internal enum Profile
{
    Default,
    Sample,
    Production,
    Regulated,
}
