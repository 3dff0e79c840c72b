using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A <c>catch</c> of everything that also takes the caller's cancellation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowedCancellation() : AgentRule(Rule, Role.AnyModelCall | Role.ToolCall)
{
    public const string Id = "AG1016";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Let cancellation through a catch of everything",
        message: "This 'catch' takes the cancellation of '{0}' for a failure, and the code goes on although its caller has gone; let it through with "
            + "'when ({1} is not OperationCanceledException)'");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Try);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var site = new CallContext(context, operation);
        if (CatchAll.Of((ITryOperation)operation.Operation, context.Sdk, operation.CancellationToken) is { } all
            && CancellationCatch.AbsorbedBy(all, context.Compilation, operation.CancellationToken) is { } call
            && !site.IsConsole
            && !context.Exempts(operation.ContainingSymbol))
        {
            site.Report(all.Location, call.TargetMethod.Name, all.Exception?.Name ?? "exception");
        }
    }
}
