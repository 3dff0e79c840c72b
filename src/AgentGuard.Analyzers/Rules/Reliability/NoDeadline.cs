using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A call that may wait for ever: its client has no timeout, and no token expires.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoDeadline() : CallRule(Rule, Role.AnyModelCall | Role.ToolCall)
{
    public const string Id = "AG1002";

    /// <summary>Property of the diagnostic: the name of the parameter that takes a token.</summary>
    public const string ParameterProperty = "parameter";

    private const string Expire = "give it a token that expires";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Give calls without a timeout a deadline",
        message: "{0}, so '{1}' may hold its caller for ever; {2}");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        var guards = new GuardContext(context.Sdk, context.Get(AgentOptions.GuardMethods), context.Cancellation);
        if (context.IsConsole || MissingDeadline.Of(call, context.ContainingSymbol, guards) is not { } missing)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, missing.Parameter.Name);
        var arguments = Reason(missing, call);
        if (missing.IsCertain || (missing.Member is null && context.Rule.IsForProduction))
        {
            context.Report(call.NameLocation, properties, arguments);
        }
        else
        {
            context.Suggest(call.NameLocation, properties, arguments);
        }
    }

    private static object[] Reason(MissingDeadline missing, SdkCall call)
    {
        var (reason, remedy) = missing switch
        {
            { IsCertain: true } => ($"'{call.Method.ContainingType.Name}' has no timeout and the call gets no token", Expire),
            { Member: { } member } => ($"The code shows no timeout, and '{member.Name}' takes no token by which its callers could stop it",
                $"let '{member.Name}' take a CancellationToken and pass it on, or give the call a token that expires"),
            { Token: { } token } => ($"The code shows no timeout, and '{token.Syntax}' is cancelled only when the caller goes", Expire),
            _ => ("The code shows no timeout and the call gets no token that ends it", Expire),
        };
        return [reason, call.Method.Name, remedy];
    }
}
