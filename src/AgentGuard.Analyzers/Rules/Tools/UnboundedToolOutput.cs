using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that gives the model all there is, however much that is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedToolOutput() : AgentRule(Rule, ToolAnswers.Origins)
{
    public const string Id = "AG3005";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Bound what a tool returns",
        message: "The model gets the whole {0} that '{1}' reads, so a long one fills its context, costs its tokens in each later turn, or fails the request; cut it, page it, or return what the tool is for");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (WholeRead.Of(call, context.Compilation, operation.CancellationToken) is { } what
            && ToolAnswers.For(context.Compilation).GetWhole(CallResult.Of(call), operation.CancellationToken)
            && !context.Exempts(operation.ContainingSymbol))
        {
            operation.ReportDiagnostic(context.Create(call.NameLocation(), what, call.TargetMethod.Name));
        }
    }
}
