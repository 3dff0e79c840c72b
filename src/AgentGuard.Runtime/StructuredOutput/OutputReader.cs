using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AgentGuard.Runtime.Faults;

namespace AgentGuard.Runtime;

/// <summary>
/// Reads one answer: a <see cref="Utf8JsonReader"/> that collects errors instead of throwing. Generated readers use it, and
/// <see cref="ISchemaValue{TSelf}"/> implementations do.
/// </summary>
/// <remarks>
/// A value is read with the reader on its first token and leaves it on its last one. After an error the value is skipped and reading goes
/// on. No path is kept while all is well: callers put their name in front of the errors that occurred below them (<see cref="Prefix(int, string)"/>).
/// </remarks>
public ref partial struct OutputReader
{
    // As deep as in the object of all arguments, in which each value is one level down.
    private static readonly JsonReaderOptions s_valueSyntax = new() { MaxDepth = OutputReadOptions.Default.MaxDepth - 1 };

    private readonly ReadOnlySpan<byte> _text;
    private readonly OutputReadOptions _options;
    private readonly JsonReaderOptions _syntax;
    private readonly bool _mayEdit;
    private Utf8JsonReader _json;
    private OutputErrors? _errors;
    private List<TextEdit>? _edits;
    private byte[]? _scratch;
    private int _errorCount;
    private Leniency _used;
    private TextFault _fault;

    // A careful reader reports text that is no JSON; the other one lets the exception out, and the text is read again carefully.
    private bool _careful;
    private bool _isBroken;

    internal OutputReader(ReadOnlySpan<byte> text, OutputReadOptions options, JsonReaderOptions syntax, bool careful, bool mayEdit)
    {
        _text = text;
        _options = options;
        _syntax = syntax;
        _careful = careful;
        _mayEdit = mayEdit && options.Leniency != Leniency.None;
        _json = new Utf8JsonReader(text, syntax);
    }

    /// <summary>The kind of the token the reader stands on.</summary>
    public readonly JsonTokenType TokenType
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _json.TokenType;
    }

    /// <summary>How many errors there are so far, also those beyond <see cref="OutputReadOptions.MaxErrors"/>.</summary>
    public readonly int ErrorCount
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _errorCount;
    }

    /// <summary>True when the value is null; moves nothing and reports nothing.</summary>
    public readonly bool IsNull
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _json.TokenType == JsonTokenType.Null;
    }

    internal readonly Leniency Used => _used;

    internal readonly TextFault Fault => _fault;

    internal readonly List<TextEdit>? Edits => _edits;

    /// <summary>Reading the text once more, with something forgiven, could give nothing else.</summary>
    internal readonly bool IsFinal => _edits is null && (_fault == TextFault.None || _options.Leniency == Leniency.None);

    internal readonly OutputErrors? Errors => _errors;

    /// <summary>Goes to the next token. False at the end of the text and where it is no JSON; that is reported, and every later read is false too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Read() => _careful ? ReadCarefully() : _json.Read();

    /// <summary>Goes to the last token of the value the reader stands on (or of the value behind the name it stands on).</summary>
    public void Skip()
    {
        if (!_careful)
        {
            _json.Skip();
            return;
        }

        if (_json.TokenType == JsonTokenType.PropertyName && !ReadCarefully())
        {
            return;
        }

        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = _json.CurrentDepth;
            while (ReadCarefully() && _json.CurrentDepth > depth)
            {
            }
        }
    }

    /// <summary>Makes it a reader of one argument, on its first token; false when it has reported an error before.</summary>
    internal bool StartValue(ReadOnlySpan<byte> text)
    {
        if (_errorCount != 0)
        {
            return false;
        }

        Release();
        this = new OutputReader(text, OutputReadOptions.Default, s_valueSyntax, careful: false, mayEdit: false);
        return _json.Read();
    }

    /// <summary>Gives what was borrowed back; for whoever made the reader.</summary>
    internal void Release()
    {
        if (_scratch is not null)
        {
            ArrayPool<byte>.Shared.Return(_scratch);
            _scratch = null;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadCarefully()
    {
        if (_isBroken)
        {
            return false;
        }

        try
        {
            return _json.Read();
        }
        catch (JsonException)
        {
            Break();
            return false;
        }
    }

    // From here on nothing is read and nothing is reported: what follows the fault is noise.
    private void Break()
    {
        if (_isBroken)
        {
            return;
        }

        var place = FaultFinder.Find(_text, _syntax);
        _fault |= place.Fault;
        _errorCount++;
        _errors ??= new OutputErrors(_options.MaxErrors);
        _errors.Add(place);
        _json = default;
        _isBroken = true;
        _careful = true;
    }
}
