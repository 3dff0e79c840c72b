using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>Text of others speaks with the application's authority.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntrustedTextInSystemPrompt() : TaintRule(Rule, TaintSink.SystemPrompt | TaintSink.ToolText, TaintLabel.Untrusted)
{
    public const string Id = "AG4001";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Keep other people's text out of system prompts and tool descriptions",
        message: "{0}, so instructions in that text carry the application's authority; keep this text constant and send the other in a user message");
}
