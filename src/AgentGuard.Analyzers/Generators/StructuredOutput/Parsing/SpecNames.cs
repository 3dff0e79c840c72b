using System.Globalization;
using System.Text;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>Names that leave C#: of definitions in a schema, of the schema, of the generated file. ASCII, stable, unique where it matters.</summary>
internal static class SpecNames
{
    private const int MaxSchemaName = 64;
    private const int MaxFileName = 100;

    /// <summary>Names for a type's definition: simple, with its container, with its namespace.</summary>
    public static IEnumerable<string> Candidates(ITypeSymbol type)
    {
        var name = Simple(type);
        yield return name;
        for (var outer = type.ContainingSymbol; outer is { Name.Length: > 0 }; outer = outer.ContainingSymbol)
        {
            name = Ascii(outer.Name) + "_" + name;
            yield return name;
        }
    }

    /// <summary>A schema's name from a type's: at most 64 of <c>A-Z a-z 0-9 _ -</c>.</summary>
    public static string Schema(INamedTypeSymbol type)
    {
        var name = Ascii(type.Name);
        return name.Length > MaxSchemaName ? name.Substring(0, MaxSchemaName) : name;
    }

    public static bool IsSchemaName(string name) =>
        name.Length is > 0 and <= MaxSchemaName && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-');

    /// <summary>
    /// The generated file's name. File names do not tell cases apart while C# does, and long names are cut, so a hash of the exact name follows.
    /// </summary>
    public static string File(INamedTypeSymbol type)
    {
        var full = type.MetadataFullName();
        var name = new string(full.Select(c => c < 128 && (char.IsLetterOrDigit(c) || c is '.') ? c : '_').ToArray());
        var start = name.Length > MaxFileName ? name.Substring(name.Length - MaxFileName) : name;
        return $"{start}-{Hash(full).ToString("x8", CultureInfo.InvariantCulture)}.g.cs";
    }

    private static string Simple(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Simple(array.ElementType) + "_array";
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return "Tuple_of_" + string.Join("_", tuple.TupleElements.Select(element => WithNull(element.Type)));
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return Simple(nullable.TypeArguments[0]) + "_or_null";
            case INamedTypeSymbol { TypeArguments.IsEmpty: false } generic:
                return Ascii(generic.Name) + "_of_" + string.Join("_", generic.TypeArguments.Select(WithNull));
            default:
                return type.SpecialType is SpecialType.None or SpecialType.System_DateTime ? Ascii(type.Name) : Ascii(type.ToText().TrimEnd('?'));
        }
    }

    private static string WithNull(ITypeSymbol type) =>
        Simple(type) + (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated ? "_or_null" : "");

    private static string Ascii(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            {
                result.Append(c);
            }
            else
            {
                result.Append('u').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
