namespace AgentGuard.Corpus;

/// <summary>Adds up the runs and prints what matters.</summary>
internal sealed class Report
{
    private readonly Dictionary<string, TimeSpan> _times = [];
    private readonly Dictionary<(string Id, DiagnosticSeverity Severity), int> _counts = [];
    private readonly HashSet<(string, string, int)> _seen = [];
    private readonly List<Diagnostic> _errors = [];
    private readonly List<BuildCost> _costs = [];
    private int _projects;
    private int _files;
    private int _lines;

    /// <summary>Findings without repetition: a file that two projects include counts once.</summary>
    public List<Diagnostic> Findings { get; } = [];

    public List<string> Exceptions { get; } = [];

    public void Add(SourceProject project, RunResult run)
    {
        _projects++;
        _files += project.Files.Count;
        _lines += run.Lines;
        _errors.AddRange(run.CompileErrors);
        Exceptions.AddRange(run.Exceptions);
        if (run.Cost is { } cost)
        {
            _costs.Add(cost);
        }

        foreach (var (rule, time) in run.Times)
        {
            _times[rule] = _times.GetValueOrDefault(rule) + time;
        }

        foreach (var diagnostic in run.Diagnostics)
        {
            if (_seen.Add((diagnostic.Id, diagnostic.Location.SourceTree?.FilePath ?? project.Name, diagnostic.Location.SourceSpan.Start)))
            {
                Findings.Add(diagnostic);
                var key = (diagnostic.Id, diagnostic.Severity);
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
            }
        }
    }

    public void Print(TextWriter output, Arguments arguments)
    {
        if (arguments.Errors)
        {
            _errors.ForEach(error => output.WriteLine(error.ToString()));
        }

        if (arguments.List)
        {
            foreach (var finding in Findings.OrderBy(finding => finding.Id, StringComparer.Ordinal))
            {
                var place = finding.Location.GetLineSpan();
                output.WriteLine($"{finding.Id} {finding.Severity} {place.Path}({place.StartLinePosition.Line + 1}): {finding.GetMessage()}");
            }

            output.WriteLine();
        }

        var warnings = Findings.Count(finding => finding.Severity >= DiagnosticSeverity.Warning);
        output.WriteLine($"{_projects} projects, {_files} files, {_lines} lines, {_errors.Count} compile errors");
        output.WriteLine($"{warnings} warnings, {warnings * 1000.0 / Math.Max(1, _lines):F2} per 1,000 lines; {Findings.Count - warnings} suggestions");
        foreach (var ((id, severity), count) in _counts.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal))
        {
            output.WriteLine($"  {id} {severity,-8} {count,5}");
        }

        if (_costs.Count > 0)
        {
            var (build, rules, platform) = (Sum(cost => cost.Build), Sum(cost => cost.Rules), Sum(cost => cost.Platform));
            output.WriteLine($"{_costs.Count} projects that compile take {build:F0} ms of processor time to build");
            output.WriteLine($"all rules add {rules:F0} ms, {100 * rules / build:F1} % of that, to an analysis that does nothing");
            output.WriteLine($"the SDK's analyzers add {platform:F0} ms; all rules are {100 * rules / platform:F1} % of that");
        }

        output.WriteLine($"inside the rules, by the clock: {_times.Values.Sum(time => time.TotalMilliseconds):F0} ms");
        foreach (var (rule, time) in _times.OrderByDescending(pair => pair.Value))
        {
            output.WriteLine($"  {rule,-24} {time.TotalMilliseconds,8:F0} ms");
        }

        output.WriteLine($"{Exceptions.Count} analyzer exceptions");
        foreach (var exception in Exceptions)
        {
            output.WriteLine(exception);
        }
    }

    private double Sum(Func<BuildCost, TimeSpan> which) => _costs.Sum(cost => which(cost).TotalMilliseconds);
}
