using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription VectorData { get; } = new()
    {
        Name = "Microsoft.Extensions.VectorData",
        Assemblies = ["Microsoft.Extensions.VectorData.Abstractions"],
        Package = "Microsoft.Extensions.VectorData.Abstractions",
        Versions = ["10.11.0"],
        OpensGate = false,
        Members = () =>
        [
            Method("Microsoft.Extensions.VectorData.IVectorSearchable`1", "SearchAsync", Wiring.SharedStore),
            Method("Microsoft.Extensions.VectorData.IKeywordHybridSearchable`1", "HybridSearchAsync", Wiring.SharedStore),
            Property("Microsoft.Extensions.VectorData.VectorSearchOptions`1", "Filter", Wiring.Partition),
            Property("Microsoft.Extensions.VectorData.HybridSearchOptions`1", "Filter", Wiring.Partition),
        ],
    };
}
