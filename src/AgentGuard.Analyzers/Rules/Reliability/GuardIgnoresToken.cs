using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A model or tool call inside a resilience pipeline that does not get the pipeline's token.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GuardIgnoresToken() : CallRule(Rule, Role.AnyModelCall | Role.ToolCall)
{
    public const string Id = "AG1008";

    /// <summary>Property of the diagnostic: the position of the lambda's parameter that is the token, or carries it.</summary>
    public const string OrdinalProperty = "ordinal";

    /// <summary>Property of the diagnostic: the token as a member of that parameter, when it carries it.</summary>
    public const string MemberProperty = "member";

    /// <summary>Property of the diagnostic: the name of the call's parameter that takes the token.</summary>
    public const string ParameterProperty = "parameter";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Give the pipeline's token to the call inside it",
        message: "'{0}' does not get the token that '{1}' hands in, so a timeout there never ends the call; {2}");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Operation is not IInvocationOperation invocation
            || GuardedDelegate.Around(invocation, context.Sdk, context.Get(AgentOptions.GuardMethods).Matches) is not { } guarded
            || guarded.IgnoredBy(invocation, context.Sdk, context.Cancellation) is not { } parameter)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, parameter.Name);
        var token = guarded.TokenParameter;
        if (token is not null)
        {
            properties = properties.Add(OrdinalProperty, token.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (!token.Type.IsCancellationToken())
            {
                properties = properties.Add(MemberProperty, TokenInScope.TokenProperty(token.Type));
            }
        }

        context.Report(invocation.NameLocation(), properties, call.DisplayName, guarded.Guard.TargetMethod.Name, Advice(token));
    }

    private static string Advice(IParameterSymbol? token) => token switch
    {
        null => "use the overload whose delegate takes a token and pass it on",
        { Name: "_" } => "name the lambda's parameter and pass it on",
        { Type: var type } when type.IsCancellationToken() => $"pass '{token.Name}'",
        _ => $"pass '{token.Name}.{TokenInScope.TokenProperty(token.Type)}'",
    };
}
