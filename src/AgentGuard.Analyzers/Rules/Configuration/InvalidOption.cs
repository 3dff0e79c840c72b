using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Configuration;

/// <summary>An AgentGuard option or property that has no effect because it does not exist or does not parse.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOption() : AgentRule(Rule, Role.None)
{
    public const string Id = "AG9001";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Configuration,
        Level.Warning,
        title: "Set AgentGuard options to values they take",
        message: "'{0} = {1}' has no effect: {2}",
        compilationEnd: true);

    private protected override bool AppliesToTests => true;

#pragma warning disable RS1013 // The base class needs the start action, which gates every rule.
    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var problem in OptionProblems.Find(end.Compilation, end.Options, RuleIds.All, end.CancellationToken))
            {
                end.ReportDiagnostic(context.Create(Location.None, problem.Key, problem.Value, problem.Reason));
            }
        });
#pragma warning restore RS1013
}
