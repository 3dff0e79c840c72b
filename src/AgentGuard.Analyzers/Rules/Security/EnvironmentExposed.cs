using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A tool that gives the model the environment or the configuration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnvironmentExposed() : AgentRule(Rule, Role.ToolDefinition)
{
    public const string Id = "AG4018";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Keep the environment and the configuration from the model",
        message: "The tool gives the model {0}, and the model may tell anyone who asks; return only what the tool is for");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation, OperationKind.PropertyReference);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        if (ExposedEnvironment.Read(operation.Operation, context.Compilation, operation.CancellationToken) is { } read
            && ToolAnswers.For(context.Compilation).Get(operation.Operation, operation.CancellationToken)
            && !context.Exempts(operation.ContainingSymbol))
        {
            operation.ReportDiagnostic(context.Create(operation.Operation.Syntax.GetLocation(), read));
        }
    }
}
