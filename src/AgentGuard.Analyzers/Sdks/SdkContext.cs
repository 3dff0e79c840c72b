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

    private readonly ConcurrentDictionary<ISymbol, SdkSymbol> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Lazy<SdkIndex> _index;
    private readonly Lazy<ILookup<SdkDescription, IAssemblySymbol>> _assemblies;

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
        _index = new Lazy<SdkIndex>(() => SdkIndex.Of(Sdks));
        _assemblies = new Lazy<ILookup<SdkDescription, IAssemblySymbol>>(() => compilation.SourceModule.ReferencedAssemblySymbols
            .SelectMany(assembly => SdkCatalog.ByAssembly[assembly.Name], (assembly, sdk) => (assembly, sdk))
            .ToLookup(pair => pair.sdk, pair => pair.assembly));
    }

    public Compilation Compilation { get; }

    public ImmutableArray<SdkDescription> Sdks { get; }

    /// <summary>True when the project references an SDK that agents are built with.</summary>
    public bool IsAgentProject { get; }

    /// <summary>Whose models the referenced SDKs call.</summary>
    public ModelProviders Providers => Sdks.Aggregate(ModelProviders.None, (all, sdk) => all | sdk.Providers);

    /// <summary>Whose models the SDK of a member calls; none when it calls any.</summary>
    public ModelProviders ProvidersOf(SdkSymbol symbol) => Sdks
        .Where(sdk => sdk.Providers != ModelProviders.None && symbol.Entries.Any(entry => sdk.Members().Contains(entry)))
        .Aggregate(ModelProviders.None, (all, sdk) => all | sdk.Providers);

    /// <summary>All that a member of any referenced SDK means, used or not.</summary>
    public Meaning Meaning => _index.Value.Meaning;

    /// <summary>All that members mean that code can use which is made of these words; nearly always less than <see cref="Meaning"/>.</summary>
    public Meaning MeaningOf(IEnumerable<string> words, bool constructsWithoutName) => words.Aggregate(
        _index.Value.WithoutWord | (constructsWithoutName ? _index.Value.Constructions : Meaning.None),
        (all, word) => all | _index.Value.MeaningOfWord(word));

    public static SdkContext For(Compilation compilation) =>
        Contexts.GetValue(compilation, static c => new SdkContext(c));

    public bool MayHaveRole(string memberName) => _index.Value.HasMember(memberName);

    /// <summary>True when a member of this name, or a parameter of one, means one of these: the test before any symbol is looked at.</summary>
    public bool MayHaveRole(string memberName, Meaning meaning) => _index.Value.MeaningOf(memberName).Overlaps(meaning);

    /// <summary>What a method, property, constructor or type means, through overrides, implementations and extension forms.</summary>
    public SdkSymbol Describe(ISymbol symbol)
    {
        var isType = symbol is INamedTypeSymbol;
        if (!isType && !_index.Value.HasMember(symbol.SimpleName()))
        {
            return SdkSymbol.Unknown;
        }

        var definition = symbol is IMethodSymbol { ReducedFrom: { } unreduced } ? unreduced.OriginalDefinition : symbol.OriginalDefinition;
        return _symbols.TryGetValue(definition, out var known)
            ? known
            : _symbols.GetOrAdd(definition, isType ? DescribeType((INamedTypeSymbol)definition) : DescribeMember(definition));
    }

    public Role RolesOf(ISymbol symbol) => Describe(symbol).Roles;

    public Wiring WiringOf(ISymbol symbol) => Describe(symbol).Meaning.Wiring;

    /// <summary>True when a member means one of these; a name no such member has costs one dictionary lookup.</summary>
    public bool Has(ISymbol member, Meaning meaning) => MayHaveRole(member.Name, meaning) && Describe(member).Has(meaning);

    /// <summary>What a parameter means; the parameter of a reduced extension method counts as the unreduced one.</summary>
    public Role RolesOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is { } member ? Describe(member).RolesOf(parameter.Name) : Role.None;

    /// <summary>The types of this metadata name in the assemblies of the SDKs; a search through all references would be dear.</summary>
    public IEnumerable<INamedTypeSymbol> TypesNamed(string metadataName) =>
        _assemblies.Value.SelectMany(assemblies => assemblies).Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default)
            .Select(assembly => assembly.GetTypeByMetadataName(metadataName)).OfType<INamedTypeSymbol>();

    /// <summary>The types of this metadata name in the assemblies of one SDK.</summary>
    public IEnumerable<INamedTypeSymbol> TypesNamed(string metadataName, SdkDescription sdk) =>
        _assemblies.Value[sdk].Select(assembly => assembly.GetTypeByMetadataName(metadataName)).OfType<INamedTypeSymbol>();

    /// <summary>How a client of this type, or of a base type or interface of it, behaves by default; null when unknown.</summary>
    public ClientFacts? FactsOf(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (_index.Value.Facts(current.MetadataFullName()) is { } facts)
            {
                return facts;
            }
        }

        foreach (var contract in type?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (_index.Value.Facts(contract.MetadataFullName()) is { } facts)
            {
                return facts;
            }
        }

        return null;
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
            if (_index.Value.Types(candidate.MetadataFullName()) is { Count: > 0 } entries)
            {
                (found ??= []).AddRange(entries);
            }
        }
    }

    private SdkSymbol DescribeMember(ISymbol member)
    {
        List<SdkMember>? found = null;
        Dictionary<string, Meaning>? parameters = null;
        var name = member.SimpleName();
        foreach (var declaration in member.SelfAndOverriddenAndImplemented(contract => Entries(contract).Count > 0))
        {
            foreach (var entry in Entries(declaration.ContainingType))
            {
                if (declaration.ContainingType.Is(entry.Type) && Fits(entry, declaration) && found?.Contains(entry) != true)
                {
                    (found ??= []).Add(entry);
                    AddParameters(entry, declaration, member, ref parameters);
                }
            }
        }

        return SdkSymbol.Of(found, parameters);

        IReadOnlyList<SdkMember> Entries(INamedTypeSymbol? type) => type is null ? [] : _index.Value.Members(name, type.MetadataName);
    }

    /// <summary>Overrides and implementations may rename parameters, so roles go by position from the declaration to the member.</summary>
    private static void AddParameters(SdkMember entry, ISymbol declaration, ISymbol member, ref Dictionary<string, Meaning>? meanings)
    {
        if (entry.Parameters.Length == 0 || declaration is not IMethodSymbol { Parameters: var declared } || member is not IMethodSymbol { Parameters: var own })
        {
            return;
        }

        for (var i = 0; i < declared.Length && i < own.Length; i++)
        {
            if (entry.MeaningOf(declared[i].Name) is var meaning && meaning != Meaning.None)
            {
                meanings ??= new Dictionary<string, Meaning>(StringComparer.Ordinal);
                meanings.TryGetValue(own[i].Name, out var known);
                meanings[own[i].Name] = known | meaning;
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
