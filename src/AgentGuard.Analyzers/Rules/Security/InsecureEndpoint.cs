using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A connection to a model, agent or tool server that others can read and change.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InsecureEndpoint() : AgentRule(Rule, new Meaning(Role.Endpoint, Wiring.CertificateCheck))
{
    public const string Id = "AG4012";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Encrypt connections to models, agents and tool servers",
        message: "'{0}' {1}, so anyone on the way can read and change prompts, answers and keys; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        var sites = new FirstSite();
        start.RegisterOperationAction(
            operation => AnalyzeAddress(new CallContext(context, operation), sites),
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);
        start.RegisterOperationAction(operation => AnalyzeCertificate(new CallContext(context, operation)), OperationKind.SimpleAssignment);
    }

    private static void AnalyzeAddress(CallContext context, FirstSite sites)
    {
        var guards = Guards(context);
        foreach (var site in EndpointSite.Of(context.Operation, guards))
        {
            foreach (var (spelled, address) in site.Constants(guards))
            {
                if (PlainAddress.Is(address)
                    && !context.Rule.Exempts(context.ContainingSymbol)
                    && !DevelopmentBranch.Contains(spelled)
                    && !DevelopmentBranch.Contains(context.Operation)
                    && sites.Is(site.Value, spelled))
                {
                    context.Report(
                        spelled.Syntax.GetLocation(), site.Name, $"talks to '{address.Scheme}://{address.Authority}' without encryption", "use " + address.Scheme + "s");
                }
            }
        }
    }

    private static void AnalyzeCertificate(CallContext context)
    {
        var setting = (ISimpleAssignmentOperation)context.Operation;
        if (AnyCertificate.IsAccepted(setting, Guards(context))
            && !context.Rule.Exempts(context.ContainingSymbol)
            && !DevelopmentBranch.Contains(setting)
            && setting.Target is IMemberReferenceOperation { Member: var member })
        {
            context.Report(
                setting.Target.NameLocation(), $"{member.ContainingType.Name}.{member.Name}", "takes every certificate", "remove it, or compare with the one certificate you trust");
        }
    }

    private static GuardContext Guards(CallContext context) => new(context.Sdk, MethodPatterns.None, context.Cancellation);
}
