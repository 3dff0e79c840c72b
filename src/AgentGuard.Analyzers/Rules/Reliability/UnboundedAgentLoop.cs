using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A loop around a model call that only the model ends, or a setting that lets a tool loop go on without end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedAgentLoop() : AgentRule(Rule, Role.AnyModelCall | Role.RemoteState | Role.IterationLimit)
{
    public const string Id = "AG1011";

    /// <summary>Property of the diagnostic: the limit that the fix sets.</summary>
    public const string LimitProperty = "limit";

    /// <summary>Property of the diagnostic: the parameter that takes the limit, when it was left out.</summary>
    public const string ParameterProperty = "parameter";

    private const string Endless = ", so one request can run and cost without end";

    /// <summary>Rounds a person would still wait for.</summary>
    private const string Rounds = "20";

    /// <summary>The default of the SDK whose loops are bounded by default.</summary>
    private const string ToolRounds = "40";

    /// <summary>Looks at work that takes minutes.</summary>
    private const string Polls = "300";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Bound the rounds of an agent's loop",
        message: "{0}; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeLoop(operation, context), OperationKind.Loop);
        start.RegisterOperationAction(operation => AnalyzeSetting(operation, context), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context), OperationKind.Invocation);
    }

    private static void AnalyzeLoop(OperationAnalysisContext operation, RuleContext context)
    {
        var loop = (ILoopOperation)operation.Operation;
        if (context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var site = new CallContext(context, operation);
        if (LoopBound.Of(loop, context.Sdk, site.Get(AgentOptions.ApprovalMethods).Matches, operation.CancellationToken)
            is not { State: GuardState.Unguarded } bound)
        {
            return;
        }

        var what = bound.EndsByAnswer
            ? $"Only the answers of '{bound.Call.Name}' end this loop"
            : $"Nothing ends this loop around '{bound.Call.Name}'";
        Report(site, loop.Syntax.GetFirstToken().GetLocation(), what + Endless, "count its rounds, or give it a deadline", bound.Polls ? Polls : Rounds);
    }

    private static void AnalyzeSetting(OperationAnalysisContext operation, RuleContext context)
    {
        var assignment = (ISimpleAssignmentOperation)operation.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property }
            && context.Sdk.MayHaveRole(property.Name, Role.IterationLimit)
            && (context.Sdk.RolesOf(property) & Role.IterationLimit) != 0
            && !context.Exempts(operation.ContainingSymbol)
            && IterationSetting.Excess(assignment.Value, context.Sdk, operation.CancellationToken) is { } rounds)
        {
            Report(
                new CallContext(context, operation), assignment.Value.Syntax.GetLocation(),
                Allowed(property.Name, rounds), $"set {IterationSetting.Most} or less", ToolRounds);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, RuleContext context)
    {
        var invocation = (IInvocationOperation)operation.Operation;
        if (!context.Sdk.MayHaveRole(invocation.TargetMethod.Name, Role.IterationLimit) || context.Exempts(operation.ContainingSymbol))
        {
            return;
        }

        var site = new CallContext(context, operation);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is not { } parameter || (context.Sdk.RolesOf(parameter) & Role.IterationLimit) == 0)
            {
                continue;
            }

            if (IterationSetting.Excess(argument.Value, context.Sdk, operation.CancellationToken) is { } rounds)
            {
                Report(site, argument.Value.Syntax.GetLocation(), Allowed(parameter.Name, rounds), $"set {IterationSetting.Most} or less", Rounds);
            }
            else if (IterationSetting.IsUnlimited(argument))
            {
                var location = argument.ArgumentKind == ArgumentKind.DefaultValue ? invocation.NameLocation() : argument.Value.Syntax.GetLocation();
                Report(
                    site, location, $"'{invocation.TargetMethod.Name}' without '{parameter.Name}' never stops calling tools{Endless}",
                    $"give '{parameter.Name}'", Rounds, argument.ArgumentKind == ArgumentKind.DefaultValue ? parameter.Name : null);
            }
        }

        if (SdkCall.From(invocation, context.Sdk, Role.AnyModelCall) is { } call && IterationSetting.LoopsWithoutLimit(call, context.Sdk))
        {
            Report(site, call.NameLocation, $"'{call.Method.Name}' calls tools for as long as the model asks{Endless}", "run the tools in a loop of your own that counts", limit: null);
        }
    }

    private static string Allowed(string name, long rounds) => rounds >= int.MaxValue
        ? $"'{name}' sets no limit{Endless}"
        : $"'{name}' allows {rounds} rounds of model and tool calls for one request";

    private static void Report(CallContext site, Location location, string what, string remedy, string? limit, string? parameter = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        properties = limit is null ? properties : properties.Add(LimitProperty, limit);
        properties = parameter is null ? properties : properties.Add(ParameterProperty, parameter);
        site.Report(location, properties, what, remedy);
    }
}
