using System.Globalization;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>
/// <c>[DefaultValue]</c> on a parameter of a tool, where AIFunctionFactory reads it, too: it makes the parameter optional, and is what the model gets. On members of
/// data it says nothing to System.Text.Json, so there it is not looked at.
/// </summary>
/// <param name="Constant">The value, as a constant of the parameter's type; null for null, and when it does not fit.</param>
/// <param name="Fits">Whether the parameter can be that.</param>
internal readonly record struct ParameterDefault(object? Constant, bool Fits)
{
    private const string Attribute = "System.ComponentModel.DefaultValueAttribute";
    private static readonly ParameterDefault Unfit = new(null, false);

    /// <summary>Null where there is none.</summary>
    public static ParameterDefault? Of(JsonMember member)
    {
        if (member.Symbol is not IParameterSymbol || member.Attributes.Find(Attribute) is not { } attribute)
        {
            return null;
        }

        if (attribute.ConstructorArguments.Length != 1 || attribute.ConstructorArguments[0] is not { Kind: not TypedConstantKind.Array } given)
        {
            return Unfit;
        }

        return given.Value is { } constant ? Of(constant, given, member.Type.WithoutNullable()) : new ParameterDefault(null, CanBeNull(member.Type));
    }

    private static ParameterDefault Of(object constant, TypedConstant given, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum || given.Kind == TypedConstantKind.Enum)
        {
            return When(SymbolEqualityComparer.Default.Equals(given.Type, type), constant);
        }

        try
        {
            return type.SpecialType switch
            {
                SpecialType.System_String => When(constant is string, constant),
                SpecialType.System_Boolean => When(constant is bool, constant),
                SpecialType.System_Char => When(constant is char, constant),
                SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal when IsNumber(constant) => new ParameterDefault(Number(constant, type.SpecialType), true),
                >= SpecialType.System_SByte and <= SpecialType.System_UInt64 when IsNumber(constant) && constant is not (double or float) => new ParameterDefault(Number(constant, type.SpecialType), true),
                _ => Unfit,
            };
        }
        catch (OverflowException)
        {
            return Unfit;
        }
    }

    private static ParameterDefault When(bool fits, object constant) => fits ? new ParameterDefault(constant, true) : Unfit;

    private static bool IsNumber(object constant) => constant is sbyte or byte or short or ushort or int or uint or long or ulong or float or double;

    private static object Number(object constant, SpecialType type) => Convert.ChangeType(
        constant,
        type switch
        {
            SpecialType.System_Double => TypeCode.Double,
            SpecialType.System_Single => TypeCode.Single,
            SpecialType.System_Decimal => TypeCode.Decimal,
            SpecialType.System_SByte => TypeCode.SByte,
            SpecialType.System_Byte => TypeCode.Byte,
            SpecialType.System_Int16 => TypeCode.Int16,
            SpecialType.System_UInt16 => TypeCode.UInt16,
            SpecialType.System_Int32 => TypeCode.Int32,
            SpecialType.System_UInt32 => TypeCode.UInt32,
            SpecialType.System_Int64 => TypeCode.Int64,
            _ => TypeCode.UInt64,
        },
        CultureInfo.InvariantCulture);

    private static bool CanBeNull(ITypeSymbol type) =>
        type.NullableAnnotation != NullableAnnotation.NotAnnotated && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
}
