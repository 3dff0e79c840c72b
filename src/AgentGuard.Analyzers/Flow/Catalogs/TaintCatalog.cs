using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Options;

namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>
/// Sources, sinks, cleaners and checks outside the AI SDKs, as data; those of the SDKs are roles. A member that is not listed passes data on
/// when it belongs to <see cref="Carriers"/>, and swallows it otherwise.
/// </summary>
internal static partial class TaintCatalog
{
    private static readonly ConditionalWeakTable<ISymbol, TaintEntry[]> Known = new();
    private static readonly ConditionalWeakTable<ISymbol, object> Carrying = new();

    private static readonly ILookup<string, TaintEntry> ByName = All().ToLookup(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>All entries; documentation and tests enumerate them.</summary>
    public static IEnumerable<TaintEntry> All() => Sources.Concat(Commands).Concat(Queries).Concat(Files).Concat(Addresses).Concat(Code).Concat(Markup).Concat(Cleaners).Concat(Openers).Concat(Checks);

    /// <summary>What is known about a member, through overrides, implementations and extension forms.</summary>
    public static IEnumerable<TaintEntry> Find(ISymbol member, TaintEntryKind kind)
    {
        if (!ByName.Contains(member.Name.WithoutAsync()))
        {
            return [];
        }

        var entries = Known.GetValue(((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition, static definition => EntriesOf(definition));
        return entries.Length == 0 ? [] : entries.Where(entry => entry.Kind == kind);
    }

    /// <summary>True when the member passes on what goes into it.</summary>
    public static bool IsCarrier(ISymbol member) =>
        member.ContainingType is { } type && (bool)Carrying.GetValue(type.OriginalDefinition, static definition => IsCarrierName(((ITypeSymbol)definition).MetadataFullName()));

    private static bool IsCarrierName(string type) => Carriers.Any(carrier => IsWithin(type, carrier));

    /// <summary>True for a type of this name or namespace, and for one inside it.</summary>
    internal static bool IsWithin(string type, string carrier) =>
        type.StartsWith(carrier, StringComparison.Ordinal) && (type.Length == carrier.Length || type[carrier.Length] is '.' or '`' or '+');

    private static TaintEntry[] EntriesOf(ISymbol definition)
    {
        var types = new List<INamedTypeSymbol>();
        for (var type = definition.ContainingType; type is not null; type = type.BaseType)
        {
            types.Add(type);
        }

        types.AddRange(definition.ContainingType?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty);
        return ByName[definition.Name.WithoutAsync()].Where(entry => types.Exists(type => IsOf(entry, type))).ToArray();
    }

    private static bool IsOf(TaintEntry entry, INamedTypeSymbol type) =>
        entry.Type.IndexOf('*') >= 0 ? Wildcard.Matches(entry.Type, type.OriginalDefinition.MetadataFullName()) : type.Is(entry.Type);

    private static IEnumerable<TaintEntry> On(TaintEntryKind kind, string types, string names) =>
        from type in types.Split(' ')
        from name in names.Split(' ')
        select new TaintEntry(kind, type, name);

    private static IEnumerable<TaintEntry> Sink(TaintSink sink, string types, string names, string parameters) =>
        On(TaintEntryKind.Sink, types, names).Select(entry => entry with { Sinks = sink, Parameters = parameters.Split(' ') });

    private static IEnumerable<TaintEntry> Source(TaintLabel label, string types, string names) =>
        On(TaintEntryKind.Source, types, names).Select(entry => entry with { Label = label });

    private static IEnumerable<TaintEntry> Cleaner(TaintSink sinks, string types, string names) =>
        On(TaintEntryKind.Cleaner, types, names).Select(entry => entry with { Sinks = sinks });

    private static IEnumerable<TaintEntry> Opener(TaintSink sinks, string types, string names) =>
        On(TaintEntryKind.Opener, types, names).Select(entry => entry with { Sinks = sinks });

    private static IEnumerable<TaintEntry> Check(TaintSink sinks, string types, string names, bool passedWhen = true) =>
        On(TaintEntryKind.Check, types, names).Select(entry => entry with { Sinks = sinks, PassedWhen = passedWhen });
}
