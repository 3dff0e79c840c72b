using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription OpenTelemetry { get; } = new()
    {
        Name = "OpenTelemetry",
        Assemblies = ["OpenTelemetry.Api", "OpenTelemetry"],
        Package = "OpenTelemetry",
        Versions = ["1.20.1"],
        OpensGate = false,
        Members = () =>
        [
            Method("OpenTelemetry.Trace.TracerProviderBuilder", "AddSource", Role.Telemetry),
            Method("OpenTelemetry.Metrics.MeterProviderBuilder", "AddMeter", Role.Telemetry),
        ],
    };
}
