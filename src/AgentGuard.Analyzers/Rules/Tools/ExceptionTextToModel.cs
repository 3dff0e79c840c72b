using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A model that is told the text of any exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExceptionTextToModel() : AgentRule(Rule, ToolAnswers.Origins | Role.DetailedErrors)
{
    public const string Id = "AG3004";

    /// <summary>Property of the diagnostic: a logger that the handler could use.</summary>
    public const string LoggerProperty = "logger";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Keep the text of exceptions from the model",
        message: "{0}, with the paths, hosts and queries in it; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeCatch(operation, context), OperationKind.CatchClause);
        start.RegisterOperationAction(operation => AnalyzeSetting(operation, context), OperationKind.SimpleAssignment);
    }

    private static void AnalyzeCatch(OperationAnalysisContext operation, RuleContext context)
    {
        var clause = (ICatchClauseOperation)operation.Operation;
        if (ToldException.In(clause, context.Sdk, operation.CancellationToken) is not { } told || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var logger = VisibleValues.Logger(clause.Handler);
        operation.ReportDiagnostic(context.Create(
            told.Syntax.GetLocation(),
            logger is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(LoggerProperty, logger.Name),
            "The model gets the text of every exception that this 'catch' takes",
            "log the exception and return a constant text"));
    }

    private static void AnalyzeSetting(OperationAnalysisContext operation, RuleContext context)
    {
        var assignment = (ISimpleAssignmentOperation)operation.Operation;
        if (assignment is { Target: IPropertyReferenceOperation { Property: var property }, Value.ConstantValue: { HasValue: true, Value: true } }
            && context.Sdk.Has(property, Role.DetailedErrors)
            && !DevelopmentBranch.Contains(assignment)
            && !context.Exempts(operation.ContainingSymbol))
        {
            operation.ReportDiagnostic(context.Create(
                assignment.Syntax.GetLocation(),
                $"'{property.Name}' tells the model the message of every exception that a tool throws",
                "leave it off, or set it in development only"));
        }
    }
}
