using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The types through which a schema reaches a call: options with a response format, and what holds such options.</summary>
internal sealed class SchemaCarriers
{
    private const int MostLevels = 2;

    private static readonly ConditionalWeakTable<Compilation, SchemaCarriers> Known = new();

    private readonly HashSet<string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);

    private SchemaCarriers(SdkContext sdk)
    {
        foreach (var (known, entry) in sdk.Sdks.SelectMany(known => known.Members(), (known, entry) => (known, entry)))
        {
            if (entry.Kind == SdkMemberKind.Property && (entry.Roles & Role.ResponseFormat) != 0 && _options.Add(entry.Type))
            {
                foreach (var type in sdk.TypesNamed(entry.Type, known))
                {
                    for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
                    {
                        _bases.Add(current.MetadataFullName());
                    }
                }
            }
        }
    }

    public static SchemaCarriers Of(SdkContext sdk) => Known.GetValue(sdk.Compilation, _ => new SchemaCarriers(sdk));

    public bool Includes(ITypeSymbol? type) => type is not null && Includes(type, MostLevels);

    private bool Includes(ITypeSymbol type, int levels)
    {
        if (type.SpecialType != SpecialType.None || type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
        {
            return false;
        }

        if (_types.TryGetValue(type, out var known))
        {
            return known;
        }

        var includes = IsOptions(type) || (levels > 0 && Holds(type, levels - 1));
        if (levels == MostLevels)
        {
            _types.TryAdd(type, includes);
        }

        return includes;
    }

    private bool IsOptions(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (_options.Contains(current.MetadataFullName()))
            {
                return true;
            }
        }

        return _bases.Contains(type.MetadataFullName());
    }

    /// <summary>True for a collection of options, and for a type of an SDK with a property for them.</summary>
    private bool Holds(ITypeSymbol type, int levels)
    {
        if (type is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } && arguments.Any(argument => Includes(argument, 0)))
        {
            return true;
        }

        if (!type.DeclaringSyntaxReferences.IsEmpty || type.ContainingNamespace is null || type.IsOfPlatform())
        {
            return false;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false } property && Includes(property.Type, levels))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
