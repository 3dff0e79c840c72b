namespace AgentGuard.Runtime;

internal static class LenientText
{
    public static bool TryRepair(ReadOnlySpan<byte> text, OutputReadOptions options, out byte[] repaired, out Leniency used, out bool truncated)
    {
        repaired = [];
        used = Leniency.None;
        truncated = false;
        return false;
    }
}
