using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>Finds the answers to calls: those with the same key are answered in the order of the tape, each once.</summary>
internal sealed class TapePlayer
{
    private readonly object _lock = new();
    private readonly string _name;
    private readonly List<TapeEntry> _entries;
    private readonly Dictionary<string, Queue<TapeEntry>> _byKey = new(StringComparer.Ordinal);

    public TapePlayer(string name, List<TapeEntry> entries)
    {
        _name = name;
        _entries = entries;
        foreach (var entry in entries)
        {
            if (!_byKey.TryGetValue(entry.Key, out var queue))
            {
                _byKey.Add(entry.Key, queue = new());
            }

            queue.Enqueue(entry);
        }
    }

    public IReadOnlyList<string> Unplayed
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries.Where(entry => !entry.IsPlayed).Select(entry => entry.ToString())];
            }
        }
    }

    /// <summary>What a recorded client said about itself.</summary>
    /// <param name="client">Which one; null for the first of the tape.</param>
    public ChatClientMetadata? ClientLike(ChatClientMetadata? client) => _entries.Find(entry => entry.Kind == TapeEntryKind.Model && entry.IsOf(client))?.Client;

    /// <summary>The entry for a call; null, and why, if there is none.</summary>
    /// <param name="kind">What is called.</param>
    /// <param name="tool">The tool's name; empty for a model.</param>
    /// <param name="canonical">The arguments or the request.</param>
    /// <param name="client">The client that the model's call goes to; null for any.</param>
    /// <param name="mismatch">What the tape has instead.</param>
    public TapeEntry? Play(TapeEntryKind kind, string tool, byte[] canonical, ChatClientMetadata? client, out ToolTapeException? mismatch)
    {
        lock (_lock)
        {
            if (Next(TapeFormat.KeyOf(tool, canonical), client) is { } entry)
            {
                entry.IsPlayed = true;
                mismatch = null;
                return entry;
            }

            mismatch = Mismatch(kind, tool, canonical, client);
            return null;
        }
    }

    private TapeEntry? Next(string key, ChatClientMetadata? client)
    {
        if (!_byKey.TryGetValue(key, out var queue))
        {
            return null;
        }

        // Those of another client may stand before played ones.
        while (queue.TryPeek(out var first) && first.IsPlayed)
        {
            queue.Dequeue();
        }

        return queue.FirstOrDefault(entry => !entry.IsPlayed && entry.IsOf(client));
    }

    private ToolTapeException Mismatch(TapeEntryKind kind, string tool, byte[] canonical, ChatClientMetadata? client)
    {
        var same = _entries.Where(entry => entry.Kind == kind && string.Equals(entry.Tool, tool, StringComparison.Ordinal) && entry.IsOf(client)).ToList();
        var what = kind == TapeEntryKind.Tool ? $"tool {tool}" : client is null ? "the model" : $"the model {client.DefaultModelId} ({client.ProviderName})";
        if (same.Find(entry => !entry.IsPlayed) is not { } next)
        {
            var reason = same.Count == 0 ? $"The tape has no call of {what}." : $"All {same.Count} calls of {what} on the tape have been played; this is one more.";
            return new(_name, 0, reason);
        }

        using var recorded = JsonDocument.Parse(next.Json, TapeFormat.Parsing);
        using var actual = JsonDocument.Parse(canonical, TapeFormat.Parsing);
        var expected = recorded.RootElement.GetProperty(kind == TapeEntryKind.Tool ? TapeFormat.Arguments : TapeFormat.Request);
        return new(_name, next.Line, $"The call of {what} differs from the tape:", JsonDifference.Find(expected, actual.RootElement));
    }
}
