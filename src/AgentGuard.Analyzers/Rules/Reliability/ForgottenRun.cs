using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A model call in a task that is dropped, or in an <c>async void</c> function.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForgottenRun() : AgentRule(Rule, Role.AnyModelCall | Role.ToolCall)
{
    public const string Id = "AG1014";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Wait for every run of a model",
        message: "{0}; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeStart(operation, context), OperationKind.Invocation);
        start.RegisterOperationAction(
            operation => AnalyzeFunction(operation, context), OperationKind.MethodBody, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
    }

    private static void AnalyzeStart(OperationAnalysisContext operation, RuleContext context)
    {
        var start = (IInvocationOperation)operation.Operation;
        if (context.Exempts(operation.ContainingSymbol)
            || ForgottenTask.DroppedBy(start, context.Sdk, operation.CancellationToken) is not { } call)
        {
            return;
        }

        operation.ReportDiagnostic(context.Create(
            start.NameLocation(),
            $"Nothing waits for '{start.TargetMethod.Name}', so nobody sees when '{call.Name}' in it fails, and it is lost when the process ends",
            "await it, or queue the work and log its failures"));
    }

    private static void AnalyzeFunction(OperationAnalysisContext operation, RuleContext context)
    {
        var (function, body, name) = operation.Operation switch
        {
            ILocalFunctionOperation { Body: { } block } local => (local.Symbol, block, local.Symbol.Locations[0]),
            IAnonymousFunctionOperation lambda => (lambda.Symbol, lambda.Body, lambda.Syntax.GetFirstToken().GetLocation()),
            var method => (operation.ContainingSymbol as IMethodSymbol, method, operation.ContainingSymbol.Locations[0]),
        };
        if (function is not { IsAsync: true, ReturnsVoid: true }
            || IsEventHandler(function)
            || context.Exempts(operation.ContainingSymbol)
            || ForgottenTask.Uncaught(body, context.Sdk) is not { } call)
        {
            return;
        }

        operation.ReportDiagnostic(context.Create(
            name,
            $"Nothing can wait for an 'async void' function, and a failure of '{call.Name}' in it ends the process",
            "return a 'Task', or catch and log what it throws"));
    }

    private static bool IsEventHandler(IMethodSymbol function) =>
        function.Parameters.Length == 2 && function.Parameters[1].Type.IsOrInherits("System.EventArgs");
}
