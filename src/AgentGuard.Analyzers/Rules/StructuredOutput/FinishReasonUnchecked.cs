using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>Text of a model acted on as a whole, although nobody asked whether it is one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FinishReasonUnchecked() : AgentRule(Rule, ModelTextSource.Origins)
{
    public const string Id = "AG2009";

    /// <summary>Property of the diagnostic: the local or parameter that holds the answer, when there is one.</summary>
    public const string AnswerProperty = "answer";

    /// <summary>Property of the diagnostic: the member that says why the model stopped.</summary>
    public const string MemberProperty = "member";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Look why the model stopped before acting on its text",
        message: "'{0}' {1} the text that '{2}' returns and nothing reads why the model stopped, so an answer cut off at the token limit or by a filter "
            + "passes for a whole one; check '{3}' first");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (TextSink.From(call, context.Sdk, operation.CancellationToken) is not { } sink
            || FinishCheck.MemberOfAnswer(sink.Source, context.Sdk) is not { } member
            || context.Exempts(operation.ContainingSymbol)
            || EvaluationCode.Includes(operation.ContainingSymbol.ContainingType, context.Sdk)
            || PromptFunction.Of(sink.Source, context.Sdk, operation.CancellationToken) == PromptSource.Unknown
            || FinishCheck.Of(context.Sdk).IsNear(call, sink.Source))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        if (Answer(sink.Text, context.Sdk, operation.CancellationToken) is { } answer)
        {
            properties = properties.Add(AnswerProperty, answer).Add(MemberProperty, member.Name);
        }

        operation.ReportDiagnostic(context.Create(
            call.NameLocation(),
            properties,
            call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name,
            sink.Verb,
            sink.Source.TargetMethod.Name,
            member.Name));
    }

    /// <summary>The name in the same function under which the whole answer is kept.</summary>
    private static string? Answer(IOperation text, SdkContext sdk, CancellationToken cancellation) =>
        LocalValue.Origin(text, sdk.Compilation, cancellation).DescendantsAndSelf()
            .Where(part => part is ILocalReferenceOperation or IParameterReferenceOperation && part.Root() == text.Root())
            .FirstOrDefault(part => FinishCheck.MemberOf(part.Type, sdk) is not null) is { } found
            ? ValueName.SymbolOf(found)?.Name
            : null;
}
