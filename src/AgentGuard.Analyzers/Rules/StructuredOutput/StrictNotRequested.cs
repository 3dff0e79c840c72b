using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A schema that is a hint, where it could be kept to exactly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StrictNotRequested() : AgentRule(Rule, Role.StrictSchema | Role.JsonSchemaFormat | Role.TypedChatCall)
{
    public const string Id = "AG2005";

    /// <summary>Property of the diagnostic: the parameter that asks for it; absent when the options of the request do.</summary>
    public const string ParameterProperty = "parameter";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Ask the provider to keep to the schema exactly",
        message: "'{0}' sends a schema that the model need not keep to, so it may leave properties out and add others; {1}, or to false where the schema "
            + "does not fit the strict subset");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (LooseSchema.From((IInvocationOperation)operation.Operation, context.Sdk, operation.CancellationToken) is not { Operation: IInvocationOperation call } loose
            || context.Exempts(operation.ContainingSymbol)
            || EvaluationCode.Includes(operation.ContainingSymbol.ContainingType, context.Sdk))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        operation.ReportDiagnostic(context.Create(
            call.NameLocation(),
            loose.Parameter is { } parameter ? properties.Add(ParameterProperty, parameter.Name) : properties,
            call.TargetMethod.Name,
            loose.Parameter is null ? "set AdditionalProperties[\"strict\"] of the options to true" : $"set '{loose.Parameter.Name}' to true"));
    }
}
