using System.Collections.Concurrent;
using Xunit.Sdk;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Runs analyzers; an exception in one fails the test instead of becoming a diagnostic.</summary>
internal static class Analysis
{
    public static async Task<ImmutableArray<Diagnostic>> Of(Compilation compilation, AnalyzerOptions options, params DiagnosticAnalyzer[] analyzers)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var settings = new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, _, _) => exceptions.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([.. analyzers], settings).GetAnalyzerDiagnosticsAsync();
        return exceptions.TryPeek(out var first) ? throw new XunitException("An analyzer threw: " + first) : diagnostics;
    }
}
