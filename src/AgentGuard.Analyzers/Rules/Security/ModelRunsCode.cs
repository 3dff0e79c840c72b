using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A model's words are compiled, loaded or deserialised into any type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelRunsCode() : TaintRule(Rule, TaintSink.Code, TaintLabel.Model)
{
    public const string Id = "AG4007";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.Warning, Level.Error, Level.Error),
        title: "Do not run code or load types that a model names",
        message: "{0}, so whoever can put text before the model runs code in this process; choose from an allow-list, or run it in a sandbox");
}
