using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A model's words decide which host gets a request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelChoosesUrl() : TaintRule(Rule, TaintSink.Url, TaintLabel.Model)
{
    public const string Id = "AG4006";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Let a model choose among known hosts only",
        message: "{0}, so the model sends requests to any host, those inside the network too; compare the host with an allow-list, or keep it constant and add a relative part");
}
