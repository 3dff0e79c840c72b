using System.Globalization;
using System.Text;

namespace AgentGuard.Runtime.Faults;

/// <summary>The errors of one reading, in document order. Exists only when there is one.</summary>
internal sealed class OutputErrors(int max)
{
    private const int MaxExpected = 1_000;
    private const int MaxPath = 4_000;

    private readonly List<Entry> _entries = [];

    /// <summary>Adds an error at the value being read; its path grows while callers unwind.</summary>
    public void Add(OutputErrorCode code, string expected, string actual)
    {
        if (_entries.Count < max)
        {
            _entries.Add(new Entry(null, null, code, Clip(expected, MaxExpected), actual));
        }
    }

    /// <summary>Adds the fault that ends the reading, which has its path already; it is never left out.</summary>
    public void Add(FaultPlace place)
    {
        if (_entries.Count == max)
        {
            _entries.RemoveAt(max - 1);
        }

        _entries.Add(new Entry(null, Clip(place.Path, MaxPath), place.Code, place.Expected, place.Actual));
    }

    public void Prefix(int from, string name) => PrefixSegment(from, Escape(ShownText.Name(name)));

    public void Prefix(int from, int index) => PrefixSegment(from, index.ToString(CultureInfo.InvariantCulture));

    public IReadOnlyList<OutputError> ToList() =>
        _entries.ConvertAll(static e => new OutputError(e.WholePath ?? Join(e.Path), e.Code, e.Expected, e.Actual)).AsReadOnly();

    /// <summary>A name as a segment of a JSON Pointer.</summary>
    public static string Escape(string name) =>
        name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name;

    private static string Join(Segment? path)
    {
        var pointer = new StringBuilder();
        for (; path is not null; path = path.Rest)
        {
            pointer.Append('/').Append(path.Text);
        }

        return Clip(pointer.ToString(), MaxPath);
    }

    private static string Clip(string text, int max) => text.Length <= max ? text : string.Concat(text.AsSpan(0, max), "...");

    private void PrefixSegment(int from, string segment)
    {
        for (var i = from; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            _entries[i] = entry with { Path = new Segment(segment, entry.Path) };
        }
    }

    private sealed record Segment(string Text, Segment? Rest);

    private readonly record struct Entry(Segment? Path, string? WholePath, OutputErrorCode Code, string Expected, string Actual);
}
