using System.Buffers;
using System.Text.Json;
using System.Text;
using AgentGuard.Runtime.Faults;

namespace AgentGuard.Runtime;

// Containers are forgiven by changing the text and reading it again: the value is skipped here, and counts as an error that is not kept.
public ref partial struct OutputReader
{
    private readonly bool Forgives(Leniency leniency) => (_options.Leniency & leniency) != 0;

    /// <summary>An object or list inside a string.</summary>
    private bool TryUnquote()
    {
        if (!_mayEdit || !Forgives(Leniency.LooseContainers) || _json.TokenType != JsonTokenType.String || !TryGetContent(ref _json, out var content))
        {
            return false;
        }

        var inner = content.Trim(JsonWhiteSpace);
        if (inner.Length < 2 || inner[0] is not ((byte)'{' or (byte)'[') || FaultFinder.TryFind(inner, _syntax) is not null)
        {
            return false;
        }

        Replace(inner.ToArray(), Leniency.LooseContainers);
        return true;
    }

    /// <summary>One item where a list is expected.</summary>
    private bool TryWrap()
    {
        if (!_mayEdit || !Forgives(Leniency.LooseContainers) || _json.TokenType is JsonTokenType.Null or JsonTokenType.None)
        {
            return false;
        }

        var start = (int)_json.TokenStartIndex;
        var mark = _errorCount;
        Skip();
        if (_errorCount == mark)
        {
            Replace(start, [(byte)'[', .. _text[start..(int)_json.BytesConsumed], (byte)']'], Leniency.LooseContainers);
        }

        return true;
    }

    /// <summary>The names of flags in one string.</summary>
    private bool TrySplit()
    {
        if (!_mayEdit || !Forgives(Leniency.LooseText) || _json.TokenType != JsonTokenType.String || !TryGetContent(ref _json, out var content))
        {
            return false;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var name in Encoding.UTF8.GetString(content).Split([',', '|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }

        Replace(buffer.WrittenSpan.ToArray(), Leniency.LooseText);
        return true;
    }

    private void Replace(byte[] replacement, Leniency leniency) => Replace((int)_json.TokenStartIndex, replacement, leniency);

    private void Replace(int start, byte[] replacement, Leniency leniency)
    {
        _edits ??= [];
        _edits.Add(new TextEdit(start, (int)_json.BytesConsumed - start, replacement));
        _used |= leniency;
        _errorCount++;
    }
}
