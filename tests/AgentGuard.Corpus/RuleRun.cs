using System.Collections.Concurrent;
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

    public static RunResult Run(SourceProject project, ImmutableArray<AgentRule> rules, ImmutableArray<DiagnosticAnalyzer> platform, Arguments arguments)
    {
        var severities = Severities(rules, arguments);
        foreach (var rule in platform.SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            severities[rule.Id] = ReportDiagnostic.Warn;
        }

        var compilation = Compile();
        var errors = compilation.Clone().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        var exceptions = new ConcurrentQueue<string>();
        var result = Analyze(compilation, [.. rules], log: true);
        return new RunResult(
            compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count),
            errors,
            [.. result.GetAllDiagnostics().Where(diagnostic => arguments.AllRules || diagnostic.Severity != DiagnosticSeverity.Hidden)],
            [.. exceptions],
            result.AnalyzerTelemetryInfo.ToDictionary(pair => pair.Key.GetType().Name, pair => pair.Value.ExecutionTime),
            platform.IsEmpty ? null : BuildCost.Measure(Compile, (fresh, analyzers) => Analyze(fresh, analyzers, log: false), rules, platform));

        CSharpCompilation Compile() => ProjectCompiler.Compile(
            project,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, concurrentBuild: false)
                .WithSpecificDiagnosticOptions(severities));

        AnalysisResult Analyze(CSharpCompilation fresh, ImmutableArray<DiagnosticAnalyzer> analyzers, bool log) => fresh.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new TestOptions(arguments.Options, new Dictionary<string, string> { ["build_property.AgentGuardProfile"] = arguments.Profile.ToString() })),
                onAnalyzerException: (exception, analyzer, _) => exceptions.Enqueue($"{analyzer.GetType().Name} in {project.Name}: {exception}"),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: log)).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>What the profile's file says, and a suggestion for each rule that the profile leaves off when all are asked for.</summary>
    private static Dictionary<string, ReportDiagnostic> Severities(ImmutableArray<AgentRule> rules, Arguments arguments)
    {
        var severities = new Dictionary<string, ReportDiagnostic>();
        foreach (var rule in rules.SelectMany(rule => rule.SupportedDiagnostics))
        {
            var levels = RuleDescriptor.LevelsOf(rule);
            if (arguments.AllRules && levels.In(arguments.Profile) == Level.OptIn)
            {
                severities.Add(rule.Id, ReportDiagnostic.Info);
            }
            else if (levels.IsSetBy(arguments.Profile))
            {
                severities.Add(rule.Id, levels.In(arguments.Profile).ToReport());
            }
        }

        return severities;
    }
}
