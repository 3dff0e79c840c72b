using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>A rule about untrusted data in one kind of place. All such rules share one analysis of each body.</summary>
public abstract class TaintRule : AgentRule
{
    /// <summary>Property of the diagnostic: the name of the variable that brings the data, where it is one.</summary>
    public const string SourceProperty = "source";

    private protected TaintRule(DiagnosticDescriptor rule, TaintSink sinks, TaintLabel labels)
        : base(rule, Role.None) => (Sinks, Labels) = (sinks, labels);

    /// <summary>The places the rule is about.</summary>
    internal TaintSink Sinks { get; }

    /// <summary>The data it is about.</summary>
    internal TaintLabel Labels { get; }

    /// <summary>True for the one rule that reports methods declared as sinks without naming a rule.</summary>
    private protected virtual bool TakesDeclaredSinks => false;

    /// <summary>False for data that does no harm at this site: who sits in front of a console can only attack himself.</summary>
    private protected virtual bool Applies(TaintHit hit, RuleContext context, ISymbol owner) =>
        hit.Source.Label != TaintLabel.UserInput || !context.Project.IsConsole(owner);

    /// <summary>The message's argument, made of what the data does.</summary>
    private protected virtual string Describe(string sentence) => sentence;

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        if (TaintSites.AreNamed(context, Sinks))
        {
            start.RegisterOperationBlockAction(block => Analyze(block, context));
        }
    }

    private void Analyze(OperationBlockAnalysisContext block, RuleContext context)
    {
        if (context.Exempts(block.OwningSymbol))
        {
            return;
        }

        var hits = TaintSites.In(block, context, TakesDeclaredSinks)
            .Where(hit => (hit.Sink & Sinks) != 0 && (hit.Source.Label & Labels) != 0 && Applies(hit, context, block.OwningSymbol));
        foreach (var site in hits.GroupBy(hit => hit.Value.Span))
        {
            var hit = site.OrderBy(hit => hit.Source.Label).ThenBy(hit => hit.Source.Name, StringComparer.Ordinal).First();
            var properties = ImmutableDictionary<string, string?>.Empty.Add(SourceProperty, hit.Source.Name);
            block.ReportDiagnostic(context.Create(hit.Value.GetLocation(), properties, Describe(Sentence(hit))));
        }
    }

    /// <summary>What the data does, as the first half of the message.</summary>
    private static string Sentence(TaintHit hit) => hit.Via is { } via
        ? $"'{via}' passes {hit.Source.Phrase} on to '{hit.Member}'"
        : $"'{hit.Member}' gets {hit.Source.Phrase}";
}
