using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A request says which role its messages have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallerChoosesRole() : TaintRule(Rule, TaintSink.MessageRole, TaintLabel.Request)
{
    public const string Id = "AG4016";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Let callers write user messages only",
        message: "{0} with the roles that the caller chose, so any caller can write system and tool messages; accept the user role only");
}
