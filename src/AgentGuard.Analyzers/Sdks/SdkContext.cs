using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace AgentGuard.Analyzers.Sdks;

/// <summary>
/// One compilation's view of the SDKs: which are referenced, and what a symbol means. Built once per compilation and shared by all
/// rules. A name filter comes first, so that a symbol with an unknown name costs one dictionary lookup.
/// </summary>
internal sealed class SdkContext
{
    private static readonly ConditionalWeakTable<Compilation, SdkContext> Contexts = new();

    private readonly Dictionary<string, List<SdkMember>> _membersByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SdkMember>> _typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClientFacts> _factsByType = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, SdkSymbol> _symbols = new(SymbolEqualityComparer.Default);

    private SdkContext(Compilation compilation)
    {
        Compilation = compilation;
        var sdks = new List<SdkDescription>();
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            foreach (var sdk in SdkCatalog.ByAssembly[assembly.Name])
            {
                if (!sdks.Contains(sdk))
                {
                    sdks.Add(sdk);
                }
            }
        }

        Sdks = sdks.ToImmutableArray();
        IsAgentProject = sdks.Exists(sdk => sdk.OpensGate);
        foreach (var sdk in sdks)
        {
            Add(sdk);
        }
    }

    public Compilation Compilation { get; }

    public ImmutableArray<SdkDescription> Sdks { get; }

    /// <summary>True when the project references an SDK that agents are built with.</summary>
    public bool IsAgentProject { get; }

    /// <summary>All roles that any referenced SDK has; a rule whose roles are absent registers nothing.</summary>
    public Role Roles { get; private set; }

    public static SdkContext For(Compilation compilation) =>
        Contexts.GetValue(compilation, static c => new SdkContext(c));

    public bool MayHaveRole(string memberName) => _membersByName.ContainsKey(memberName);

    /// <summary>What a method, property, constructor or type means, through overrides, implementations and extension forms.</summary>
    public SdkSymbol Describe(ISymbol symbol)
    {
        var isType = symbol is INamedTypeSymbol;
        if (!isType && !_membersByName.ContainsKey(symbol.SimpleName()))
        {
            return SdkSymbol.Unknown;
        }

        var definition = symbol is IMethodSymbol { ReducedFrom: { } unreduced } ? unreduced.OriginalDefinition : symbol.OriginalDefinition;
        return _symbols.TryGetValue(definition, out var known)
            ? known
            : _symbols.GetOrAdd(definition, isType ? DescribeType((INamedTypeSymbol)definition) : DescribeMember(definition));
    }

    public Role RolesOf(ISymbol symbol) => Describe(symbol).Roles;

    /// <summary>What a parameter means; the parameter of a reduced extension method counts as the unreduced one.</summary>
    public Role RolesOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is { } member ? Describe(member).RolesOf(parameter.Name) : Role.None;

    /// <summary>How a client of this type, or of a base type or interface of it, behaves by default; null when unknown.</summary>
    public ClientFacts? FactsOf(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (_factsByType.TryGetValue(current.MetadataFullName(), out var facts))
            {
                return facts;
            }
        }

        foreach (var contract in type?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (_factsByType.TryGetValue(contract.MetadataFullName(), out var facts))
            {
                return facts;
            }
        }

        return null;
    }

    private void Add(SdkDescription sdk)
    {
        foreach (var member in sdk.Members)
        {
            var isType = member.Kind == SdkMemberKind.Type;
            var index = isType ? _typesByName : _membersByName;
            var key = isType ? member.Type : member.Name;
            if (!index.TryGetValue(key, out var entries))
            {
                index.Add(key, entries = []);
            }

            entries.Add(member);
            Roles |= member.Roles;
            foreach (var parameter in member.Parameters)
            {
                Roles |= parameter.Roles;
            }
        }

        foreach (var facts in sdk.Clients)
        {
            foreach (var type in facts.Types)
            {
                _factsByType[type] = facts;
            }
        }
    }

    private SdkSymbol DescribeType(INamedTypeSymbol type)
    {
        List<SdkMember>? found = null;
        for (var current = type; current is not null; current = current.BaseType)
        {
            Collect(current);
        }

        foreach (var implemented in type.AllInterfaces)
        {
            Collect(implemented);
        }

        return SdkSymbol.Of(found, null);

        void Collect(INamedTypeSymbol candidate)
        {
            if (_typesByName.TryGetValue(candidate.MetadataFullName(), out var entries))
            {
                (found ??= []).AddRange(entries);
            }
        }
    }

    private SdkSymbol DescribeMember(ISymbol member)
    {
        List<SdkMember>? found = null;
        Dictionary<string, Role>? parameters = null;
        foreach (var declaration in member.SelfAndOverriddenAndImplemented())
        {
            var type = declaration.ContainingType?.MetadataFullName();
            foreach (var entry in _membersByName[member.SimpleName()])
            {
                if (entry.Type == type && Fits(entry, declaration) && found?.Contains(entry) != true)
                {
                    (found ??= []).Add(entry);
                    AddParameters(entry, declaration, member, ref parameters);
                }
            }
        }

        return SdkSymbol.Of(found, parameters);
    }

    /// <summary>Overrides and implementations may rename parameters, so roles go by position from the declaration to the member.</summary>
    private static void AddParameters(SdkMember entry, ISymbol declaration, ISymbol member, ref Dictionary<string, Role>? roles)
    {
        if (entry.Parameters.Length == 0 || declaration is not IMethodSymbol { Parameters: var declared } || member is not IMethodSymbol { Parameters: var own })
        {
            return;
        }

        for (var i = 0; i < declared.Length && i < own.Length; i++)
        {
            if (entry.RolesOf(declared[i].Name) is not Role.None and var role)
            {
                roles ??= new Dictionary<string, Role>(StringComparer.Ordinal);
                roles.TryGetValue(own[i].Name, out var known);
                roles[own[i].Name] = known | role;
            }
        }
    }

    private static bool Fits(SdkMember entry, ISymbol declaration)
    {
        switch (entry.Kind)
        {
            case SdkMemberKind.Property:
                return declaration is IPropertySymbol or IFieldSymbol;
            case SdkMemberKind.Type:
                return false;
            default:
                return declaration is IMethodSymbol method
                    && (entry.OnlyWith.Length == 0 || method.Parameters.Any(parameter => entry.OnlyWith.Contains(parameter.Name)))
                    && !method.Parameters.Any(parameter => entry.OnlyWithout.Contains(parameter.Name));
        }
    }
}
