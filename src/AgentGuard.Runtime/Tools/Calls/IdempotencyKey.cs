using System.Text;

namespace AgentGuard.Runtime.Tools;

internal static class IdempotencyKey
{
    public static string Of(ToolCall call)
    {
        if ((call.GivenCallId, call.Run) is (null, null))
        {
            // Where the key is used, it must not be met by another process.
            return Guid.NewGuid().ToString("N");
        }

        var what = string.Join('\n', call.Run?.Id, call.Tool.Name, HashOf(call), call.GivenCallId);
        if (call.GivenCallId is null)
        {
            what += call.Run!.NextOrdinal(what);
        }

        return Sha256Text.Of(Encoding.UTF8.GetBytes(what));
    }

    private static string? HashOf(ToolCall call)
    {
        var buffer = JsonBuffer.Rent();
        try
        {
            return ArgumentObject.TryWrite(call.Arguments, buffer, out _, out _) ? BoundText.From(buffer.Written, ArgumentForms.Hash).Hash : null;
        }
        finally
        {
            buffer.Return();
        }
    }
}
