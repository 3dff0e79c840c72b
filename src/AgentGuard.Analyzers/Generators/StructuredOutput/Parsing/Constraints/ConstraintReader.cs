using static AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.AttributeExtensions;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>Our constraint attributes, and where to find those of DataAnnotations.</summary>
internal static class ConstraintReader
{
    // The members of TextFormat in order: an attribute argument is only a number here.
    private static readonly string[] Formats =
        ["DateTime", "Date", "Time", "Duration", "Email", "Hostname", "IPv4", "IPv6", "Uri", "Uuid"];

    /// <param name="attributes">On the property and on its constructor parameter.</param>
    /// <param name="locate">Where an attribute is.</param>
    /// <param name="notEnforced">Gets validation attributes that have no counterpart.</param>
    public static ConstraintSet Read(IEnumerable<AttributeData> attributes, Func<AttributeData, Location> locate, Action<AttributeData> notEnforced)
    {
        var found = new List<Constraint>();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type || attribute.AttributeConstructor is null)
            {
                continue;
            }

            var at = locate(attribute);
            if (type.ContainingNamespace is { Name: "Runtime", ContainingNamespace: { Name: "AgentGuard", ContainingNamespace.IsGlobalNamespace: true } })
            {
                Add(found, Ours(type.Name, attribute, at));
            }
            else if (AnnotationReader.IsValidation(type))
            {
                if (!AnnotationReader.TryRead(attribute, at, out var constraint))
                {
                    notEnforced(attribute);
                }

                Add(found, constraint);
            }
        }

        return new ConstraintSet(found);
    }

    private static void Add(List<Constraint> found, Constraint? constraint)
    {
        if (constraint is not null)
        {
            found.Add(constraint);
        }
    }

    private static Constraint? Ours(string name, AttributeData attribute, Location location)
    {
        Constraint Make(ConstraintKind kind) => new(kind, attribute.ToText(), location, IsOurs: true);
        return name switch
        {
            "CharsAttribute" => Make(ConstraintKind.Chars) with { Minimum = NumberText.Of(attribute.Argument(0)), Maximum = NumberText.Of(attribute.Argument(1)) },
            "ItemsAttribute" => Make(ConstraintKind.Items) with { Minimum = NumberText.Of(attribute.Argument(0)), Maximum = NumberText.Of(attribute.Argument(1)) },
            "PatternAttribute" => Make(ConstraintKind.Pattern) with { Text = attribute.Argument(0) as string ?? "" },
            "FormatAttribute" => Make(ConstraintKind.Format) with { Text = FormatName(attribute.Argument(0)) },
            "RelativeAttribute" => Make(ConstraintKind.Relative),
            "ValuesAttribute" => Make(ConstraintKind.Values) with { Values = Items(attribute) },
            "BoundsAttribute" => Make(ConstraintKind.Bounds) with
            {
                Minimum = Bound(attribute.Argument(0), double.NegativeInfinity),
                Maximum = Bound(attribute.Argument(1), double.PositiveInfinity),
                MinimumIsExclusive = attribute.IsSet("MinIsExclusive"),
                MaximumIsExclusive = attribute.IsSet("MaxIsExclusive"),
            },
            _ => null,
        };
    }

    /// <summary>The values of <c>params object[]</c>.</summary>
    public static ImmutableArray<object?> Items(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length != 1 || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            return ImmutableArray<object?>.Empty;
        }

        return array.Values.Select(value => value.Kind == TypedConstantKind.Primitive ? value.Value : value).ToImmutableArray();
    }

    /// <summary>A limit as a JSON number; null for none. A text that is no number stays as it is, to be reported.</summary>
    public static string? Bound(object? value, double none) => value switch
    {
        double number when number.Equals(none) => null,
        double number => NumberText.Of(number) ?? "NaN",
        string text => text.Trim(),
        _ => NumberText.Of(value),
    };

    private static string FormatName(object? value) =>
        value is int index && index >= 0 && index < Formats.Length ? Formats[index] : "";
}
