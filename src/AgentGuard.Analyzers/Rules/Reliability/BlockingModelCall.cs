using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A thread that waits for a model.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingModelCall() : CallRule(Rule, Role.AnyModelCall | Role.ToolCall)
{
    public const string Id = "AG1013";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Await model calls instead of blocking on them",
        message: "'{0}' holds a thread until '{1}' is done, which may take minutes and starves or deadlocks the others; await {2}");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Operation is not IInvocationOperation
            || BlockingCall.Of(call) is not { } blocking
            || context.IsConsole
            || !BlockingCall.Matters(blocking.Wait, context.ContainingSymbol, context.Sdk, context.Project))
        {
            return;
        }

        context.Report(
            blocking.Wait.NameLocation(), blocking.How, call.Method.Name,
            blocking.How == call.Method.Name ? $"'{call.Method.Name}Async'" : "it");
    }
}
