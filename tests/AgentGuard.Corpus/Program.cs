using AgentGuard.Corpus;

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

var rules = RuleRun.CreateAll(arguments.Rules);
var platform = arguments.BesideSdk ? PlatformAnalyzers.Load() : [];
var report = new Report();
foreach (var project in SourceProjects.Find(arguments.Folder))
{
    report.Add(project, RuleRun.Run(project, rules, platform, arguments));
}

if (arguments.Sarif is { } sarif)
{
    SarifLog.Write(sarif, rules, report.Findings.Where(finding => arguments.Suggestions || finding.Severity >= DiagnosticSeverity.Warning));
}

report.Print(Console.Out, arguments);
return report.Exceptions.Count == 0 ? 0 : 1;
