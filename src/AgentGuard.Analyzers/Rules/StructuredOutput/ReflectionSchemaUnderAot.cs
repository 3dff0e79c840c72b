using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A schema made by reflection in a program that is published without it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReflectionSchemaUnderAot() : AgentRule(Rule, Role.TypedChatCall | Role.JsonSchemaFormat | Role.ToolDefinition)
{
    public const string Id = "AG2015";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Give schemas a contract that survives trimming",
        message: "'{0}' looks up the members of '{1}' by reflection, which this project's trimming or AOT setting switches off for JSON, so it throws; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        if (AgentProject.IsTrimmed(start.Options))
        {
            start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (ReflectedContract.Of(call, context.Sdk, operation.CancellationToken) is not { } contract || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var remedy = contract.IsTool
            ? "make the method an [AgentTool], or pass serializer options of a JsonSerializerContext"
            : $"read it with '{StructuredReader.Known.Member.Name}' and a [StructuredOutput] type, or pass serializer options of a JsonSerializerContext";
        new CallContext(context, operation).Report(
            contract.Location,
            StructuredReader.PropertiesFor(SdkCall.From(call, context.Sdk, Role.TypedChatCall)?.Receiver, context.Sdk),
            call.TargetMethod.Name,
            contract.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            remedy);
    }
}
