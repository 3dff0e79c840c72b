using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that waits and takes no token.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolIgnoresCancellation() : ToolRule(Rule, ToolPlaces.Made)
{
    public const string Id = "AG3006";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Take a cancellation token in tools that wait",
        message: "{0} takes no CancellationToken, so '{1}' runs on after the caller has gone or the time is up; add the parameter, which the host fills in, and pass it on");

    private protected override void AnalyzeMade(Tool tool, ToolContext context)
    {
        if (ToolCancellation.Unstoppable(tool, context.Sdk, context.Cancellation) is { } call)
        {
            context.Report(context.Rule.Create(tool.Location, tool.DisplayName, call.TargetMethod.Name));
        }
    }
}
