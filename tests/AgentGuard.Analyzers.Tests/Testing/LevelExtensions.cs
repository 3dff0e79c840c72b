using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Analyzers.Tests.Testing;

internal static class LevelExtensions
{
    public static ReportDiagnostic ToReport(this Level level) => level switch
    {
        Level.Error => ReportDiagnostic.Error,
        Level.Warning => ReportDiagnostic.Warn,
        Level.Suggestion => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Suppress,
    };
}
