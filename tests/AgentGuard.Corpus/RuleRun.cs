using System.Collections.Concurrent;
using System.Diagnostics;
using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Corpus;

/// <summary>Runs rules over one project.</summary>
internal static class RuleRun
{
    public static ImmutableArray<AgentRule> CreateAll(HashSet<string> ids) =>
        [.. typeof(AgentRule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AgentRule)) && !type.IsAbstract)
            .Select(type => (AgentRule)Activator.CreateInstance(type)!)
            .Where(rule => ids.Count == 0 || ids.Contains(rule.SupportedDiagnostics[0].Id))
            .OrderBy(rule => rule.SupportedDiagnostics[0].Id, StringComparer.Ordinal)];

    public static async Task<RunResult> Run(SourceProject project, ImmutableArray<AgentRule> rules, ImmutableArray<DiagnosticAnalyzer> platform, Arguments arguments)
    {
        var severities = rules.SelectMany(rule => rule.SupportedDiagnostics).Where(_ => arguments.Profile != Profile.Default)
            .ToDictionary(rule => rule.Id, rule => RuleDescriptor.LevelsOf(rule).In(arguments.Profile).ToReport());
        foreach (var rule in platform.SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            severities[rule.Id] = ReportDiagnostic.Warn;
        }

        var compilation = ProjectCompiler.Compile(
            project,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, concurrentBuild: false)
                .WithSpecificDiagnosticOptions(severities));
        var watch = Stopwatch.StartNew();
        var errors = compilation.Clone().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        var bare = watch.Elapsed;
        var exceptions = new ConcurrentQueue<string>();
        var analysis = compilation.WithAnalyzers(
            [.. rules, .. platform],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new TestOptions(arguments.Options, new Dictionary<string, string>())),
                onAnalyzerException: (exception, analyzer, _) => exceptions.Enqueue($"{analyzer.GetType().Name} in {project.Name}: {exception}"),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true));
        var result = await analysis.GetAnalysisResultAsync(CancellationToken.None);
        return new RunResult(
            compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count),
            errors,
            [.. result.GetAllDiagnostics().Where(diagnostic => diagnostic.Id.StartsWith("AG", StringComparison.Ordinal))],
            [.. exceptions],
            result.AnalyzerTelemetryInfo.Where(pair => pair.Key is AgentRule).ToDictionary(pair => pair.Key.GetType().Name, pair => pair.Value.ExecutionTime),
            TimeSpan.FromTicks(result.AnalyzerTelemetryInfo.Where(pair => pair.Key is not AgentRule).Sum(pair => pair.Value.ExecutionTime.Ticks)),
            bare);
    }
}
