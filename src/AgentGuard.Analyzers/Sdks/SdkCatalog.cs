using System.Reflection;

namespace AgentGuard.Analyzers.Sdks;

/// <summary>
/// Collects the descriptions of <see cref="KnownSdks"/>, once per process. A class of its own, because the order in which
/// static initialisers of a partial class run is not defined.
/// </summary>
internal static class SdkCatalog
{
    public static ImmutableArray<SdkDescription> All { get; } =
        typeof(KnownSdks)
            .GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(property => property.PropertyType == typeof(SdkDescription))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => (SdkDescription)property.GetValue(null)!)
            .ToImmutableArray();

    /// <summary>Assembly name to the descriptions it turns on.</summary>
    public static ILookup<string, SdkDescription> ByAssembly { get; } =
        All.SelectMany(sdk => sdk.Assemblies, (sdk, assembly) => (sdk, assembly))
            .ToLookup(pair => pair.assembly, pair => pair.sdk, StringComparer.OrdinalIgnoreCase);
}
