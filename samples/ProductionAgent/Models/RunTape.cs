using AgentGuard.Runtime;
using Microsoft.Extensions.AI;

namespace ProductionAgent.Models;

/// <summary>Records what the model and the tools say (<c>--record file</c>), or plays it back (<c>--replay file</c>), for looking into a conversation and for regression tests.</summary>
internal static class RunTape
{
    /// <returns>Null when neither is asked for.</returns>
    public static async Task<ToolTape?> OpenAsync(IConfiguration configuration) =>
        configuration["record"] is { Length: > 0 } recorded ? ToolTape.Record(recorded, overwrite: true)
        : configuration["replay"] is { Length: > 0 } replayed ? await ToolTape.ReplayAsync(replayed)
        : null;

    /// <summary>Two models are on the tape: each client plays what it was recorded from.</summary>
    public static IChatClient Through(this IChatClient client, ToolTape? tape) =>
        tape is null ? client
        : tape.IsReplaying ? new ReplayingChatClient(tape, client.GetService<ChatClientMetadata>())
        : new RecordingChatClient(client, tape);

    /// <exception cref="InvalidOperationException">The run made fewer calls than the recorded one.</exception>
    public static void ExpectPlayed(this ToolTape? tape)
    {
        if (tape?.Unplayed is [var first, ..])
        {
            throw new InvalidOperationException($"The run ended before {first}.");
        }
    }
}
