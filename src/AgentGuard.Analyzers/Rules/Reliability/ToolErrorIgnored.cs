using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Reliability;

/// <summary>The result of a tool call used, or dropped, by code that never asks whether the tool failed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolErrorIgnored() : CallRule(Rule, Role.ToolCall)
{
    public const string Id = "AG1018";

    /// <summary>Property of the diagnostic: the condition under which the result is a failure, after the result's name.</summary>
    public const string ConditionProperty = "condition";

    /// <summary>Property of the diagnostic: the local that holds the result, when there is one.</summary>
    public const string LocalProperty = "local";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Reliability,
        Level.Warning,
        title: "Check whether a tool call failed",
        message: "'{0}' gives a tool's failure back as a value and nothing reads '{1}', so {2}; check '{1}' first");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        var result = CallResult.Of(call.Operation);
        if (ToolErrorCheck.FlagOf(result.Type, context.Sdk) is not { } flag
            || context.IsConsole
            || ToolErrorCheck.Of(result, context.Sdk) != GuardState.Unguarded)
        {
            return;
        }

        var isNullable = flag.Type.SpecialType != SpecialType.System_Boolean;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(ConditionProperty, isNullable ? $".{flag.Name} == true" : $".{flag.Name}");
        if (CallResult.LocalOf(result) is { } local)
        {
            properties = properties.Add(LocalProperty, local.Name);
        }

        context.Report(
            call.NameLocation,
            properties,
            call.DisplayName,
            flag.Name,
            CallResult.IsDiscarded(result) ? "a call that failed passes for one that worked" : "an error text passes for the tool's answer");
    }
}
