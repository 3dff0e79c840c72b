using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Constraints in words, for the description.</summary>
internal static class ConstraintWords
{
    private static readonly string[] _together =
    [
        "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "minProperties", "maxProperties",
    ];

    /// <param name="node">A node of the Portable schema.</param>
    /// <param name="keywords">Those of its keywords to put in words.</param>
    public static List<string> Of(JsonObject node, ISet<string> keywords)
    {
        var phrases = new List<string>();
        AddCount(phrases, node, keywords, "minLength", "maxLength", "character", "characters");
        AddRange(phrases, node, keywords);
        AddCount(phrases, node, keywords, "minItems", "maxItems", MapForms.IsList(node) ? "entry" : "item", MapForms.IsList(node) ? "entries" : "items");
        AddCount(phrases, node, keywords, "minProperties", "maxProperties", "entry", "entries");
        foreach (var member in node.Members)
        {
            if (keywords.Contains(member.Name) && !_together.Contains(member.Name) && Single(node, member, keywords) is { } phrase)
            {
                phrases.Add(phrase);
            }
        }

        return phrases;
    }

    private static string? Single(JsonObject node, JsonMember member, ISet<string> keywords) => member switch
    {
        { Name: "pattern", Value: JsonText { Value: var pattern } } => ScalarPatterns.Words(pattern) ?? $"matches {pattern}",
        { Name: "format", Value: JsonText { Value: var format } } => $"format: {format}",
        { Name: "multipleOf" } => $"multiple of {member.Value}",
        { Name: "default" } => $"default: {member.Value}",
        { Name: "uniqueItems" } => MapForms.IsList(node) ? "keys are distinct" : "items are distinct",
        { Name: "propertyNames", Value: JsonObject names } when names.Has("enum") => $"keys are {OneOf(names.Items("enum"))}",
        { Name: "contentEncoding" } when keywords.Contains("pattern") && node.Text("pattern") == ScalarPatterns.Base64 => null,
        { Name: "contentEncoding", Value: JsonText { Value: var encoding } } => $"encoding: {encoding}",
        { Name: "oneOf" } => "exactly one of the forms",
        _ => $"{member.Name}: {member.Value}",
    };

    private static string OneOf(IEnumerable<JsonNode> values) => "one of " + string.Join(", ", values);

    private static void AddCount(
        List<string> phrases, JsonObject node, ISet<string> keywords, string minKeyword, string maxKeyword, string one, string many)
    {
        var min = Kept(node, keywords, minKeyword);
        var max = Kept(node, keywords, maxKeyword);
        string Noun(string count) => count == "1" ? one : many;
        var phrase = (min, max) switch
        {
            (null, null) => null,
            (null, _) => $"at most {max} {Noun(max)}",
            (_, null) => $"at least {min} {Noun(min)}",
            _ when min == max => $"exactly {min} {Noun(min)}",
            _ => $"{min} to {max} {Noun(max)}",
        };
        if (phrase is not null)
        {
            phrases.Add(phrase);
        }
    }

    private static void AddRange(List<string> phrases, JsonObject node, ISet<string> keywords)
    {
        var min = Kept(node, keywords, "minimum");
        var max = Kept(node, keywords, "maximum");
        if (min is not null && max is not null)
        {
            phrases.AddRange(NumericRange.WordsOf(min, max) is { } words ? [words] : Range(min, max));
            return;
        }

        var lower = min is not null ? AtLeast(min) : Kept(node, keywords, "exclusiveMinimum") is { } above ? $"greater than {above}" : null;
        var upper = max is not null ? AtMost(max) : Kept(node, keywords, "exclusiveMaximum") is { } below ? $"less than {below}" : null;
        if ((lower ?? upper) is { } first)
        {
            phrases.Add(lower is null || upper is null ? first : $"{lower} and {upper}");
        }
    }

    private static IEnumerable<string> Range(string min, string max)
    {
        var (low, high) = (NumericRange.WordsOfEnd(min), NumericRange.WordsOfEnd(max));
        return low is null && high is null ? [$"from {min} to {max}"] : [AtLeast(min), AtMost(max)];
    }

    private static string AtLeast(string min) => NumericRange.WordsOfEnd(min) ?? $"at least {min}";

    private static string AtMost(string max) => NumericRange.WordsOfEnd(max) ?? $"at most {max}";

    private static string? Kept(JsonObject node, ISet<string> keywords, string keyword) =>
        keywords.Contains(keyword) ? node[keyword]?.ToString() : null;
}
