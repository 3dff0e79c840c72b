using System.Globalization;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A resilience handler that ends model calls before most answers are there, or whose times contradict each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResilienceTooShort() : AgentRule(Rule, Role.RetryHandler)
{
    public const string Id = "AG1005";

    /// <summary>Property of the diagnostic: seconds for one attempt that the fix sets.</summary>
    public const string AttemptProperty = "attempt";

    private const double Usual = 120;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Give model calls the time they need",
        message: "'{0}' {1}; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (StandardHandler.AddedBy(call, context.Sdk, operation.CancellationToken) is not { } handler || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var site = new CallContext(context, operation);
        if (handler.IsInvalid)
        {
            Report(site, call, handler.Attempt, "fails at start-up, because its times contradict each other",
                $"an attempt of {Text(handler.Attempt)} seconds needs at least as long in total and a sampling duration of {Text(2 * handler.Attempt)}");
            return;
        }

        var guards = new GuardContext(context.Sdk, site.Get(AgentOptions.GuardMethods), operation.CancellationToken);
        var handlers = HttpHandlers.For(guards);
        if (handler.IsShort
            && !handlers.All.Any(other => (other.Roles & Role.RetryRemoval) != 0)
            && handlers.All.FirstOrDefault(added => added.Call.Syntax == call.Syntax) is { } added
            && FactoryModelClients.For(guards).Use(added))
        {
            Report(site, call, added.IsDefault ? null : Math.Max(handler.Attempt, Usual),
                $"ends an attempt after {Text(handler.Attempt)} seconds and the request after {Text(handler.Total)}, before many answers of a model are there",
                "raise both, and the sampling duration to twice an attempt");
        }
    }

    /// <summary>A handler of all clients is not raised for all of them by a fix.</summary>
    private static void Report(CallContext site, IInvocationOperation call, double? attempt, string what, string remedy) =>
        site.Report(
            call.NameLocation(),
            attempt is { } seconds ? ImmutableDictionary<string, string?>.Empty.Add(AttemptProperty, Text(seconds)) : ImmutableDictionary<string, string?>.Empty,
            call.TargetMethod.Name,
            what,
            remedy);

    private static string Text(double seconds) => seconds.ToString("0.###", CultureInfo.InvariantCulture);
}
