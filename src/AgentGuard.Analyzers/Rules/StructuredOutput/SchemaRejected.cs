using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>
/// A structured output that no schema can express, that promises more than its reader keeps, or that a provider refuses; and the type of an
/// answer that cannot come back whole, whoever makes its schema.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaRejected() : DefinitionRule(Rule, "No schema and no reader are generated for", "Check the definition of")
{
    public const string Id = "AG2007";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Define structured outputs that schemas can express",
        message: "{0} '{1}': {2}");

    private protected override Meaning Uses => Role.TypedChatCall | Role.JsonSchemaFormat | Role.ResponseFormat;

    private protected override bool IsDefinition(INamedTypeSymbol type) => type.GetAttributes().Has(OutputParser.AttributeName);

    private protected override (ImmutableArray<Problem> Problems, ImmutableArray<ParsedOutput> Outputs) Parse(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var output = OutputParser.Parse(type, compilation, cancellation);
        return (output.Problems, ImmutableArray.Create(output));
    }

    private protected override void AnalyzeUse(OperationAnalysisContext operation, RuleContext context)
    {
        if (ResultType.From(operation.Operation, context.Sdk) is not { } result
            || context.Sdk.Describe(result.AskedBy) is var symbol && StructuredReader.Is(symbol)
            || OpenShape.In(result.Type, operation.CancellationToken) is not null
            || RejectedShape.In(result, symbol, context.Sdk, operation.CancellationToken) is not { } rejected
            || EvaluationCode.Includes(operation.ContainingSymbol.ContainingType, context.Sdk))
        {
            return;
        }

        var properties = rejected.IsMap && SdkCall.From(operation.Operation, context.Sdk, Role.TypedChatCall) is { } call
            ? StructuredReader.PropertiesFor(call.Receiver, context.Sdk)
            : ImmutableDictionary<string, string?>.Empty;
        object[] arguments = ["Check the result type", ResultParts.Display(result.Type), rejected.Problem];
        operation.ReportDiagnostic(rejected.IsCertain
            ? context.Create(result.Location, properties, arguments)
            : context.CreateSuggestion(result.Location, properties, arguments));
    }
}
