using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A <c>try</c>, retry or timeout around the making of a stream, which is read outside it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
#pragma warning disable CA1711 // Named after the problem, which is with a stream.
public sealed class GuardAroundLazyStream() : CallRule(Rule, Role.StreamingCall)
#pragma warning restore CA1711
{
    public const string Id = "AG1009";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Guard the reading of a stream, not its making",
        message: "'{0}' sends nothing before its stream is read, so this '{1}' {2}; read the stream inside it");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        var guards = new GuardContext(context.Sdk, context.Get(AgentOptions.GuardMethods), context.Cancellation);
        if (call.Operation is IInvocationOperation invocation && LazyStreamGuard.Around(invocation, guards) is { } guard)
        {
            context.Report(
                call.NameLocation, call.Method.Name, guard.Name,
                guard.IsTry ? "catches none of its failures" : "neither repeats nor bounds the request");
        }
    }
}
