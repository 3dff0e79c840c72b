using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A model call for every element of a sequence of any length, all at once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedFanOut() : AgentRule(Rule, Role.AnyModelCall)
{
    public const string Id = "AG1012";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Bound the model calls that run at once",
        message: "{0}; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var start = (IInvocationOperation)operation.Operation;
        if (start.TargetMethod.Name is not ("WhenAll" or "WhenEach" or "ForEachAsync") || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var site = new CallContext(context, operation);
        var guards = new GuardContext(context.Sdk, site.Get(AgentOptions.GuardMethods), operation.CancellationToken);
        if (FanOut.Of(start, guards) is not { } fanOut)
        {
            return;
        }

        if (fanOut.PerCore)
        {
            site.Suggest(
                start.NameLocation(),
                ImmutableDictionary<string, string?>.Empty,
                $"'{start.TargetMethod.Name}' runs as many '{fanOut.Call.Name}' calls at once as the machine has cores, which is not what the provider allows",
                "set 'MaxDegreeOfParallelism'");
            return;
        }

        site.Report(
            start.NameLocation(),
            $"'{start.TargetMethod.Name}' starts '{fanOut.Call.Name}' for every element of '{NameOf(fanOut.Source)}' at once, so a long list runs into the rate limit and one refusal fails them all",
            "let only a few run at a time, with 'Parallel.ForEachAsync' and a degree or with a 'SemaphoreSlim'");
    }

    private static string NameOf(IOperation source) => ValueName.RootOf(source)?.Name ?? "the sequence";
}
