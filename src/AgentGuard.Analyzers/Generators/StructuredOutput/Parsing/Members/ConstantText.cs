using System.Globalization;
using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>Constants as C# that means the same anywhere, and as JSON.</summary>
internal static class ConstantText
{
    /// <summary>Null for a constant that the type has no literal for.</summary>
    public static string? ToCode(object constant, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return EnumCode(constant, (INamedTypeSymbol)type);
        }

        return constant switch
        {
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            char c => SymbolDisplay.FormatLiteral(c, quote: true),
            bool b => b ? "true" : "false",
            _ => NumberCode(constant, type.SpecialType),
        };
    }

    /// <summary>Null where the default says nothing: an empty text, a combination of flags.</summary>
    public static string? ToJson(object constant, ITypeSymbol type, ValueSpec value)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return !EnumParser.IsFlags(type) && EnumParser.JsonNameOf((INamedTypeSymbol)type, constant) is { } name ? Quote(name) : null;
        }

        return constant switch
        {
            string text => text.Length == 0 ? null : Quote(text),
            char c => Quote(c.ToString()),
            bool b => b ? "true" : "false",
            _ => value is IntegerValue or NumberValue ? NumberText.Of(Converted(constant, type.SpecialType)) : null,
        };
    }

    private static string Quote(string text) => JsonWriter.Write(text);

    /// <summary>The constant as the member holds it: <c>0.1f</c> is another number as a double.</summary>
    private static object Converted(object constant, SpecialType type) => type switch
    {
        SpecialType.System_Double => Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        SpecialType.System_Single => Convert.ToSingle(constant, CultureInfo.InvariantCulture),
        SpecialType.System_Decimal => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        _ => constant,
    };

    private static string EnumCode(object constant, INamedTypeSymbol type)
    {
        var field = type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, constant) && !ObsoleteMembers.IsError(member));
        return field is null
            ? $"({type.ToCode()})({((IFormattable)constant).ToString(null, CultureInfo.InvariantCulture)})"
            : type.ToCode() + "." + CSharpNames.Escape(field.Name);
    }

    private static string? NumberCode(object constant, SpecialType type) => type switch
    {
        SpecialType.System_Double => Floating(Converted(constant, type), "double", "D"),
        SpecialType.System_Single => Floating(Converted(constant, type), "float", "F"),
        SpecialType.System_Decimal => NumberText.Of(Converted(constant, type)) + "M",
        SpecialType.System_UInt32 => NumberText.Of(constant) + "U",
        SpecialType.System_Int64 => NumberText.Of(constant) + "L",
        SpecialType.System_UInt64 => NumberText.Of(constant) + "UL",
        _ => NumberText.Of(constant),
    };

    private static string Floating(object value, string type, string suffix) =>
        NumberText.Of(value) is { } text
            ? text + suffix
            : value switch
            {
                double.PositiveInfinity or float.PositiveInfinity => type + ".PositiveInfinity",
                double.NegativeInfinity or float.NegativeInfinity => type + ".NegativeInfinity",
                _ => type + ".NaN",
            };
}
