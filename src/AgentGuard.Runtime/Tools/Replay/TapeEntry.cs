using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>One call on a tape, with its answer.</summary>
/// <param name="line">Where it is, from 1.</param>
/// <param name="kind">Of a tool or of a model.</param>
/// <param name="tool">The tool's name; empty for a model.</param>
/// <param name="key">What calls that it answers have in common.</param>
/// <param name="json">The line.</param>
/// <param name="client">Who made the call of a model, where it is recorded.</param>
internal sealed class TapeEntry(long line, TapeEntryKind kind, string tool, string key, ReadOnlyMemory<byte> json, ChatClientMetadata? client = null)
{
    public long Line { get; } = line;

    public TapeEntryKind Kind { get; } = kind;

    public string Tool { get; } = tool;

    public string Key { get; } = key;

    public ReadOnlyMemory<byte> Json { get; } = json;

    public ChatClientMetadata? Client { get; } = client;

    public bool IsPlayed { get; set; }

    /// <summary>Whether it may answer a call that goes to this client; null for any. Addresses differ from run to run.</summary>
    public bool IsOf(ChatClientMetadata? wanted) => wanted is null
        || (string.Equals(Client?.ProviderName, wanted.ProviderName, StringComparison.Ordinal) && string.Equals(Client?.DefaultModelId, wanted.DefaultModelId, StringComparison.Ordinal));

    public override string ToString() => Kind == TapeEntryKind.Tool ? $"line {Line}: tool {Tool}" : $"line {Line}: model";
}
