using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>The types of a definition, each once. A type gets its index before it is read, so that it may refer to itself.</summary>
internal sealed class TypeGraph
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<TypeSpec?> _types = [];
    private readonly List<Action> _checks = [];

    /// <summary>Where each member of an object is declared or used, for problems found when all types are known.</summary>
    public Dictionary<(int Type, string JsonName), (Location Location, string Subject)> Members { get; } = [];

    /// <summary>All types; only when none had a fatal problem.</summary>
    public IReadOnlyList<TypeSpec> All => _types.ConvertAll(type => type!);

    /// <summary>The spec so far; null while it is being read and after a fatal problem.</summary>
    public TypeSpec? this[int index] => _types[index];

    /// <summary>The index of a type; reads it on its first use.</summary>
    /// <param name="key">What makes it the same type, nullable marks of type arguments and tuple names included.</param>
    /// <param name="names">Names from the nicest to the longest.</param>
    /// <param name="read">Reads it, given its index and name; null after a fatal problem.</param>
    public int Add(string key, IEnumerable<string> names, Func<int, string, TypeSpec?> read)
    {
        if (_indices.TryGetValue(key, out var known))
        {
            return known;
        }

        var index = _types.Count;
        _indices.Add(key, index);
        _types.Add(null);
        _types[index] = read(index, Unique(names));
        return index;
    }

    /// <summary>Looks at types again when all are read: a type that contains itself is not read yet where it is used.</summary>
    public void CheckLater(Action check) => _checks.Add(check);

    public void RunChecks() => _checks.ForEach(check => check());

    private string Unique(IEnumerable<string> candidates)
    {
        var last = "";
        foreach (var candidate in candidates)
        {
            last = candidate;
            if (_names.Add(candidate))
            {
                return candidate;
            }
        }

        for (var number = 2; ; number++)
        {
            var name = $"{last}_{number}";
            if (_names.Add(name))
            {
                return name;
            }
        }
    }
}
