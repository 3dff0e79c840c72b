using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>Types that are written as a string of a form of their own, and any JSON.</summary>
internal static class ScalarParser
{
    private static readonly Dictionary<string, ScalarKind> Kinds = new(StringComparer.Ordinal)
    {
        ["System.Char"] = ScalarKind.Char,
        ["System.DateTime"] = ScalarKind.DateTime,
        ["System.DateTimeOffset"] = ScalarKind.DateTimeOffset,
        ["System.DateOnly"] = ScalarKind.Date,
        ["System.TimeOnly"] = ScalarKind.Time,
        ["System.TimeSpan"] = ScalarKind.TimeSpan,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.Uri"] = ScalarKind.AbsoluteUri,
    };

    /// <summary>Null for other types.</summary>
    public static ValueSpec? Parse(ITypeSymbol type, bool isNullable, ValueSite site)
    {
        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
        {
            return new ScalarValue(ScalarKind.Bytes, "byte[]", IsValueType: false, isNullable);
        }

        if (type.Is("System.Text.Json.JsonElement"))
        {
            return new AnyValue(isNullable);
        }

        if (!Kinds.TryGetValue(type.MetadataFullName(), out var kind))
        {
            return null;
        }

        if (kind == ScalarKind.AbsoluteUri && site.Constraints.Take(ConstraintKind.Relative).Count > 0)
        {
            kind = ScalarKind.AnyUri;
        }

        return new ScalarValue(kind, type.ToCode(), type.IsValueType, isNullable);
    }
}
