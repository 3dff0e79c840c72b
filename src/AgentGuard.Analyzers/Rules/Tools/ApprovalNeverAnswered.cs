using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that waits for a yes in a program that never reads the question.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApprovalNeverAnswered() : ToolsetRule(Rule)
{
    public const string Id = "AG3012";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Answer the approval requests of tools that wait for them",
        message: "'{0}' waits for a yes, and no code of this program reads approval requests, so the agent answers with empty text and the tool never runs; answer the requests in its responses");

    private protected override void Analyze(Toolset toolset, CallContext context)
    {
        if (context.Project.IsProgram
            && toolset.Tools.FirstOrDefault(tool => tool.IsWrapped) is { } waiting
            && ApprovalAnswer.StateIn(context.Sdk, context.Cancellation) == GuardState.Unguarded)
        {
            var place = waiting.Element.Syntax.SyntaxTree == toolset.Anchor.Syntax.SyntaxTree ? waiting.Element.NameLocation() : toolset.Location;
            context.Report(place, waiting.Name);
        }
    }
}
