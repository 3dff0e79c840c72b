using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>
/// A recorded run: the calls of tools (as <see cref="ToolGuard.Tape"/>) and of models (with <see cref="RecordingChatClient"/>), each with its answer,
/// in a JSON Lines file. Replayed, it answers the same calls with the same answers.
/// </summary>
/// <remarks>
/// <para>
/// A call is answered by the first entry that has the same tool and the same arguments (for a model: the same messages, options and tools) and has
/// not been played yet, so calls may come in another order than they were recorded in, as calls made at the same time do. A call for which there is
/// none is an error that shows the first difference to the next entry of that tool or model.
/// </para>
/// <para>
/// Each side can be real while the other comes from the tape: a guard without the tape, or <see cref="ToolTapeOptions.LiveTools"/>, with a
/// <see cref="ReplayingChatClient"/>; or the real client with the tape on the guard. A tape has what was said and done: keep it like the data itself.
/// </para>
/// <para>Safe for concurrent calls. The format is described in <c>docs/tools.md</c>.</para>
/// </remarks>
public sealed class ToolTape : IToolTape, IAsyncDisposable
{
    private readonly string _name;
    private readonly ToolTapeOptions _options;
    private readonly TapeWriter? _writer;
    private readonly TapePlayer? _player;

    private ToolTape(string name, ToolTapeOptions options, TapeWriter? writer, TapePlayer? player)
    {
        _name = name;
        _options = options;
        _writer = writer;
        _player = player;
    }

    /// <inheritdoc/>
    public bool IsReplaying => _player is not null;

    /// <summary>The recorded calls that have not been played, in order, one line each; empty while recording. A run that replayed completely leaves none.</summary>
    public IReadOnlyList<string> Unplayed => _player?.Unplayed ?? [];

    /// <summary>Records into a file.</summary>
    /// <param name="path">The file; must not exist unless <paramref name="overwrite"/>.</param>
    /// <param name="overwrite">Replaces a tape that is there.</param>
    /// <exception cref="IOException">The file exists or cannot be made.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The tape owns it.")]
    public static ToolTape Record(string path, bool overwrite = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Record(new FileStream(path, overwrite ? FileMode.Create : FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous), path);
    }

    /// <summary>Records into a stream.</summary>
    /// <param name="stream">The stream; closed with the tape.</param>
    /// <param name="name">What errors call it.</param>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The tape owns it.")]
    public static ToolTape Record(Stream stream, string name = "tape")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new(name, ToolTapeOptions.Default, new TapeWriter(stream, name), null);
    }

    /// <summary>Reads a tape from a file and replays it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits, and tools that are not replayed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ToolTapeException">The file cannot be read, is damaged, too long, or was recorded by a newer version.</exception>
    public static async Task<ToolTape> ReplayAsync(string path, ToolTapeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolTapeException(path, 0, "The tape cannot be read.", innerException: failed);
        }

        await using (file.ConfigureAwait(false))
        {
            return await ReplayAsync(file, path, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a tape from a stream and replays it.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="options">Limits, and tools that are not replayed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ToolTapeException">The tape cannot be read, is damaged, too long, or was recorded by a newer version.</exception>
    public static async Task<ToolTape> ReplayAsync(Stream stream, string name = "tape", ToolTapeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ToolTapeOptions.Default;
        var entries = await new TapeReader(stream, name, options).ReadAsync(cancellationToken).ConfigureAwait(false);
        return new(name, options, null, new TapePlayer(name, entries));
    }

    /// <inheritdoc/>
    public ValueTask<ToolTapeAnswer?> TryReplayAsync(ToolTapeCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        var player = _player ?? throw new InvalidOperationException("The tape records.");
        if (_options.LiveTools.Contains(call.Tool))
        {
            return default;
        }

        using var arguments = JsonDocument.Parse(call.Arguments, TapeFormat.Parsing);
        var entry = player.Play(TapeEntryKind.Tool, call.Tool, CanonicalJson.Of(arguments.RootElement), client: null, out var mismatch);
        if (entry is null)
        {
            return new(ToolTapeAnswer.Mismatch(mismatch!.Message));
        }

        using var json = JsonDocument.Parse(entry.Json, TapeFormat.Parsing);
        return new(ToolTapeResult.Read(json.RootElement.GetProperty(TapeFormat.Result)));
    }

    /// <inheritdoc/>
    /// <exception cref="ToolTapeException">It could not be written.</exception>
    public ValueTask RecordAsync(ToolTapeCall call, ToolCallResult result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(result);
        return Writer.WriteAsync((call, result), WriteToolCall, cancellationToken);
    }

    /// <summary>Closes a tape that records.</summary>
    public ValueTask DisposeAsync() => _writer?.DisposeAsync() ?? default;

    internal TapeWriter Writer => _writer ?? throw new InvalidOperationException("The tape replays; to record, make one with ToolTape.Record.");

    /// <summary>The answer to a model call.</summary>
    /// <exception cref="ToolTapeException">The tape has another call here, or the entry is damaged.</exception>
    internal TapedModelAnswer PlayModel(byte[] request, ChatClientMetadata? client)
    {
        var player = _player ?? throw new InvalidOperationException("The tape records; to replay, open it with ToolTape.ReplayAsync.");
        var entry = player.Play(TapeEntryKind.Model, "", request, client, out var mismatch) ?? throw mismatch!;
        return TapedModelAnswer.Read(entry, _name);
    }

    /// <summary>What a recorded client said about itself; the first one's when none is given.</summary>
    internal ChatClientMetadata? ClientLike(ChatClientMetadata? client) => _player?.ClientLike(client);

    /// <summary>Turns what a model was asked or said into JSON.</summary>
    /// <exception cref="ToolTapeException">Something in it has no JSON form.</exception>
    internal T Written<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception failed) when (failed is NotSupportedException or JsonException or InvalidOperationException)
        {
            throw new ToolTapeException(_name, 0, "A message, an option or a tool of the model call has no JSON form.", innerException: failed);
        }
    }

    private static void WriteToolCall(Utf8JsonWriter json, (ToolTapeCall Call, ToolCallResult Result) entry)
    {
        json.WriteStartObject();
        json.WriteString(TapeFormat.Kind, TapeFormat.ToolKind);
        json.WriteString(TapeFormat.Tool, entry.Call.Tool);
        json.WritePropertyName(TapeFormat.Arguments);
        json.WriteRawValue(entry.Call.Arguments, skipInputValidation: true);
        json.WritePropertyName(TapeFormat.Result);
        ToolTapeResult.Write(json, entry.Result);
        json.WriteEndObject();
    }
}
