using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A model's words decide which program runs, or with which arguments.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelRunsCommand() : TaintRule(Rule, TaintSink.Command, TaintLabel.Model)
{
    public const string Id = "AG4003";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.Warning, Level.Error, Level.Error),
        title: "Keep a model's words away from processes and shells",
        message: "{0}, so whoever can put text before the model decides what runs on this machine; start a constant program with 'ArgumentList', or choose from an allow-list");

    private protected override bool TakesDeclaredSinks => true;
}
