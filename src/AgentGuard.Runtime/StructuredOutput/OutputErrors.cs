using System.Globalization;

namespace AgentGuard.Runtime;

/// <summary>The errors of one reading, in document order. Exists only when there is one.</summary>
internal sealed class OutputErrors(int max)
{
    private const int MaxExpected = 1_000;

    private readonly List<Entry> _entries = [];

    public void Add(string path, bool isWholePath, OutputErrorCode code, string expected, string actual)
    {
        if (_entries.Count < max)
        {
            _entries.Add(new Entry(path, isWholePath, code, expected.Length <= MaxExpected ? expected : string.Concat(expected.AsSpan(0, MaxExpected), "..."), actual));
        }
    }

    public void Prefix(int from, string name) => PrefixSegment(from, Escape(ShownText.Name(name)));

    public void Prefix(int from, int index) => PrefixSegment(from, index.ToString(CultureInfo.InvariantCulture));

    public IReadOnlyList<OutputError> ToList() =>
        _entries.ConvertAll(static e => new OutputError(e.Path, e.Code, e.Expected, e.Actual)).AsReadOnly();

    /// <summary>A name as a segment of a JSON Pointer.</summary>
    public static string Escape(string name) =>
        name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name;

    private void PrefixSegment(int from, string segment)
    {
        for (var i = from; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            if (!entry.IsWholePath)
            {
                _entries[i] = entry with { Path = "/" + segment + entry.Path };
            }
        }
    }

    private readonly record struct Entry(string Path, bool IsWholePath, OutputErrorCode Code, string Expected, string Actual);
}
