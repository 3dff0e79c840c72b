using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A <c>catch</c> of everything around a model call that leaves no trace of the failure.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowedFailure() : AgentRule(Rule, Role.AnyModelCall | Role.ToolCall)
{
    public const string Id = "AG1015";

    /// <summary>Property of the diagnostic: a logger that the handler could use.</summary>
    public const string LoggerProperty = "logger";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Leave a trace of failed model calls",
        message: "This 'catch' drops every failure of '{0}' and {1}, so nobody learns of an outage, a wrong key or a spent quota; log it, rethrow it, or return "
            + "a value that says so");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Try);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (CatchAll.Of((ITryOperation)operation.Operation, context.Sdk, operation.CancellationToken) is not { } all
            || SwallowingHandler.Pretence(all) is not { } pretence
            || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var logger = VisibleValues.Logger(all.Clause.Handler);
        var properties = logger is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(LoggerProperty, logger.Name);
        new CallContext(context, operation).Report(all.Location, properties, all.Calls[0].TargetMethod.Name, pretence);
    }
}
