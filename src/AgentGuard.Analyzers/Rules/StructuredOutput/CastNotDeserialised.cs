using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A generic call that looks as if it deserialised the answer, and casts it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CastNotDeserialised() : AgentRule(Rule, Role.ChatCall | Role.TypedResult)
{
    public const string Id = "AG2013";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Do not cast a model's answer to a type of your own",
        message: "'{0}' casts the model's text to '{1}', which throws InvalidCastException for every answer; send a schema, read the text and deserialise it");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (CastAnswer.From(call, context.Sdk, operation.CancellationToken) is { } cast && !context.Exempts(operation.ContainingSymbol))
        {
            operation.ReportDiagnostic(context.Create(
                call.NameLocation(), call.TargetMethod.Name, cast.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }
}
