using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A branch that a model's choice of words takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextSteersControlFlow() : AgentRule(Rule, ModelTextSource.Origins)
{
    public const string Id = "AG2002";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.OptIn, Level.Suggestion, Level.Warning),
        title: "Let the model choose from an enum instead of matching its words",
        message: "The program branches on whether the text that '{0}' returns matches {1}, so another wording of the same answer takes the other branch; "
            + "ask for a typed answer with an enum");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(
            operation => Analyze(operation, context),
            OperationKind.Binary,
            OperationKind.Invocation,
            OperationKind.IsPattern,
            OperationKind.Switch,
            OperationKind.SwitchExpression);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (TextDecision.From(operation.Operation, context.Sdk, operation.CancellationToken) is not { } decision
            || context.Exempts(operation.ContainingSymbol)
            || EvaluationCode.Includes(operation.ContainingSymbol.ContainingType, context.Sdk)
            || new ModelTextSource(context.Sdk, operation.CancellationToken).CallBehindText(decision.Text) is not { } call
            || EvaluationCode.Includes(call.Type, context.Sdk)
            || PromptFunction.Of(call, context.Sdk, operation.CancellationToken) == PromptSource.Unknown
            || SchemaGuard.Of(call, context.Sdk, operation.CancellationToken) != GuardState.Unguarded)
        {
            return;
        }

        var place = operation.Operation is ISwitchOperation or ISwitchExpressionOperation ? decision.Text : decision.Operation;
        operation.ReportDiagnostic(context.Create(
            place.Syntax.GetLocation(),
            call.TargetMethod.Name,
            decision.Words == "a pattern" ? decision.Words : $"'{decision.Words}'"));
    }
}
