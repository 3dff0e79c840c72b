using System.Collections.Concurrent;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>An agent or tool server that answers everybody, or whose tools demand authorization that nobody looks at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenAgentEndpoint() : AgentRule(Rule, Wiring.AgentEndpoint | Wiring.ToolServer)
{
    public const string Id = "AG4014";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Require authorization for agent and tool endpoints",
        message: "{0}; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationBlockStartAction(block =>
        {
            var open = new ConcurrentBag<IOperation>();
            block.RegisterOperationAction(operation => Collect(new CallContext(context, operation), open), OperationKind.Invocation);
            block.RegisterOperationBlockEndAction(end => Report(open, end, context));
        });
        start.RegisterSymbolAction(symbol => AnalyzeTool(symbol, context), SymbolKind.Method);
    }

    private static void Collect(CallContext context, ConcurrentBag<IOperation> open)
    {
        if (SdkCall.From(context.Operation, context.Sdk, Wiring.AgentEndpoint) is { } mapping
            && !context.Rule.Exempts(context.ContainingSymbol)
            && !DevelopmentBranch.Contains(context.Operation)
            && EndpointAuthorization.Of((IInvocationOperation)context.Operation, context.Sdk, context.Cancellation) == GuardState.Unguarded
            && (!mapping.Symbol.Has(Wiring.RemoteAccess) || RemoteAccess.StateIn(context.Sdk, context.Cancellation) == GuardState.Unguarded))
        {
            open.Add(context.Operation);
        }
    }

    /// <summary>One diagnostic for all endpoints that are mapped together: it is one decision.</summary>
    private static void Report(ConcurrentBag<IOperation> open, OperationBlockAnalysisContext block, RuleContext context)
    {
        var places = open.Select(mapping => mapping.NameLocation()).OrderBy(place => place.SourceSpan.Start).ToList();
        if (places.Count == 0)
        {
            return;
        }

        var first = open.First(mapping => mapping.NameLocation().Equals(places[0]));
        var others = places.Count == 1 ? "answers" : places.Count == 2 ? "and one more agent endpoint answer" : $"and {places.Count - 1} more agent endpoints answer";
        block.ReportDiagnostic(context.CreateAt(
            places,
            $"'{((IInvocationOperation)first).TargetMethod.Name}' {others} whoever can reach the address, at your cost and with the rights of this process",
            "add RequireAuthorization(), or AllowAnonymous() if that is meant"));
    }

    private static void AnalyzeTool(SymbolAnalysisContext symbol, RuleContext context)
    {
        var method = (IMethodSymbol)symbol.Symbol;
        if (ToolAuthorization.DemandOf(method, context.Sdk) is { ApplicationSyntaxReference: { } attribute }
            && !context.Exempts(method)
            && ToolAuthorization.StateIn(context.Sdk, symbol.CancellationToken) == GuardState.Unguarded)
        {
            symbol.ReportDiagnostic(context.Create(
                attribute.GetSyntax(symbol.CancellationToken).GetLocation(),
                $"The tool '{method.Name}' demands authorization that this server never looks at, so over HTTP its tools cannot be listed, and over stdio everybody may call it",
                "call AddAuthorizationFilters() on the server"));
        }
    }
}
