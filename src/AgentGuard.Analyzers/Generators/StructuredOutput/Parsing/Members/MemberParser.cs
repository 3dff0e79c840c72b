using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>One member of an object.</summary>
/// <param name="type">The object.</param>
/// <param name="naming">Of its members in JSON.</param>
/// <param name="site">Where it is used.</param>
/// <param name="owner">What messages call it; its name when null.</param>
internal sealed class MemberParser(INamedTypeSymbol type, int naming, ValueSite site, string? owner = null)
{
    private readonly ParseContext _context = site.Context;

    public MemberSpec? Parse(JsonMember member)
    {
        var subject = (owner ?? type.ToText()) + "." + member.Symbol.Name;
        var location = _context.LocationOf(member.Symbol, site.Location);
        if (HasConverter(member, location, subject))
        {
            return null;
        }

        var own = new ValueSite(_context, location, subject, Constraints(member, location, subject));
        var isMarked = member.Attributes.Has(AttributeExtensions.Annotations + "RequiredAttribute");
        var refusesNull = isMarked || member.Parameter is { Type: { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } };
        if (ValueParser.ParseMember(member.Type, refusesNull, own) is not { } value)
        {
            return null;
        }

        if (_context.WritesOnly)
        {
            return Written(member, value, own);
        }

        if (isMarked && value.IsNullable)
        {
            own.Report(ProblemKind.NullNotRefused);
        }

        var isConfidence = member.Attributes.Has(AttributeExtensions.Runtime + "ConfidenceAttribute");
        return Bind(member, isConfidence ? ConfidenceRange.Of(value, own) : value, isConfidence, own);
    }

    /// <summary>A member of a value that is never read: it is always there.</summary>
    private MemberSpec Written(JsonMember member, ValueSpec value, ValueSite own) => new(
        JsonName(member, own),
        CSharpNames.Escape(member.Symbol.Name),
        value,
        IsRequired: true,
        Default: null,
        DefaultText: null,
        MemberBinding.Initializer,
        Documentation.Of(member, _context),
        IsConfidence: false);

    private MemberSpec? Bind(JsonMember member, ValueSpec value, bool isConfidence, ValueSite own)
    {
        var initial = InitialValue.Of(member, value, own);
        var isRequired = initial.IsMissing || IsMarkedRequired(member);
        var binding = Binding(member, initial, isRequired);
        if (binding is null)
        {
            own.Report(ProblemKind.InitialValueNotConstant);
            return null;
        }

        if (!isRequired && value.IsNullable && initial.Code is not (null or "default"))
        {
            own.Report(ProblemKind.NullMeansDefault);
        }

        return new MemberSpec(
            JsonName(member, own),
            CSharpNames.Escape(member.Symbol.Name),
            value,
            isRequired,
            isRequired ? null : initial.Code ?? "default",
            isRequired ? null : initial.Json,
            binding.Value,
            Documentation.Of(member, _context),
            isConfidence,
            member.Parameter is { } parameter ? CSharpNames.Escape(parameter.Name) : null);
    }

    /// <summary>Null when the instance's own initial value can neither be repeated nor kept.</summary>
    private static MemberBinding? Binding(JsonMember member, InitialValue initial, bool isRequired)
    {
        if (member.Parameter is not null)
        {
            return MemberBinding.Constructor;
        }

        if (isRequired || initial.Code is not null)
        {
            return MemberBinding.Initializer;
        }

        return member.IsInitOnly ? null : MemberBinding.Setter;
    }

    private static bool IsMarkedRequired(JsonMember member) =>
        member.HasRequiredModifier
        || member.Attributes.Has(AttributeExtensions.Json + "JsonRequiredAttribute")
        || member.Attributes.Has(AttributeExtensions.Annotations + "RequiredAttribute");

    private string JsonName(JsonMember member, ValueSite own)
    {
        var name = member.Attributes.Find(AttributeExtensions.Json + "JsonPropertyNameAttribute")?.Argument(0) as string
            ?? JsonNaming.Convert(naming, member.Symbol.Name);
        if (!JsonNaming.IsText(name))
        {
            own.Report(ProblemKind.NameInvalid);
        }

        return name;
    }

    private ConstraintSet Constraints(JsonMember member, Location location, string subject) =>
        _context.WritesOnly ? new ConstraintSet([]) : ConstraintReader.Read(
            member.Attributes,
            attribute => _context.LocationOf(attribute, location),
            attribute => _context.Report(
                ProblemKind.NotEnforced, _context.LocationOf(attribute, location), subject, attribute.ToText(), member.Type.ToText()));

    private bool HasConverter(JsonMember member, Location location, string subject)
    {
        if (member.Attributes.Find(AttributeExtensions.Json + "JsonNumberHandlingAttribute") is { } handling && handling.Argument(0) is not 0)
        {
            _context.Report(ProblemKind.NumberHandling, _context.LocationOf(handling, location), subject);
        }

        if (member.Attributes.Find(AttributeExtensions.Json + "JsonConverterAttribute") is not { } converter
            || (member.Type.WithoutNullable().TypeKind == TypeKind.Enum && TypeRules.IsStringEnumConverter(converter)))
        {
            return false;
        }

        _context.Report(ProblemKind.MemberConverter, _context.LocationOf(converter, location), subject);
        return true;
    }
}
