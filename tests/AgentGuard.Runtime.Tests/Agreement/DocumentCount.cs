using AgentGuard.Runtime.Tests.Shapes;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>How many documents are tried: enough for every build, and a hundred times more where AGENTGUARD_LONG is 1.</summary>
internal static class DocumentCount
{
    private const int PerGroup = 2_000;

    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("AGENTGUARD_LONG") == "1";

    public static int Of(Shape shape)
    {
        var shapes = AllShapes.List.Count(s => s.Group == shape.Group);
        return Math.Max(500, PerGroup / shapes) * (IsLong ? 100 : 1);
    }
}
