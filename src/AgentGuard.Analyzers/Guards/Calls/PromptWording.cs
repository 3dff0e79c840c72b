using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What the constant parts of a call's prompt say.</summary>
internal static class PromptWording
{
    private const int MostValues = 64;

    private const Role Prompts = Role.PromptInput | Role.PromptTemplate | Role.SystemPrompt;

    private static readonly Regex AsksForJson = new(
        @"\b(answer|respond|reply|return|output|produce|format|emit|generate|provide|give)\w*\b[^.!?\r\n]{0,80}?\bJSON\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>Between the verb and the word: JSON that is refused, or that is the input.</summary>
    private static readonly Regex MeansOther = new(
        @"\b(not|never|without|instead of|from|given|following)\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Right before the verb.</summary>
    private static readonly Regex Refuses = new(@"(\b(not|never)|n't) +$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The words in which the prompt of a call, or the instructions of its agent, asks for JSON; null when they do not, or cannot be seen.</summary>
    public static string? RequestForJson(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var text in Texts(call, sdk, cancellation).Take(MostValues))
        {
            if (text.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                foreach (Match match in AsksForJson.Matches(text))
                {
                    if (!MeansOther.IsMatch(match.Value) && !Refuses.IsMatch(text.Substring(Math.Max(0, match.Index - 8), Math.Min(8, match.Index))))
                    {
                        return match.Value;
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Texts(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        var symbol = sdk.Describe(call.TargetMethod);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && (symbol.RolesOf(parameter.Name) & Prompts) != 0)
            {
                foreach (var text in Constants(argument.Value, sdk, cancellation))
                {
                    yield return text;
                }
            }
        }

        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        if (receiver is not null && symbol.Has(Role.AgentRun)
            && SdkCall.From(LocalValue.Origin(receiver, sdk.Compilation, cancellation), sdk, Role.AgentConstruction) is { } made
            && made.ArgumentWith(Role.SystemPrompt) is { } instructions)
        {
            foreach (var text in Constants(instructions.Value, sdk, cancellation))
            {
                yield return text;
            }
        }
    }

    /// <summary>The texts in a value: literals, pieces of interpolation, constants behind names, and what is added to a list of messages.</summary>
    private static IEnumerable<string> Constants(IOperation value, SdkContext sdk, CancellationToken cancellation)
    {
        var open = new Queue<IOperation>();
        var seen = new HashSet<IOperation>();
        open.Enqueue(LocalValue.Origin(value, sdk.Compilation, cancellation));
        if (value.Unwrap() is ILocalReferenceOperation list)
        {
            foreach (var added in list.Root().Descendants().OfType<IInvocationOperation>().Where(added =>
                added.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal) && added.Instance?.Unwrap() is ILocalReferenceOperation target
                && SymbolEqualityComparer.Default.Equals(target.Local, list.Local)))
            {
                open.Enqueue(added);
            }
        }

        while (open.Count > 0 && seen.Count < MostValues)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var part in open.Dequeue().DescendantsAndSelf())
            {
                if (part.ConstantValue is { HasValue: true, Value: string text })
                {
                    yield return text;
                }
                else if (part.Type?.SpecialType == SpecialType.System_String
                    && part is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
                    && LocalValue.Origin(part, sdk.Compilation, cancellation) is var origin && !ReferenceEquals(origin, part) && seen.Add(origin))
                {
                    open.Enqueue(origin);
                }
            }
        }
    }
}
