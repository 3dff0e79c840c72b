using System.Text.Json;

namespace AgentGuard.Runtime.Faults;

/// <summary>Finds where and why a text is no JSON: it is read once more from the start, this time with a path.</summary>
internal ref struct FaultFinder
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _maxDepth;
    private readonly JsonPath _path = new();
    private Utf8JsonReader _json;
    private bool _isRootRead;

    private FaultFinder(ReadOnlySpan<byte> text, JsonReaderOptions syntax)
    {
        _text = text;
        _maxDepth = syntax.MaxDepth;

        // Deeper than allowed is told apart from wrong by a reader that allows it; text that ends early by one that expects more.
        syntax.MaxDepth = int.MaxValue;
        _json = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(syntax));
    }

    /// <summary>The place in a text that is known to be no JSON.</summary>
    public static FaultPlace Find(ReadOnlySpan<byte> text, JsonReaderOptions syntax) => new FaultFinder(text, syntax).Find();

    /// <summary>The place in any text; null when it is JSON.</summary>
    public static FaultPlace? TryFind(ReadOnlySpan<byte> text, JsonReaderOptions syntax)
    {
        var json = new Utf8JsonReader(text, syntax);
        try
        {
            while (json.Read())
            {
            }

            return null;
        }
        catch (JsonException)
        {
            return Find(text, syntax);
        }
    }

    private FaultPlace Find()
    {
        try
        {
            while (_json.Read())
            {
                if (_json.CurrentDepth >= _maxDepth && _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    return new(TextFault.Depth, OutputErrorCode.Depth, _path.ToString(), $"at most {_maxDepth} levels of nesting", "more levels");
                }

                _path.Follow(ref _json);
                _isRootRead |= _json.CurrentDepth == 0 && _json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
            }
        }
        catch (JsonException fault)
        {
            return Describe((int)(fault.LineNumber ?? 0), (int)(fault.BytePositionInLine ?? 0));
        }

        var (line, position) = End();
        return _isRootRead
            ? Describe(line, position)
            : new(TextFault.Truncated, OutputErrorCode.Truncated, _path.ToString(), "complete JSON", $"the end of the text at line {line + 1}, byte {position + 1}");
    }

    private readonly FaultPlace Describe(int line, int position)
    {
        var actual = $"{Snippet(line, position)} at line {line + 1}, byte {position + 1}";
        return _isRootRead
            ? new(TextFault.TrailingContent, OutputErrorCode.TrailingContent, "", "nothing after the JSON value", actual)
            : new(TextFault.Syntax, OutputErrorCode.Syntax, _path.ToString(), "valid JSON", actual);
    }

    private readonly (int Line, int Position) End()
    {
        var last = _text.LastIndexOf((byte)'\n');
        return (_text.Count((byte)'\n'), _text.Length - last - 1);
    }

    private readonly string Snippet(int line, int position)
    {
        var rest = _text;
        for (; line > 0; line--)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        return ShownText.Quote(rest[Math.Min(position, rest.Length)..]);
    }
}
