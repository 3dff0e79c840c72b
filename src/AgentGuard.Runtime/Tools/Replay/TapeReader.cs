using System.Text.Json;
using System.Text.Unicode;

namespace AgentGuard.Runtime.Tools;

/// <summary>Reads a tape into memory. Tapes come from elsewhere: whatever is wrong with one is a <see cref="ToolTapeException"/>.</summary>
internal sealed class TapeReader(Stream stream, string name, ToolTapeOptions options)
{
    /// <summary>All calls of the tape in order.</summary>
    public async ValueTask<List<TapeEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        var entries = new List<TapeEntry>();
        var lines = new JsonLineReader(stream, options.MaxEntryBytes, options.MaxBytes);
        var hasHeader = false;
        try
        {
            while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                CheckSize(line, lines.Position);
                if (line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    continue;
                }

                var json = line.Bytes.ToArray();
                using var document = Parse(line, json);
                if (hasHeader)
                {
                    entries.Add(Entry(line.Number, document.RootElement, json));
                }
                else
                {
                    CheckHeader(line.Number, document.RootElement);
                    hasHeader = true;
                }
            }
        }
        catch (IOException failed)
        {
            throw new ToolTapeException(name, 0, "The tape cannot be read.", innerException: failed);
        }

        return hasHeader ? entries : throw Damaged(1, "There is no header: this is no tape, or nothing was recorded.");
    }

    private void CheckSize(JsonLine line, long position)
    {
        if (position > options.MaxBytes)
        {
            throw Damaged(line.Number, $"The tape is longer than {options.MaxBytes} bytes ({nameof(ToolTapeOptions)}.{nameof(ToolTapeOptions.MaxBytes)}).");
        }

        if (line.IsTooLong)
        {
            throw Damaged(line.Number, $"The entry is longer than {options.MaxEntryBytes} bytes ({nameof(ToolTapeOptions)}.{nameof(ToolTapeOptions.MaxEntryBytes)}).");
        }
    }

    private JsonDocument Parse(JsonLine line, byte[] json)
    {
        if (!Utf8.IsValid(json))
        {
            throw Damaged(line.Number, "The line is no UTF-8.");
        }

        try
        {
            var document = JsonDocument.Parse(json, TapeFormat.Parsing);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw Damaged(line.Number, "The line is no JSON object.");
        }
        catch (JsonException malformed)
        {
            throw Damaged(line.Number, line.IsEnded ? "The line is no JSON." : "The line ends in the middle: the recording did not finish.", malformed);
        }
    }

    private void CheckHeader(long line, JsonElement header)
    {
        if (!header.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || !format.ValueEquals(TapeFormat.Name))
        {
            throw Damaged(line, $"The header does not say \"{TapeFormat.Name}\": this is no tape.");
        }

        if (!header.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number < 1)
        {
            throw Damaged(line, "The header has no version.");
        }

        if (number > TapeFormat.Version)
        {
            throw Damaged(line, $"The tape has format version {number}, and this AgentGuard.Runtime reads versions up to {TapeFormat.Version}: it was recorded by a newer one.");
        }
    }

    private TapeEntry Entry(long line, JsonElement entry, byte[] json)
    {
        try
        {
            CheckTexts(entry);
            return Text(line, entry, TapeFormat.Kind) switch
            {
                TapeFormat.ToolKind => ToolEntry(line, entry, json),
                TapeFormat.ModelKind => ModelEntry(line, entry, json),
                _ => throw Damaged(line, $"\"{TapeFormat.Kind}\" is neither \"{TapeFormat.ToolKind}\" nor \"{TapeFormat.ModelKind}\"."),
            };
        }
        catch (InvalidOperationException malformed)
        {
            throw Damaged(line, "A string of the line is no valid Unicode.", malformed);
        }
    }

    // Reading a text that is no valid Unicode throws: here, and not when it is played.
    private static void CheckTexts(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _ = property.Name;
                    CheckTexts(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    CheckTexts(item);
                }

                break;
            case JsonValueKind.String:
                _ = value.GetString();
                break;
        }
    }

    private TapeEntry ToolEntry(long line, JsonElement entry, byte[] json)
    {
        var tool = Text(line, entry, TapeFormat.Tool);
        var arguments = Object(line, entry, TapeFormat.Arguments);
        if (ToolTapeResult.Problem(Object(line, entry, TapeFormat.Result)) is { } problem)
        {
            throw Damaged(line, problem);
        }

        return new(line, TapeEntryKind.Tool, tool, TapeFormat.KeyOf(tool, CanonicalJson.Of(arguments)), json);
    }

    private TapeEntry ModelEntry(long line, JsonElement entry, byte[] json)
    {
        var request = Object(line, entry, TapeFormat.Request);
        if (!entry.TryGetProperty(TapeFormat.Response, out _) && !entry.TryGetProperty(TapeFormat.Updates, out _) && !entry.TryGetProperty(TapeFormat.Error, out _))
        {
            throw Damaged(line, $"The entry has neither \"{TapeFormat.Response}\" nor \"{TapeFormat.Updates}\" nor \"{TapeFormat.Error}\".");
        }

        return new(line, TapeEntryKind.Model, "", TapeFormat.KeyOf("", CanonicalJson.Of(request)), json, TapedClient.Read(entry));
    }

    private string Text(long line, JsonElement entry, string property) =>
        entry.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Damaged(line, $"The entry has no text \"{property}\".");

    private JsonElement Object(long line, JsonElement entry, string property) =>
        entry.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Object ? value : throw Damaged(line, $"The entry has no object \"{property}\".");

    private ToolTapeException Damaged(long line, string reason, Exception? cause = null) => new(name, line, reason, innerException: cause);
}
