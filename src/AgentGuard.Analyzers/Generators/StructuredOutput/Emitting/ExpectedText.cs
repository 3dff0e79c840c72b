using System.Text;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Patterns;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>What an error says was expected: <c>integer from 1 to 999</c>.</summary>
internal static class ExpectedText
{
    public const string OrNull = " or null";

    /// <summary>The text without <c>or null</c>.</summary>
    public static string Of(ValueSpec value, OutputSpec spec) => value switch
    {
        BooleanValue => "true or false",
        IntegerValue integer => OfInteger(integer),
        NumberValue number => OfNumber(number),
        TextValue text => OfText(text),
        ScalarValue scalar => OfScalar(scalar.Kind),
        NamedValue named => OfType(spec.Types[named.Type], spec),
        ListValue list => Counted("array", list.MinItems, list.MaxItems, "item", "items"),
        MapValue map => Counted("object", map.MinItems, map.MaxItems, "entry", "entries"),
        _ => "any JSON value",
    };

    public static string OfType(TypeSpec type, OutputSpec spec) => type switch
    {
        EnumSpec { IsFlags: true } flags => $"array of distinct {Quoted(flags.Members.Select(member => member.JsonName))}",
        EnumSpec names => OneOf(names.Members.Select(member => member.JsonName)),
        UnionSpec { IsUnionType: true } union => string.Join(" or ", union.Cases.Select(option => Of(option.Value, spec)).Distinct()),
        _ => "object",
    };

    /// <summary>The tags of a union.</summary>
    public static string OfTags(UnionSpec union) =>
        "one of " + string.Join(", ", union.Cases.Where(option => option.Tag is not null).Select(TagText));

    /// <summary>A tag as it is in JSON.</summary>
    public static string TagText(UnionCase option) => option.TagIsNumber ? option.Tag! : Quote(option.Tag!);

    public static string OnlyProperties(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return list.Length == 0 ? "no properties" : "only the properties " + list;
    }

    private static string OfInteger(IntegerValue integer) => integer.Values.Count > 0
        ? "one of " + string.Join(", ", integer.Values)
        : $"integer from {integer.Minimum ?? integer.TypeMinimum} to {integer.Maximum ?? integer.TypeMaximum}";

    private static string OfNumber(NumberValue number)
    {
        if (number.Values.Count > 0)
        {
            return "one of " + string.Join(", ", number.Values);
        }

        if (number is { Minimum: { } min, Maximum: { } max, MinimumIsExclusive: false, MaximumIsExclusive: false })
        {
            return $"number from {min} to {max}";
        }

        var lower = number.Minimum is null ? null : (number.MinimumIsExclusive ? "greater than " : "at least ") + number.Minimum;
        var upper = number.Maximum is null ? null : (number.MaximumIsExclusive ? "less than " : "at most ") + number.Maximum;
        var limits = string.Join(" and ", new[] { lower, upper }.Where(limit => limit is not null));
        return limits.Length == 0 ? "number" : "number " + limits;
    }

    private static string OfText(TextValue text)
    {
        if (text.Values.Count > 0)
        {
            return OneOf(text.Values);
        }

        var expected = new StringBuilder(Counted("string", text.MinChars, text.MaxChars, "character", "characters"));
        if (text.Format is not null)
        {
            expected.Append(" in the format ").Append(FormatName(text.Format));
        }

        if (text.Pattern is not null)
        {
            expected.Append(" matching ").Append(PatternSchema.ToSchema(PatternSyntax.Parse(text.Pattern)));
        }

        return expected.ToString();
    }

    private static string OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Char => "string of 1 character",
        ScalarKind.DateTimeOffset or ScalarKind.DateTime => "date-time such as 2026-01-31T09:30:00Z",
        ScalarKind.Date => "date such as 2026-01-31",
        ScalarKind.Time => "time such as 09:30:00",
        ScalarKind.TimeSpan => "duration such as 1.02:03:04 or PT1H30M",
        ScalarKind.Guid => "UUID",
        ScalarKind.AbsoluteUri => "absolute URI",
        ScalarKind.AnyUri => "URI or relative reference",
        _ => "base64 with padding",
    };

    /// <summary>The name of a <c>TextFormat</c> in JSON Schema.</summary>
    private static string FormatName(string format) => format == "DateTime" ? "date-time" : format.ToLowerInvariant();

    private static string Counted(string what, int? min, int? max, string one, string many)
    {
        min = min == 0 && max is not null ? null : min;
        var count = (min, max) switch
        {
            (null, null) or (0, null) => null,
            (null, _) => $"at most {Number(max)}",
            (_, null) => $"at least {Number(min)}",
            _ when min == max => Number(min),
            _ => $"{Number(min)} to {Number(max)}",
        };
        return count is null ? what : $"{what} of {count} {((max ?? min) == 1 ? one : many)}";
    }

    private static string Number(int? value) => CSharpText.Number(value ?? 0);

    private static string OneOf(IEnumerable<string> texts) => "one of " + Quoted(texts);

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quote));

    /// <summary>Quoted as in JSON, on one line.</summary>
    private static string Quote(string text) => "\"" + CSharpText.Comment(text.Replace("\\", "\\\\").Replace("\"", "\\\"")) + "\"";
}
