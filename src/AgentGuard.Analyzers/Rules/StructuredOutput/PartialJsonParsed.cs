using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>JSON that is parsed before the model has written all of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialJsonParsed() : AgentRule(Rule, Role.StreamingCall)
{
    public const string Id = "AG2012";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Parse streamed JSON after the stream has ended",
        message: "'{0}' reads '{1}' as JSON while the answer is still streaming, which throws at the first piece that is not the last; parse it after the loop");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var parse = (IInvocationOperation)operation.Operation;
        if (PartialParse.From(parse, context.Sdk, operation.CancellationToken) is { } partial && !context.Exempts(operation.ContainingSymbol))
        {
            operation.ReportDiagnostic(context.Create(
                parse.NameLocation(), parse.TargetMethod.ContainingType.Name + "." + parse.TargetMethod.Name, partial.Text.Name));
        }
    }
}
