using System.Collections.Concurrent;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Roslyn;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Flow.Catalogs;

/// <summary>The catalogues of untrusted data and of effects against the platform, the real packages and the stubs: what they name exists.</summary>
public sealed class CatalogTests
{
    private static readonly CSharpCompilation Everything = CSharpCompilation.Create("Catalogs", references: SdkReferences.All);

    private static readonly Lazy<List<INamedTypeSymbol>> PublicTypes = new(() => [.. Types(Everything.GlobalNamespace)]);

    private static readonly ConcurrentDictionary<(string Type, string Name), List<ISymbol>> Found = new();

    public static TheoryData<string> Libraries => [.. LibraryStubs.Names];

    [Fact]
    public void EveryTaintMember_Exists() =>
        AssertNone(TaintCatalog.All().Where(entry => Members(entry.Type, entry.Name).Count == 0).Select(entry => $"{entry.Kind} {entry.Type}.{entry.Name}"));

    [Fact]
    public void EveryEffectMember_Exists() =>
        AssertNone(EffectCatalog.All().Where(entry => !Members(entry.Type, entry.Name).Any(member => member is IMethodSymbol)).Select(entry => $"{entry.Type}.{entry.Name}"));

    /// <summary>Members that are written in one line share their parameters: each member has one of them, each parameter one member.</summary>
    [Fact]
    public void EverySinkParameter_Exists()
    {
        var sinks = TaintCatalog.All().Where(entry => entry.Kind == TaintEntryKind.Sink).ToList();

        AssertNone(sinks.Where(sink => !sink.Parameters.Any(parameter => Has(sink, parameter))).Select(sink => $"{sink.Type}.{sink.Name}: none of {string.Join(", ", sink.Parameters)}"));
        AssertNone(sinks.GroupBy(sink => $"{sink.Sinks} {string.Join(" ", sink.Parameters)}")
            .SelectMany(line => line.First().Parameters.Where(parameter => !line.Any(sink => Has(sink, parameter))).Select(parameter => $"{line.First().Type}.{line.First().Name}: no parameter {parameter}")));
    }

    [Fact]
    public void EveryCarrier_IsATypeOrNamespace() =>
        AssertNone(TaintCatalog.Carriers.Where(carrier => !PublicTypes.Value.Any(type => TaintCatalog.IsWithin(type.MetadataFullName(), carrier))));

    /// <summary>A library is there for a type that a catalogue names or that implements one, and its types are in its assembly and no other.</summary>
    [Theory, MemberData(nameof(Libraries))]
    public void Library_HoldsWhatACatalogueNames(string library)
    {
        var entries = TaintCatalog.All().Select(entry => entry.Type).Concat(EffectCatalog.All().Select(entry => entry.Type)).Concat(TaintCatalog.Carriers).Distinct();
        var types = Types(Assembly(library).GlobalNamespace).ToList();

        Assert.Contains(types.SelectMany(WithBases), name => entries.Any(entry => TaintCatalog.IsWithin(name, entry) || Wildcard.Matches(entry, name)));
        AssertNone(types.Select(type => type.MetadataFullName()).Where(type => Everything.GetTypesByMetadataName(type).Length != 1).Select(type => $"{type} is also in another assembly"));
    }

    [Fact]
    public void NoEntry_IsWrittenTwice()
    {
        AssertNone(TaintCatalog.All().GroupBy(entry => $"{entry.Kind} {entry.Sinks} {entry.Type}.{entry.Name} {string.Join(" ", entry.Parameters)}").Where(group => group.Count() > 1).Select(group => group.Key));
        AssertNone(EffectCatalog.All().GroupBy(entry => $"{entry.Type}.{entry.Name}").Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static bool Has(TaintEntry sink, string parameter) => parameter switch
    {
        "this" => Members(sink.Type, sink.Name).Exists(member => member is IMethodSymbol { IsStatic: false }),
        "value" when Members(sink.Type, sink.Name).Exists(member => member is IPropertySymbol { SetMethod: not null }) => true,
        _ => Members(sink.Type, sink.Name).OfType<IMethodSymbol>().Any(method => method.Parameters.Any(own => own.Name == parameter)),
    };

    /// <summary>The members an entry means: of this name, with or without <c>Async</c>, declared by the type itself.</summary>
    private static List<ISymbol> Members(string type, string name) => Found.GetOrAdd((type, name), key => Find(key.Type, key.Name));

    private static List<ISymbol> Find(string type, string name) =>
        [.. TypesNamed(type).SelectMany(named => name == ".ctor" ? Constructors(named) : named.GetMembers().Where(member => IsVisible(member) && member.Name.WithoutAsync() == name))];

    /// <summary>The constructors of a type; for one that cannot be made, those of what derives from it.</summary>
    private static IEnumerable<ISymbol> Constructors(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsAbstract: false } or { TypeKind: TypeKind.Struct }
        ? type.InstanceConstructors.Where(IsVisible)
        : PublicTypes.Value.Where(derived => derived.AllInterfaces.Contains(type, SymbolEqualityComparer.Default) || (derived.BaseType is { } parent && parent.IsOrInherits(type.MetadataFullName())))
            .SelectMany(derived => derived.InstanceConstructors.Where(IsVisible));

    private static IEnumerable<string> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current.MetadataFullName();
        }

        foreach (var implemented in type.AllInterfaces)
        {
            yield return implemented.MetadataFullName();
        }
    }

    private static IAssemblySymbol Assembly(string name) => Everything.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == name);

    private static IEnumerable<INamedTypeSymbol> TypesNamed(string name) =>
        name.Contains('*', StringComparison.Ordinal) ? PublicTypes.Value.Where(type => Wildcard.Matches(name, type.MetadataFullName())) : Everything.GetTypesByMetadataName(name);

    private static bool IsVisible(ISymbol member) => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => Types(space),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => Types(type).Prepend(type),
        _ => [],
    });

    /// <summary>Unlike the assertions of xunit, says all of them.</summary>
    private static void AssertNone(IEnumerable<string> problems)
    {
        var all = string.Join("\n", problems);
        Assert.True(all.Length == 0, all);
    }
}
