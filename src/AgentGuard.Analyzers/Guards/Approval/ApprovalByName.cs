using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// A rule that approves calls by nothing but the tool's name. It approves more than was meant when it looks at a part of the name, or when two
/// tools have the name.
/// </summary>
internal static class ApprovalByName
{
    private static readonly HashSet<string> PartTests = new(StringComparer.Ordinal) { "StartsWith", "EndsWith", "Contains" };

    /// <summary>A tool that waits for a yes, changes something, and gets the yes by a name that it has by accident; null when there is none.</summary>
    public static (GivenTool Tool, EffectSite Change, string Reason)? Collision(IOperation function, IOperation place, SdkContext sdk, CancellationToken cancellation)
    {
        if (TestsIn(function, sdk, cancellation) is not { Count: > 0 } tests || ToolsAt(place, sdk, cancellation) is not { } toolset)
        {
            return null;
        }

        var names = toolset.Tools.ToLookup(tool => tool.NameIn(sdk, cancellation), StringComparer.Ordinal);
        return First(toolset, Reason, sdk, cancellation);

        string? Reason(string name) => tests.FirstOrDefault(test => test.Matches(name) && (test.IsPart || AreSeveral(names[name]))) switch
        {
            null => null,
            { IsPart: true, Text: var part } => $"has '{part}' in its name",
            _ => "shares its name with another tool",
        };
    }

    /// <summary>Such a tool of the application's own, which has a name that a rule of an SDK approves for the SDK's tools.</summary>
    public static (GivenTool Tool, EffectSite Change, string Reason)? Collision(IPropertyReferenceOperation rule, IOperation place, SdkContext sdk, CancellationToken cancellation)
    {
        var approved = sdk.Describe(rule.Property).Entries.SelectMany(entry => entry.ApprovedTools).ToList();
        return approved.Count > 0 && ToolsAt(place, sdk, cancellation) is { } toolset
            ? First(toolset, name => approved.Contains(name) ? $"has the name of a tool that '{rule.Property.ContainingType.Name}' brings" : null, sdk, cancellation)
            : null;
    }

    private static (GivenTool Tool, EffectSite Change, string Reason)? First(Toolset toolset, Func<string, string?> reasonFor, SdkContext sdk, CancellationToken cancellation)
    {
        var effects = EffectAnalysis.For(sdk.Compilation);
        foreach (var tool in toolset.Tools.Where(tool => tool.IsWrapped))
        {
            if (reasonFor(tool.NameIn(sdk, cancellation)) is { } reason
                && tool.Body(effects, cancellation) is { } body
                && effects.Of(body, cancellation).ChangesGravestFirst().FirstOrDefault() is { } change)
            {
                return (tool, change, reason);
            }
        }

        return null;
    }

    private static bool AreSeveral(IEnumerable<GivenTool> tools) => tools.Select(tool => tool.Method).Distinct(SymbolEqualityComparer.Default).Skip(1).Any();

    /// <summary>The tools of the one agent that asks before some of them run: in the same member, or else in the project.</summary>
    private static Toolset? ToolsAt(IOperation place, SdkContext sdk, CancellationToken cancellation)
    {
        var toolsets = Toolsets.For(sdk.Compilation);
        var near = toolsets.In(place, cancellation).Where(Asks).ToList();
        var asking = near.Count > 0 ? near : toolsets.Everywhere(cancellation).Where(Asks).ToList();
        return asking.Count == 1 ? asking[0] : null;

        static bool Asks(Toolset toolset) => toolset.Tools.Any(tool => tool.IsWrapped);
    }

    /// <summary>What the function compares the name with; null when it decides by more than the name, or that cannot be seen.</summary>
    private static List<NameTest>? TestsIn(IOperation function, SdkContext sdk, CancellationToken cancellation)
    {
        var body = function is IMethodReferenceOperation reference ? EffectAnalysis.For(sdk.Compilation).BodyOf(reference.Method, cancellation) : function;
        var returns = body?.Descendants().OfType<IReturnOperation>().Take(2).ToList();
        var tests = new List<NameTest>();
        return returns is { Count: 1 } && returns[0].ReturnedValue is { } value && Collect(Decision(value), sdk, tests) ? tests : null;
    }

    /// <summary>The truth value in a task.</summary>
    private static IOperation Decision(IOperation value) => value.Unwrap() switch
    {
        IInvocationOperation { TargetMethod.Name: "FromResult", Arguments: { Length: 1 } arguments } => Decision(arguments[0].Value),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: { Length: 1 } arguments } => Decision(arguments[0].Value),
        var inner => inner,
    };

    private static bool Collect(IOperation decision, SdkContext sdk, List<NameTest> tests)
    {
        switch (decision.Unwrap())
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either:
                return Collect(either.LeftOperand, sdk, tests) && Collect(either.RightOperand, sdk, tests);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality:
                var constant = IsName(equality.LeftOperand, sdk) ? equality.RightOperand : IsName(equality.RightOperand, sdk) ? equality.LeftOperand : null;
                return Add(constant, "==", null);
            case IIsPatternOperation { Value: var value, Pattern: var pattern }:
                return IsName(value, sdk) && CollectPattern(pattern, tests);
            case IInvocationOperation { TargetMethod: { Name: var method, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } name, Arguments: { Length: > 0 } arguments } call
                when PartTests.Contains(method) || method == "Equals":
                return IsName(name, sdk) && Add(arguments[0].Value, method, call);
            default:
                return false;
        }

        bool Add(IOperation? text, string how, IInvocationOperation? call)
        {
            if (text?.ConstantValue is not { HasValue: true, Value: string { Length: > 0 } given })
            {
                return false;
            }

            tests.Add(new NameTest(given, how, IgnoresCase(call)));
            return true;
        }
    }

    private static bool CollectPattern(IPatternOperation pattern, List<NameTest> tests)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return CollectPattern(either.LeftPattern, tests) && CollectPattern(either.RightPattern, tests);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: string text } }:
                tests.Add(new NameTest(text, "==", false));
                return true;
            default:
                return false;
        }
    }

    private static bool IsName(IOperation value, SdkContext sdk) =>
        value.Unwrap() is IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_String } property } && sdk.Has(property, Role.ModelToolCall);

    private static bool IgnoresCase(IInvocationOperation? call) => call?.Arguments.Any(argument =>
        argument.Value.Unwrap() is IFieldReferenceOperation { Field: { ContainingType.Name: nameof(StringComparison), Name: var comparison } }
        && comparison.EndsWith("IgnoreCase", StringComparison.Ordinal)) == true;

    private sealed record NameTest(string Text, string How, bool IgnoresCase)
    {
        public bool IsPart => PartTests.Contains(How);

        public bool Matches(string name)
        {
            var comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            return How switch
            {
                "StartsWith" => name.StartsWith(Text, comparison),
                "EndsWith" => name.EndsWith(Text, comparison),
                "Contains" => name.IndexOf(Text, comparison) >= 0,
                _ => string.Equals(name, Text, comparison),
            };
        }
    }
}
