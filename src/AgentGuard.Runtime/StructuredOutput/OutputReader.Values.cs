using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AgentGuard.Runtime.Faults;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    /// <summary>Copies any JSON value.</summary>
    public bool TryReadElement(out JsonElement value)
    {
        value = default;
        if (_json.TokenType is JsonTokenType.None or JsonTokenType.PropertyName)
        {
            RefuseType("any JSON value");
            return false;
        }

        var mark = _errorCount;
        var ahead = _json;
        try
        {
            CheckElement(ref ahead);
        }
        catch (JsonException) when (_careful)
        {
            Break();
            return false;
        }

        if (_errorCount != mark)
        {
            _json = ahead;
            return false;
        }

        value = JsonElement.ParseValue(ref _json);
        return true;
    }

    /// <summary>Reads a type that reads itself; an exception of its code is reported as <see cref="OutputErrorCode.Rejected"/>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public bool TryReadValue<T>([MaybeNullWhen(false)] out T value)
        where T : ISchemaValue<T>
    {
        var mark = _errorCount;
        var start = _json;
        var wasCareful = _careful;
        var isRead = false;
        value = default;
        if (!TryFindEnd(out var end))
        {
            return false;
        }

        try
        {
            // The type's code may catch what it likes: text that is no JSON must not get lost in it.
            _careful = true;
            isRead = T.TryRead(ref this, out value) && value is not null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            value = default;
        }

        if (_isBroken)
        {
            return false;
        }

        _careful = wasCareful;
        _json = end;
        if (!isRead && _errorCount == mark)
        {
            Fail(OutputErrorCode.Rejected, $"a value that {typeof(T).Name} accepts", ShownText.Value(ref start));
        }

        return _errorCount == mark;
    }

    // Wherever the type's code leaves the reader, reading goes on behind the value. The text up to there is known to be JSON then.
    private bool TryFindEnd(out Utf8JsonReader end)
    {
        end = _json;
        try
        {
            if (_isBroken)
            {
                return false;
            }

            end.Skip();
            return true;
        }
        catch (JsonException) when (_careful)
        {
            Break();
            return false;
        }
    }

    private void CheckElement(scoped ref Utf8JsonReader ahead)
    {
        var depth = ahead.CurrentDepth;
        var names = new List<HashSet<string>>();
        do
        {
            switch (ahead.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Add(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    names.RemoveAt(names.Count - 1);
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName when !TryGetContent(ref ahead, out _):
                    Fail(OutputErrorCode.Encoding, ValidUnicode, ShownText.Value(ref ahead));
                    break;
                case JsonTokenType.PropertyName when !names[^1].Add(ahead.GetString()!):
                    Fail(OutputErrorCode.DuplicateProperty, "each property once", $"{ShownText.Value(ref ahead)} again");
                    break;
                default:
                    break;
            }
        }
        while ((ahead.CurrentDepth > depth || ahead.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && ahead.Read());
    }
}
