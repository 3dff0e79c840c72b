using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A typed answer whose type, or a part of it, says nothing about its shape.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntypedResult() : AgentRule(Rule, Role.TypedChatCall | Role.JsonSchemaFormat | Role.ResponseFormat)
{
    public const string Id = "AG2006";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Give the answer a type that states its shape",
        message: "'{0}' {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation, OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (ResultType.From(operation.Operation, context.Sdk) is not { } result
            || context.Exempts(operation.ContainingSymbol)
            || EvaluationCode.Includes(operation.ContainingSymbol.ContainingType, context.Sdk))
        {
            return;
        }

        if (result is { IsCall: true, Type.SpecialType: SpecialType.System_String })
        {
            operation.ReportDiagnostic(context.Create(
                result.Location, "string", "as the type of an answer only wraps free text in JSON; call without a type argument, or declare a type with the members you read"));
            return;
        }

        if (OpenShape.In(result.Type, operation.CancellationToken) is { } open && !(open.IsAbstract && result.HasSerializer))
        {
            operation.ReportDiagnostic(context.Create(result.Location, open.Name, Consequence(open)));
        }
    }

    private static string Consequence(OpenShape open)
    {
        var type = open.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return open switch
        {
            { IsAbstract: true } => $"{(open.Name == type ? "is abstract" : $"holds the abstract '{type}'")} and names no derived types, so no answer can be deserialised; "
                + "declare them with [JsonDerivedType]",
            { IsWhole: true } => "says nothing about the shape of the answer, so the model may send any JSON; declare a type with the members you read",
            _ => $"holds '{type}', which says nothing about its shape, so the model may put any JSON there; declare its type",
        };
    }
}
