using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A model call that is tried again without end, too often, or always after the same pause.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnlimitedRetries() : AgentRule(Rule, Role.AnyModelCall | Role.Retry)
{
    public const string Id = "AG1017";

    /// <summary>Property of the diagnostic: how many attempts or retries the fix allows.</summary>
    public const string LimitProperty = "limit";

    private const string Few = "5";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Bound the retries of model calls",
        message: "{0}; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeLoop(operation, context), OperationKind.Loop);
        start.RegisterOperationAction(
            operation => AnalyzeSetting(operation, context), OperationKind.SimpleAssignment, OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void AnalyzeLoop(OperationAnalysisContext operation, RuleContext context)
    {
        var site = new CallContext(context, operation);
        if (context.Exempts(operation.ContainingSymbol)
            || RetryLoop.Of((ILoopOperation)operation.Operation, Guards(site), site.Get(AgentOptions.ApprovalMethods).Matches) is not { } loop)
        {
            return;
        }

        if (loop.IsEndless)
        {
            Report(
                site, operation.Operation.Syntax.GetFirstToken().GetLocation(),
                $"This loop repeats '{loop.Call.Name}' until it succeeds, so an outage or a wrong key makes it run and load the service without end",
                "give up after a few attempts, and wait longer before each", Few);
        }
        else if (loop.Delay is { } delay)
        {
            site.Suggest(
                delay.NameLocation(), ImmutableDictionary<string, string?>.Empty,
                $"Always the same pause before '{loop.Call.Name}' is repeated brings all callers back to a busy service at the same time",
                "double the pause each time and add a random part, or wait as long as the provider says");
        }
    }

    private static void AnalyzeSetting(OperationAnalysisContext operation, RuleContext context)
    {
        if (context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var site = new CallContext(context, operation);
        var guards = Guards(site);
        if (RetryCount.Excess(operation.Operation, guards) is var (value, count))
        {
            Report(
                site, value.Syntax.GetLocation(),
                count == int.MaxValue ? "A failed model call is repeated without end" : $"A failed model call is repeated up to {count} times",
                $"set {RetryCount.Most} or less: what fails that often is not busy but down", Few);
        }
        else if (operation.Operation is IInvocationOperation policy && RetryCount.NeverEnds(policy, guards))
        {
            Report(site, policy.NameLocation(), $"'{policy.TargetMethod.Name}' repeats a failed model call without end", "give up after a few attempts", limit: null);
        }
        else if (operation.Operation is IObjectCreationOperation creation && RetryCount.Unset(creation, guards) is { } limit)
        {
            Report(site, creation.NameLocation(), $"'{creation.Type?.Name}' tries one client after the other without a limit of attempts", $"set '{limit.Name}'", limit: null);
        }
    }

    private static GuardContext Guards(CallContext site) => new(site.Sdk, site.Get(AgentOptions.GuardMethods), site.Cancellation);

    private static void Report(CallContext site, Location location, string what, string remedy, string? limit) =>
        site.Report(
            location,
            limit is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(LimitProperty, limit),
            what,
            remedy);
}
