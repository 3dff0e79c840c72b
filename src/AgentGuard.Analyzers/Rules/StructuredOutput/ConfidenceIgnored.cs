using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A model asked how sure it is, by code that goes on whatever it says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfidenceIgnored() : CallRule(Rule, Role.TypedChatCall)
{
    public const string Id = "AG2014";

    /// <summary>Property of the diagnostic: the method of the response that looks at the confidence, when it has one.</summary>
    public const string CheckProperty = "check";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Act on how sure the model says it is",
        message: "'{0}' asks the model how sure it is in '{1}', and nothing in this project reads it, so a guess is acted on like a certainty; {2}");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (call.Method.TypeArguments.FirstOrDefault() is not INamedTypeSymbol type
            || ConfidenceCheck.MembersOf(type, context.Sdk, context.Cancellation) is not { Count: > 0 } members
            || (ConfidenceCheck.IsSeenOutside(type) && !context.Project.IsProgram)
            || EvaluationCode.Includes(context.ContainingSymbol.ContainingType, context.Sdk)
            || ConfidenceCheck.IsRead(type, members, context.Sdk, context.Cancellation))
        {
            return;
        }

        var check = ConfidenceCheck.MethodOf(call.Method.ReturnType, context.Sdk);
        var properties = check is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(CheckProperty, check);
        context.Report(
            call.NameLocation,
            properties,
            call.DisplayName,
            $"{members[0].ContainingType.Name}.{members[0].Name}",
            check is null ? "compare it with a threshold, and hand what is below to a person" : $"hand the answers to a person for which '{check}' says so");
    }
}
