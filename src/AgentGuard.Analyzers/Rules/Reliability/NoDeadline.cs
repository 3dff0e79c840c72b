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

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true),
        title: "Give calls without a timeout a deadline",
        message: "{0}, so '{1}' may hold its caller for ever; give it a token that expires");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        var guards = new GuardContext(context.Sdk, context.Get(AgentOptions.GuardMethods), context.Cancellation);
        if (context.IsConsole || MissingDeadline.Of(call, context.ContainingSymbol, guards) is not { } missing)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, missing.Parameter.Name);
        if (missing.IsCertain)
        {
            context.Report(call.NameLocation, properties, $"'{call.Method.ContainingType.Name}' has no timeout and the call gets no token", call.Method.Name);
        }
        else
        {
            context.Suggest(
                call.NameLocation, properties,
                missing.Token is { } token
                    ? $"The code shows no timeout, and '{token.Syntax}' is cancelled only when the caller goes"
                    : "The code shows no timeout and the call gets no token that ends it",
                call.Method.Name);
        }
    }
}
