using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A part of an answer read as if it were always there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlindContentIndex() : AgentRule(Rule, ModelTextSource.Origins)
{
    public const string Id = "AG2010";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Look whether a part of the answer is there before reading it",
        message: "'{0}' throws {1} when the model refuses, calls a tool or answers without text; check the finish reason or the number of parts first");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(
            operation => Analyze(operation, context),
            OperationKind.PropertyReference,
            OperationKind.ArrayElementReference,
            OperationKind.ImplicitIndexerReference,
            OperationKind.Invocation,
            OperationKind.Conversion);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (ContentAccess.From(operation.Operation, context.Sdk, operation.CancellationToken) is { } access
            && !context.Exempts(operation.ContainingSymbol)
            && !access.IsChecked(context.Sdk))
        {
            var list = access.List.Property.Name;
            operation.ReportDiagnostic(context.Create(
                access.Operation.Syntax.GetLocation(),
                access.Operation switch
                {
                    IConversionOperation cast => $"({cast.Type?.Name}){list}",
                    IInvocationOperation call => $"{list}.{call.TargetMethod.Name}()",
                    var element => list + element.Syntax.ToString().Substring(element.Syntax.ToString().LastIndexOf('[')),
                },
                access.Exception));
        }
    }
}
