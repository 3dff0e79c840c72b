using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>What a tape has for a model call: a response, or the updates of a stream, and the error with which either ended.</summary>
internal sealed class TapedModelAnswer
{
    private readonly string _name;
    private readonly long _line;

    private TapedModelAnswer(string name, long line)
    {
        _name = name;
        _line = line;
    }

    public ChatResponse? Response { get; private init; }

    public IReadOnlyList<ChatResponseUpdate> Updates { get; private init; } = [];

    /// <summary>The call failed; for a stream, after the updates.</summary>
    public RecordedModelException? Error { get; private init; }

    /// <summary>False for a stream that its reader left.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="ToolTapeException">It is damaged.</exception>
    public static TapedModelAnswer Read(TapeEntry entry, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(entry.Json, TapeFormat.Parsing);
            var root = json.RootElement;
            return new(name, entry.Line)
            {
                Response = root.TryGetProperty(TapeFormat.Response, out var response) ? Whole(response) : null,
                Updates = root.TryGetProperty(TapeFormat.Updates, out var updates) ? [.. updates.EnumerateArray().Select(Update)] : [],
                Error = root.TryGetProperty(TapeFormat.Error, out var error) ? new(error.GetProperty("type").GetString()!, error.GetProperty("message").GetString()!) : null,
                IsComplete = !root.TryGetProperty(TapeFormat.IsComplete, out var complete) || complete.GetBoolean(),
            };
        }
        catch (Exception damaged) when (damaged is JsonException or NotSupportedException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException)
        {
            // The contents' converters and constructors have their own ideas of what to throw.
            throw new ToolTapeException(name, entry.Line, "The answer of the model cannot be read.", innerException: damaged);
        }
    }

    /// <summary>The answer as a response.</summary>
    /// <exception cref="RecordedModelException">The recorded call failed.</exception>
    /// <exception cref="ToolTapeException">The recorded stream was not read to its end.</exception>
    public ChatResponse ToResponse()
    {
        if (Error is not null)
        {
            throw Error;
        }

        return IsComplete ? Response ?? Updates.ToChatResponse() : throw LeftEarly();
    }

    /// <summary>The answer as a stream.</summary>
    /// <exception cref="RecordedModelException">The recorded call failed here.</exception>
    /// <exception cref="ToolTapeException">The recorded stream was left here.</exception>
    public IEnumerable<ChatResponseUpdate> ToUpdates()
    {
        foreach (var update in Response?.ToChatResponseUpdates() ?? Updates)
        {
            yield return update;
        }

        if (Error is not null)
        {
            throw Error;
        }

        if (!IsComplete)
        {
            throw LeftEarly();
        }
    }

    private static ChatResponse Whole(JsonElement response) =>
        response.Deserialize(ModelJson.TypeInfo<ChatResponse>()) ?? throw new JsonException("The response is null.");

    private static ChatResponseUpdate Update(JsonElement update) =>
        update.Deserialize(ModelJson.TypeInfo<ChatResponseUpdate>()) ?? throw new JsonException("An update is null.");

    private ToolTapeException LeftEarly() => new(_name, _line, "When the tape was recorded, nobody read the stream beyond this point.");
}
