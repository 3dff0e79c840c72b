using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A model's words are shown as markup.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelWritesHtml() : TaintRule(Rule, TaintSink.Html, TaintLabel.Model)
{
    public const string Id = "AG4008";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Encode what a model writes before a browser shows it",
        message: "{0} as markup, so scripts and images that the model was told to write run in the reader's browser; encode or sanitise it");
}
