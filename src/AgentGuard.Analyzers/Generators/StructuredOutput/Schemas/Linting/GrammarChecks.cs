using System.Numerics;
using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>What grammar engines refuse, or leave out in silence.</summary>
internal static class GrammarChecks
{
    private static readonly string[] _bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    private static readonly string[] _forms = ["pattern", "format"];
    private static readonly string[] _counts = ["minLength", "maxLength", "minItems", "maxItems"];

    public static IEnumerable<SchemaFinding> Check(LintedSchema schema) =>
        schema.Limits.IsGrammar ? schema.Places.SelectMany(place => Check(schema, place)) : [];

    private static IEnumerable<SchemaFinding> Check(LintedSchema schema, SchemaPlace place)
    {
        var node = place.Node;
        if (node.Text("pattern") is { } pattern && Problem(pattern) is { } problem)
        {
            yield return schema.Find(SchemaRule.Pattern, place, $"grammar engines do not read the pattern {pattern} as it is meant: {problem}");
        }

        var texts = _forms.Count(node.Has) + (node.Has("minLength") || node.Has("maxLength") ? 1 : 0);
        if (texts > 1)
        {
            yield return schema.Find(SchemaRule.PatternBesideLength, place, "grammar engines keep only one of pattern, format and length, in silence: leave one");
        }

        if (node.Has("properties") && (node.Has("anyOf") || node.Has("oneOf")))
        {
            yield return schema.Find(SchemaRule.PropertiesBesideForms, place, "llama.cpp drops 'properties' beside 'anyOf', in silence: move them into each form");
        }

        foreach (var bound in _bounds.Where(node.Has))
        {
            if (!node.HasType("integer") || node.HasType("number"))
            {
                yield return schema.Find(SchemaRule.Bounds, place, $"llama.cpp enforces '{bound}' on integers only: say it in the description");
            }
            else if (node[bound] is not JsonNumber { Digits: { } digits } || digits < long.MinValue || digits > long.MaxValue)
            {
                yield return schema.Find(SchemaRule.Bounds, place, $"llama.cpp reads '{bound}' as a 64-bit integer, and {node[bound]} is none");
            }
        }

        foreach (var count in _counts.Where(node.Has))
        {
            if (node[count] is not JsonNumber { Digits: { } number } || number < BigInteger.Zero || number > schema.Limits.Repetitions!.Value)
            {
                yield return schema.Find(SchemaRule.Repetitions, place, $"llama.cpp refuses a grammar with repetitions like '{count}': {node[count]}; the limit used here is {schema.Limits.Repetitions!.Value}");
            }
        }
    }

    /// <summary>Null when the pattern means the same to every engine.</summary>
    private static string? Problem(string pattern)
    {
        if (pattern.Length < 3 || pattern[0] != '^' || pattern[pattern.Length - 1] != '$')
        {
            return "it must begin with ^ and end with $";
        }

        var depth = 0;
        var inClass = false;
        for (var i = 1; i < pattern.Length - 1; i++)
        {
            var character = pattern[i];
            if (inClass)
            {
                inClass = character != ']';
                i += character == '\\' ? 1 : 0;
                continue;
            }

            switch (character)
            {
                case '[' when pattern[i + 1] == '^':
                    return "a negated class also matches the quote that ends the text";
                case '[':
                    inClass = true;
                    break;
                case '.':
                    return "a dot also matches the quote that ends the text";
                case '\\':
                    return "llama.cpp misreads escapes outside a class";
                case '^' or '$':
                    return "an anchor inside is taken for a character";
                case '"':
                    return "a quote ends the text";
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '|' when depth == 0:
                    return "an anchor binds only the nearest form, so forms need parentheses";
                case '?' when pattern[i - 1] is '(' or '*' or '+' or '?' or '}':
                    return "groups without capture and lazy quantifiers are not known everywhere";
            }
        }

        return null;
    }
}
