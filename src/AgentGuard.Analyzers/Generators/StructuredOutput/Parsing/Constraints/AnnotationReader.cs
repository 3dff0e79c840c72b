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
        constraint = null;
        var type = attribute.AttributeClass!;
        if (!type.ContainingNamespace.ToDisplayString().Equals("System.ComponentModel.DataAnnotations", StringComparison.Ordinal))
        {
            return false;
        }

        Constraint Make(ConstraintKind kind) => new(kind, attribute.ToText(), location, IsOurs: false);
        switch (type.Name)
        {
            case "DataTypeAttribute":
                return true;
            case "RequiredAttribute":
                constraint = attribute.IsSet("AllowEmptyStrings") ? null : Make(ConstraintKind.NotEmpty);
                return true;
            case "StringLengthAttribute":
                constraint = Make(ConstraintKind.Length) with { Minimum = NumberText.Of(attribute.Named("MinimumLength")), Maximum = NumberText.Of(attribute.Argument(0)) };
                return true;
            case "MinLengthAttribute":
                constraint = Make(ConstraintKind.Length) with { Minimum = NumberText.Of(attribute.Argument(0)) };
                return true;
            case "MaxLengthAttribute":
                // Without an argument, and with -1, it is the greatest the database has.
                constraint = Make(ConstraintKind.Length) with { Maximum = attribute.Argument(0) is int max and >= 0 ? NumberText.Of(max) : null };
                return true;
            case "LengthAttribute":
                constraint = Make(ConstraintKind.Length) with { Minimum = NumberText.Of(attribute.Argument(0)), Maximum = NumberText.Of(attribute.Argument(1)) };
                return true;
            case "RegularExpressionAttribute":
                constraint = Make(ConstraintKind.FullPattern) with { Text = attribute.Argument(0) as string ?? "" };
                return true;
            case "AllowedValuesAttribute":
                constraint = Make(ConstraintKind.Values) with { Values = ConstraintReader.Items(attribute) };
                return true;
            case "EmailAddressAttribute":
                constraint = Make(ConstraintKind.Format) with { Text = "Email" };
                return true;
            case "UrlAttribute":
                constraint = Make(ConstraintKind.Format) with { Text = "Uri" };
                return true;
            case "Base64StringAttribute":
                constraint = Make(ConstraintKind.Pattern) with { Text = Base64 };
                return true;
            case "RangeAttribute":
                constraint = Range(attribute, Make(ConstraintKind.Bounds));
                return constraint is not null;
            default:
                return false;
        }
    }

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
