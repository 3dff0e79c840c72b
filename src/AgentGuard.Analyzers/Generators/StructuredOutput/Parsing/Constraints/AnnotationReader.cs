using static AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.AttributeExtensions;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>The attributes of System.ComponentModel.DataAnnotations that JSON Schema has words for.</summary>
internal static class AnnotationReader
{
    // Whole groups of four, padded at the end only.
    private const string Base64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

    public static bool IsValidation(INamedTypeSymbol attribute)
    {
        for (var type = attribute.BaseType; type is not null; type = type.BaseType)
        {
            if (type.Is(Annotations + "ValidationAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>False for an attribute without a counterpart; true and null for one that demands nothing.</summary>
    public static bool TryRead(AttributeData attribute, Location location, out Constraint? constraint)
    {
        var type = attribute.AttributeClass!;
        var isKnown = type.Is(Annotations + type.Name);
        constraint = isKnown ? Read(attribute, type.Name, location) : null;
        return constraint is not null || (isKnown && DemandsNothing(attribute, type.Name));
    }

    private static Constraint? Read(AttributeData attribute, string name, Location location)
    {
        Constraint Make(ConstraintKind kind) => new(kind, attribute.ToText(), location, IsOurs: false);
        Constraint Length(object? min, object? max) => Make(ConstraintKind.Length) with { Minimum = NumberText.Of(min), Maximum = NumberText.Of(max) };
        return name switch
        {
            "RequiredAttribute" when !attribute.IsSet("AllowEmptyStrings") => Make(ConstraintKind.NotEmpty),
            "StringLengthAttribute" => Length(attribute.Named("MinimumLength"), attribute.Argument(0)),
            "MinLengthAttribute" => Length(attribute.Argument(0), null),
            "MaxLengthAttribute" when attribute.Argument(0) is int and >= 0 => Length(null, attribute.Argument(0)),
            "LengthAttribute" => Length(attribute.Argument(0), attribute.Argument(1)),
            "RegularExpressionAttribute" => Make(ConstraintKind.FullPattern) with { Text = attribute.Argument(0) as string ?? "" },
            "AllowedValuesAttribute" => Make(ConstraintKind.Values) with { Values = ConstraintReader.Items(attribute) },
            "EmailAddressAttribute" => Make(ConstraintKind.Format) with { Text = "Email" },
            "UrlAttribute" => Make(ConstraintKind.Format) with { Text = "Uri" },
            "Base64StringAttribute" => Make(ConstraintKind.Pattern) with { Text = Base64 },
            "RangeAttribute" => Range(attribute, Make(ConstraintKind.Bounds)),
            _ => null,
        };
    }

    /// <summary>A hint for user interfaces, the attribute read as "not null" elsewhere, and a length without an end.</summary>
    private static bool DemandsNothing(AttributeData attribute, string name) =>
        name is "DataTypeAttribute" or "MaxLengthAttribute" || (name == "RequiredAttribute" && attribute.IsSet("AllowEmptyStrings"));

    /// <summary>Null for a range of a type that has no numbers in JSON, such as dates.</summary>
    private static Constraint? Range(AttributeData attribute, Constraint bounds)
    {
        var first = 0;
        if (attribute.TypeArgument(0) is { } operand)
        {
            if (operand.SpecialType is < SpecialType.System_SByte or > SpecialType.System_Double)
            {
                return null;
            }

            first = 1;
        }

        return bounds with
        {
            Minimum = ConstraintReader.Bound(attribute.Argument(first), double.NegativeInfinity),
            Maximum = ConstraintReader.Bound(attribute.Argument(first + 1), double.PositiveInfinity),
            MinimumIsExclusive = attribute.IsSet("MinimumIsExclusive"),
            MaximumIsExclusive = attribute.IsSet("MaximumIsExclusive"),
        };
    }
}
