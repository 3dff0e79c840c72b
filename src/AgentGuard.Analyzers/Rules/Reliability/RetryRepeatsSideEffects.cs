using System.Globalization;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A retry around a whole run of an agent, whose tools have sent or paid something before the run failed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryRepeatsSideEffects() : CallRule(Rule, Role.AgentRun | Role.ChatCall | Role.TypedChatCall | Role.StreamingCall)
{
    public const string Id = "AG1007";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Retry requests, not runs whose tools have effects",
        message: "{0} repeats '{1}'{2} with all that its tools did before it failed: '{3}' {4} each time; let the client retry its requests instead, or give the tool an idempotency key");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Operation is not IInvocationOperation invocation || !OuterRetry.MayBeAround(invocation))
        {
            return;
        }

        var guards = new GuardContext(context.Sdk, context.Get(AgentOptions.GuardMethods), context.Cancellation);
        if (OuterRetry.Around(invocation, Failures(context.Sdk), guards, context.Get(AgentOptions.ApprovalMethods).Matches) is { } outer
            && RunTools.Of(call, context.Sdk, context.Cancellation) is { } tools
            && RunTools.Repeating(tools, context.Sdk, context.Cancellation) is var (tool, site))
        {
            context.Report(
                call.NameLocation,
                outer.Name,
                call.DisplayName,
                outer.Attempts is { } attempts ? $" up to {attempts.ToString(CultureInfo.InvariantCulture)} times" : "",
                tool.Name,
                site.Effect.Verb());
        }
    }

    /// <summary>What any client of the project may throw: whose requests an agent makes cannot always be seen.</summary>
    private static string[] Failures(SdkContext sdk) =>
        [.. sdk.Sdks.SelectMany(description => description.Clients()).SelectMany(client => client.Exceptions).Distinct(StringComparer.Ordinal)];
}
