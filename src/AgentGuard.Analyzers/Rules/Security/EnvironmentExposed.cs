using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A tool that gives the model the environment or the configuration, or a key to a host that the model chooses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnvironmentExposed() : AgentRule(Rule, ToolAnswers.Origins | Role.AnyModelCall)
{
    public const string Id = "AG4018";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Keep keys and configuration from the model and from hosts it chooses",
        message: "{0}; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeRead(operation, context), OperationKind.Invocation, OperationKind.PropertyReference);
        if (TaintSites.AreNamed(context, TaintSink.Url))
        {
            start.RegisterOperationBlockAction(block => AnalyzeRequests(block, context));
        }
    }

    private static void AnalyzeRead(OperationAnalysisContext operation, RuleContext context)
    {
        if (ExposedEnvironment.Read(operation.Operation, context.Compilation, operation.CancellationToken) is { } read
            && ToolAnswers.For(context.Compilation).Get(operation.Operation, operation.CancellationToken)
            && !context.Exempts(operation.ContainingSymbol))
        {
            operation.ReportDiagnostic(context.Create(
                operation.Operation.Syntax.GetLocation(), $"The tool gives the model {read}, and the model may tell anyone who asks", "return only what the tool is for"));
        }
    }

    /// <summary>That the model chooses the host is AG4006; that a key goes there makes a request of a stranger one of this program.</summary>
    private static void AnalyzeRequests(OperationBlockAnalysisContext block, RuleContext context)
    {
        if (context.Exempts(block.OwningSymbol))
        {
            return;
        }

        var reported = new HashSet<SyntaxNode>();
        var requests = TaintSites.In(block, context, takesDeclaredSinks: false)
            .Where(hit => (hit.Sink & TaintSink.Url) != 0 && (hit.Source.Label & TaintLabel.Model) != 0)
            .OrderBy(hit => hit.Call.SpanStart);
        foreach (var hit in requests)
        {
            foreach (var credential in ForwardedCredential.With(hit, context.Sdk, block.CancellationToken))
            {
                if (reported.Add(credential.Place))
                {
                    block.ReportDiagnostic(context.Create(
                        credential.Place.GetLocation(),
                        $"{credential.Name} goes with the request to whatever host {hit.Source.Phrase} names, so whoever can put text before the model collects the key",
                        "give it to known hosts only"));
                }
            }
        }
    }
}
