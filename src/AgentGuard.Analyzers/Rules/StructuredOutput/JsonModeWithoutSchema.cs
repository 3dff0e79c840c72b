using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A model asked for JSON, but not for which.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonModeWithoutSchema() : AgentRule(Rule, Role.JsonModeFormat | Role.ResponseFormat | Role.JsonSchemaFormat)
{
    public const string Id = "AG2004";

    /// <summary>Property of the diagnostic: the generic method that makes a format of a type, or <c>typeof</c>; absent when the SDK has neither.</summary>
    public const string SchemaProperty = "schema";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Send a schema instead of asking for any JSON",
        message: "'{0}' makes the model answer with JSON of any shape, so missing, renamed and extra properties get through; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(
            operation => Analyze(operation, context),
            OperationKind.PropertyReference,
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (JsonModeRequest.From(operation.Operation, context.Sdk, operation.CancellationToken) is not { } request
            || context.Exempts(operation.ContainingSymbol)
            || EvaluationCode.Includes(operation.ContainingSymbol.ContainingType, context.Sdk))
        {
            return;
        }

        var method = request.SchemaMethod(context.Sdk);
        var schema = request.TakesType(context.Sdk) ? "typeof" : method is { TypeParameters.Length: 1 } ? method.Name : null;
        operation.ReportDiagnostic(context.Create(
            request.Spelled.NameLocation(),
            schema is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(SchemaProperty, schema),
            Name(request.Spelled),
            schema == "typeof" ? "set it to the 'typeof' of the answer's type" : method is null ? "send a JSON schema" : $"send a JSON schema with '{method.Name}'"));
    }

    private static string Name(IOperation format) => format switch
    {
        IPropertyReferenceOperation property => property.Property.ContainingType.Name + "." + property.Property.Name,
        IInvocationOperation call => call.TargetMethod.Name,
        IObjectCreationOperation creation => "new " + creation.Type?.Name,
        _ => format.ConstantValue is { HasValue: true, Value: string name } ? name : "json_object",
    };
}
