using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>A server, region or geography that the team has not allowed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointOutsidePolicy() : AgentRule(Rule, new Meaning(Role.Endpoint | Role.ClientConstruction, Wiring.Region))
{
    public const string Id = "AG4015";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        new Levels(Level.OptIn, Level.Warning, Level.Warning),
        title: "Send data only where it may go",
        message: "{0} sends prompts and answers to {1}, which agentguard.allowed_endpoints does not name; use a place that is allowed, or have this one allowed");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        var sites = new FirstSite();
        start.RegisterOperationAction(
            operation => Analyze(new CallContext(context, operation), sites),
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);
    }

    private static void Analyze(CallContext context, FirstSite sites)
    {
        var allowed = context.Get(AgentOptions.AllowedEndpoints);
        if (allowed.IsEmpty || context.Rule.Exempts(context.ContainingSymbol))
        {
            return;
        }

        var guards = new GuardContext(context.Sdk, MethodPatterns.None, context.Cancellation);
        foreach (var site in EndpointSite.Of(context.Operation, guards))
        {
            foreach (var (spelled, address) in site.Constants(guards))
            {
                if (!address.IsLoopback && !allowed.Matches(address.Host) && sites.Is(site.Value, spelled))
                {
                    context.Report(spelled.Syntax.GetLocation(), $"'{site.Name}'", $"'{address.Host}'");
                }
            }
        }

        if (DefaultHost.Of(context.Operation, guards) is { DefaultHost: { } host } client && !allowed.Matches(host))
        {
            context.Report(
                context.Operation.NameLocation(),
                $"'{NameOf(context.Operation)}' has no address and so",
                client.HostVariable is { } variable ? $"'{host}' where '{variable}' names no other host" : $"'{host}'");
        }

        foreach (var (spelled, region, place) in RegionSite.Of(context.Operation, guards))
        {
            if (!allowed.Matches(region) && sites.Is(context.Operation, spelled))
            {
                context.Report(spelled.Syntax.GetLocation(), $"'{place}'", $"'{region}'");
            }
        }
    }

    private static string NameOf(IOperation made) => made is IInvocationOperation call ? call.TargetMethod.Name : made.Type?.Name ?? "";
}
