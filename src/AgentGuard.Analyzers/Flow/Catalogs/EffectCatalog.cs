using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>
/// What methods do outside, as data: the platform in one file, libraries in another. A method that is not listed has no known effect.
/// <c>Directory.CreateDirectory</c> is left out on purpose: an empty folder is no effect worth asking about.
/// </summary>
internal static partial class EffectCatalog
{
    private static readonly Dictionary<string, EffectEntry[]> ByName = All().GroupBy(entry => entry.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>All entries; tests check the ones whose types can be referenced.</summary>
    public static IEnumerable<EffectEntry> All() =>
        Reads.Concat(Http).Concat(Files).Concat(Processes).Concat(Databases).Concat(Mail).Concat(Messages).Concat(Stores).Concat(Payments);

    /// <summary>What is known about a method or constructor, through overrides, implementations and extension forms; null for most.</summary>
    public static EffectEntry? Find(IMethodSymbol method)
    {
        if (!ByName.TryGetValue(method.Name.WithoutAsync(), out var entries))
        {
            return null;
        }

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var declaration in definition.SelfAndOverriddenAndImplemented(contract => EntryFor(contract, entries) is not null))
        {
            if (EntryFor(declaration.ContainingType, entries) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    private static EffectEntry? EntryFor(INamedTypeSymbol? type, EffectEntry[] entries)
    {
        var name = type?.MetadataFullName() ?? "";
        foreach (var entry in entries)
        {
            if (entry.Type == name || (entry.Type.IndexOf('*') >= 0 && Wildcard.Matches(entry.Type, name)))
            {
                return entry;
            }
        }

        return null;
    }

    private static IEnumerable<EffectEntry> On(
        string types, Effect effect, string evidence, string names, EffectDetail detail = EffectDetail.None) =>
        from type in types.Split(' ')
        from name in names.Split(' ')
        select new EffectEntry(type, name, effect, detail) { Evidence = evidence };
}
