using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A model's words become text of a query.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelWritesSql() : TaintRule(Rule, TaintSink.Sql, TaintLabel.Model)
{
    public const string Id = "AG4004";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.Warning, Level.Error, Level.Error),
        title: "Give a model's values to a query as parameters",
        message: "{0} as text of a query, so whoever can put text before the model reads and changes what the connection may; pass the value as a parameter");
}
