using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// The types that the parts of an answer have, read from the catalogue: what carries a model's text and has no parts of its own, the bases
/// of such types, and what hands such a type out.
/// </summary>
internal sealed class ContentTypes
{
    private static readonly ConditionalWeakTable<Compilation, ContentTypes> Known = new();

    private readonly HashSet<ITypeSymbol> _texts = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _bases = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _answers = new(SymbolEqualityComparer.Default);
    private readonly SdkContext _sdk;

    private ContentTypes(SdkContext sdk)
    {
        _sdk = sdk;
        foreach (var type in sdk.Sdks.SelectMany(known => known.Members()
            .Where(member => member.Kind == SdkMemberKind.Property && (member.Roles & Role.ModelText) != 0)
            .Select(member => member.Type).Distinct()
            .SelectMany(name => sdk.TypesNamed(name, known))))
        {
            _texts.Add(type);
            for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                _bases.Add(current);
            }
        }
    }

    public static ContentTypes Of(SdkContext sdk) => Known.GetValue(sdk.Compilation, _ => new ContentTypes(sdk));

    /// <summary>True for a type with a model's text in it.</summary>
    public bool IsText(ITypeSymbol? type) => type is not null && _texts.Contains(type.OriginalDefinition);

    /// <summary>True for a list whose elements are parts of an answer, not whole messages.</summary>
    public bool IsList(ITypeSymbol? list) => ElementOf(list) is { } element && IsPart(element) && !HasParts(element);

    /// <summary>True for a type that says why the model stopped: only answers do.</summary>
    public bool IsAnswer(ITypeSymbol? type) => type is not null && _answers.GetOrAdd(type, SaysWhyItStopped);

    private bool IsPart(ITypeSymbol type) =>
        _texts.Contains(type.OriginalDefinition)
        || _bases.Contains(type.OriginalDefinition)
        || type.GetMembers().OfType<IMethodSymbol>().Any(method => method.Parameters is { Length: 1 } parameters
            && parameters[0].RefKind == RefKind.Out && IsText(parameters[0].Type));

    private bool HasParts(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers().OfType<IPropertySymbol>().Any(property =>
                !property.IsIndexer && ElementOf(property.Type) is { } element && IsPart(element)))
            {
                return true;
            }
        }

        return false;
    }

    private bool SaysWhyItStopped(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol && _sdk.MayHaveRole(member.Name, Role.FinishReason)
                    && (_sdk.RolesOf(member) & (Role.FinishReason | Role.Usage)) == Role.FinishReason)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        _ => (type is INamedTypeSymbol { TypeArguments.Length: 1 } named && IsEnumerable(named)
                ? named
                : type.AllInterfaces.FirstOrDefault(IsEnumerable))?.TypeArguments[0],
    };

    private static bool IsEnumerable(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IReadOnlyList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_ICollection_T;
}
