using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// What the attributes on a type, and on the types it is made of, demand of its values: through members, collections, dictionaries and
/// declared derived types. Members that a model cannot set, or whose reading the code has taken over, demand nothing.
/// </summary>
internal sealed class Constraints
{
    private const int MostTypes = 200;
    private const string Attributes = "System.ComponentModel.DataAnnotations.";
    private const string Json = "System.Text.Json.Serialization.";

    private readonly SdkContext _sdk;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, AttributeData> _members = new(SymbolEqualityComparer.Default);
    private readonly Queue<INamedTypeSymbol> _open = new();

    private Constraints(SdkContext sdk, CancellationToken cancellation)
    {
        _sdk = sdk;
        _cancellation = cancellation;
    }

    /// <summary>The constraints below a type; null when there is none.</summary>
    public static Constraints? Of(ITypeSymbol type, SdkContext sdk, CancellationToken cancellation)
    {
        var constraints = new Constraints(sdk, cancellation);
        constraints.Enter(type);
        while (constraints._open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            constraints.Read(constraints._open.Dequeue());
        }

        return constraints._members.Count > 0 ? constraints : null;
    }

    /// <summary>The attribute that limits a parameter itself; null when none does.</summary>
    public static AttributeData? On(IParameterSymbol parameter, SdkContext sdk) =>
        parameter.GetAttributes().FirstOrDefault(attribute => Limits(attribute, parameter.Type, sdk));

    /// <summary>The attribute that limits a property or field; null when none does.</summary>
    public AttributeData? On(ISymbol member) => _members.TryGetValue(member.OriginalDefinition, out var attribute) ? attribute : null;

    /// <summary>The limited members of one type.</summary>
    public IEnumerable<ISymbol> MembersOf(ITypeSymbol type) =>
        _members.Keys.Where(member => Declares(type, member));

    /// <summary>True for the types the value is made of, and for tasks, responses, lists and the like of them.</summary>
    public bool Covers(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => Covers(array.ElementType),
        INamedTypeSymbol named => _types.Contains(named.OriginalDefinition) || named.TypeArguments.Any(Covers),
        _ => false,
    };

    /// <summary>True for the types the value is made of themselves.</summary>
    public bool Includes(ITypeSymbol type) => _types.Contains(type.OriginalDefinition);

    private static bool Declares(ITypeSymbol type, ISymbol member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.ContainingType.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private void Enter(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Enter(array.ElementType);
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named:
                foreach (var argument in named.TypeArguments)
                {
                    Enter(argument);
                }

                if (!IsOfPlatform(named) && _types.Count < MostTypes && _types.Add(named.OriginalDefinition))
                {
                    _open.Enqueue(named);
                }

                break;
        }
    }

    private void Read(INamedTypeSymbol type)
    {
        var ownAttributes = type.GetAttributes();
        foreach (var derived in ownAttributes.Where(attribute => attribute.AttributeClass.Is(Json + "JsonDerivedTypeAttribute")))
        {
            if (derived.ConstructorArguments is { Length: > 0 } arguments && arguments[0].Value is ITypeSymbol named)
            {
                Enter(named);
            }
        }

        if (ownAttributes.Any(attribute => attribute.AttributeClass.Is(Json + "JsonConverterAttribute")))
        {
            return;
        }

        var onType = ownAttributes.FirstOrDefault(attribute => Limits(attribute, type, _sdk));
        for (var current = type; current is { SpecialType: SpecialType.None } && !IsOfPlatform(current); current = current.BaseType)
        {
            var isChecked = SelfCheck.Has(current, _cancellation);
            foreach (var (member, valueType) in current.GetMembers().Select(Settable).OfType<(ISymbol, ITypeSymbol)>())
            {
                Enter(valueType);
                if (!isChecked && (AttributesOf(member).FirstOrDefault(attribute => Limits(attribute, valueType, _sdk)) ?? onType) is { } limit)
                {
                    _members[member.OriginalDefinition] = limit;
                }
            }
        }
    }

    /// <summary>A property or field that an answer fills, with its type.</summary>
    private static (ISymbol, ITypeSymbol)? Settable(ISymbol member)
    {
        if (member is not { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false }
            || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "JsonIgnoreAttribute" or "JsonConverterAttribute" or "JsonExtensionDataAttribute"))
        {
            return null;
        }

        return member switch
        {
            IPropertySymbol { IsIndexer: false, GetMethod: not null } property when property.SetMethod is not null || ParameterOf(property) is not null => (property, property.Type),
            IFieldSymbol { IsConst: false, AssociatedSymbol: null } field => (field, field.Type),
            _ => null,
        };
    }

    private static IEnumerable<AttributeData> AttributesOf(ISymbol member) =>
        member is IPropertySymbol property && ParameterOf(property) is { } parameter
            ? property.GetAttributes().Concat(parameter.GetAttributes())
            : member.GetAttributes();

    /// <summary>The constructor's parameter that carries the value in.</summary>
    private static IParameterSymbol? ParameterOf(IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter =>
            parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type));

    /// <summary>True for an attribute that some value of the type breaks.</summary>
    private static bool Limits(AttributeData attribute, ITypeSymbol type, SdkContext sdk)
    {
        if (attribute.AttributeClass is not { } kind)
        {
            return false;
        }

        if ((sdk.RolesOf(kind) & Role.Constraint) != 0)
        {
            return true;
        }

        // [DataType] only describes, and [Required] is met by any value of a type that cannot be null.
        return kind.IsOrInherits(Attributes + "ValidationAttribute")
            && !kind.Is(Attributes + "DataTypeAttribute")
            && !(kind.Is(Attributes + "RequiredAttribute") && type.IsValueType && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T);
    }

    private static bool IsOfPlatform(INamedTypeSymbol type) => type.RootNamespace() is "System" or "Microsoft";
}
