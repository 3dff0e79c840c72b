using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription Evaluation { get; } = new()
    {
        Name = "Microsoft.Extensions.AI.Evaluation",
        Assemblies = ["Microsoft.Extensions.AI.Evaluation"],
        Package = "Microsoft.Extensions.AI.Evaluation",
        Versions = ["10.11.0"],
        OpensGate = false,
        Members = () =>
        [
            Type("Microsoft.Extensions.AI.Evaluation.IEvaluator", Role.Evaluation),
            Type("Microsoft.Extensions.AI.Evaluation.EvaluationResult", Role.Evaluation),
        ],
    };
}
