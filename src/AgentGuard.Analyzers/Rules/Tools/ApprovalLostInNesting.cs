using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>An agent that asks before some of its tools run becomes a tool that gives back text only: nobody sees the question.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApprovalLostInNesting() : CallRule(Rule, Wiring.AgentAsTool)
{
    public const string Id = "AG3013";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Ask for approval outside when an agent becomes a tool",
        message: "The agent asks before '{0}' runs, but '{1}' gives back only its text, so nobody sees the question and the tool never runs; {2}");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Receiver is not { } agent
            || MadeAgent.ToolsOf(agent, context.Sdk, context.Cancellation) is not { } toolset
            || toolset.Tools.FirstOrDefault(tool => tool.IsWrapped) is not { } asking
            || ApprovalWrapper.StateOf(call.Operation, context.Sdk, context.Get(AgentOptions.ApprovalMethods), context.Cancellation) != GuardState.Unguarded)
        {
            return;
        }

        // A server asks nobody, whatever is wrapped.
        var wrapper = IsServed(call.Operation, context) ? null : ApprovalWrapper.For(call, context.Sdk, context.Cancellation);
        var properties = wrapper is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(UnguardedSideEffect.WrapperProperty, wrapper.MetadataFullName());
        var remedy = wrapper is null ? "ask inside the tool, with the caller's rights or a question to its client" : $"wrap the outer tool in '{wrapper.Name}'";
        context.Report(call.NameLocation, properties, asking.Name, call.DisplayName, remedy);
    }

    private static bool IsServed(IOperation tool, CallContext context) =>
        ValueUses.Of(tool, context.Cancellation).Any(use =>
            use is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } && context.Sdk.Has(method, Wiring.ServedTools));
}
