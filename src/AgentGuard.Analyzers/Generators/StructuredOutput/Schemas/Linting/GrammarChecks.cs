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
        if (node.Text("pattern") is { } pattern && PatternCheck.Problem(pattern) is { } problem)
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
                yield return schema.Find(
                    SchemaRule.Repetitions, place, $"llama.cpp refuses many repetitions; at most {schema.Limits.Repetitions!.Value} is safe, and '{count}' is {node[count]}: say it in the description");
            }
        }
    }
}
