using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A prompt that describes the form of the answer, where a schema could state it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaInProse() : CallRule(Rule, Role.ChatCall | Role.StreamingCall)
{
    public const string Id = "AG2011";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Suggestion,
        title: "Send a schema instead of asking for JSON in words",
        message: "The prompt of '{0}' asks for JSON in words ('{1}') and no schema goes with it, so the form is advice that the model may not follow; "
            + "use a typed call or set a schema");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Operation is IInvocationOperation invocation
            && !call.Symbol.Has(Role.TypedChatCall)
            && PromptWording.RequestForJson(invocation, context.Sdk, context.Cancellation) is { } wording
            && !EvaluationCode.Includes(context.ContainingSymbol.ContainingType, context.Sdk)
            && PromptFunction.Of(invocation, context.Sdk, context.Cancellation) == PromptSource.Text
            && SchemaGuard.Of(invocation, context.Sdk, context.Cancellation) == GuardState.Unguarded)
        {
            context.Report(call.NameLocation, call.DisplayName, wording);
        }
    }
}
