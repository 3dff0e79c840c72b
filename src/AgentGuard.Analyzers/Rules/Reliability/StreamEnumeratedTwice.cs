using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>A model's stream that is read to its end more than once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StreamEnumeratedTwice() : CallRule(Rule, Role.StreamingCall)
{
    public const string Id = "AG1019";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Read a model's stream once",
        message: "The stream of '{0}' is read a second time here, which sends the request again, so two answers are paid for and they differ; "
            + "keep what the first read gives");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Operation is IInvocationOperation invocation && StreamReads.Second(invocation) is { } second)
        {
            context.Report(
                second is IForEachLoopOperation loop ? loop.Collection.Syntax.GetLocation() : second.NameLocation(),
                call.Method.Name);
        }
    }
}
