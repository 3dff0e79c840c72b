namespace AgentGuard.Runtime.Tests.Outputs.Samples;

internal static class AccessReading
{
    private const string Expected = "array of distinct \"Read\", \"Write\", \"read-all\"";
    private static readonly string[] s_names = ["Read", "Write", "read-all"];

    public static bool TryRead(ref OutputReader reader, out Access value)
    {
        value = default;
        if (!reader.EnterFlags(Expected))
        {
            return false;
        }

        var start = reader.ErrorCount;
        var count = 0;
        while (reader.NextItem())
        {
            var mark = reader.ErrorCount;
            if (!TryReadOne(ref reader, out var flag))
            {
                reader.Prefix(mark, count);
            }
            else if ((value & flag) != 0)
            {
                reader.Fail(OutputErrorCode.UniqueItems, Expected);
                reader.Prefix(mark, count);
            }

            value |= flag;
            count++;
        }

        return reader.ErrorCount == start;
    }

    private static bool TryReadOne(ref OutputReader reader, out Access value)
    {
        value = default;
        if (!reader.TryReadUtf8(Expected, out var text))
        {
            return false;
        }

        var index = text.Length switch
        {
            4 when text.SequenceEqual("Read"u8) => 0,
            5 when text.SequenceEqual("Write"u8) => 1,
            8 when text.SequenceEqual("read-all"u8) => 2,
            _ => reader.MatchLoosely(s_names, Expected),
        };
        value = index < 0 ? default : (Access)(1 << index);
        return index >= 0;
    }
}
