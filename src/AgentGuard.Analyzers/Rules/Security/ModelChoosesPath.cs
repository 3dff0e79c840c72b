using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A model's words are a path, and nothing keeps it inside a folder.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelChoosesPath() : TaintRule(Rule, TaintSink.Path, TaintLabel.Model)
{
    public const string Id = "AG4005";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Keep a path that a model chooses inside one folder",
        message: "{0}, so the model reaches every file that the process does; take 'Path.GetFileName' of it, or compare the start of 'Path.GetFullPath' with the folder");
}
