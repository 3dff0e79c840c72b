using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Which definitions lead to which.</summary>
internal sealed class DefinitionGraph
{
    private const int SizeLimit = 1_000_000;

    private readonly Dictionary<string, JsonObject> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _reachable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);

    public DefinitionGraph(EquatableArray<JsonMember> definitions)
    {
        foreach (var definition in definitions)
        {
            if (definition.Value is JsonObject body)
            {
                _bodies[definition.Name] = body;
            }
        }
    }

    public JsonObject? Find(string name) => _bodies.TryGetValue(name, out var body) ? body : null;

    public bool IsRecursive(string name) => Reaches(name, name);

    /// <summary>Each contains the other.</summary>
    public bool AreOneCycle(string first, string second) => Reaches(first, second) && Reaches(second, first);

    /// <summary>How many nodes the definition has with every reference written out; a large number when it would be endless or huge.</summary>
    public int SizeInPlace(string name)
    {
        if (!_bodies.TryGetValue(name, out var body))
        {
            return 1;
        }

        if (IsRecursive(name))
        {
            return SizeLimit;
        }

        if (!_sizes.TryGetValue(name, out var size))
        {
            size = Size(body);
            _sizes.Add(name, size);
        }

        return size;
    }

    /// <summary>The definitions a node names, however deep inside.</summary>
    public static IEnumerable<string> References(JsonNode node) => node switch
    {
        JsonObject value => (value.Definition() is { } name ? [name] : Enumerable.Empty<string>())
            .Concat(value.Members.SelectMany(member => References(member.Value))),
        JsonArray value => value.Items.SelectMany(References),
        _ => [],
    };

    private int Size(JsonNode node)
    {
        var size = node switch
        {
            JsonObject value => 1L + (value.Definition() is { } name ? SizeInPlace(name) : 0) + value.Members.Sum(member => (long)Size(member.Value)),
            JsonArray value => value.Items.Sum(item => (long)Size(item)),
            _ => 0,
        };
        return (int)Math.Min(size, SizeLimit);
    }

    private bool Reaches(string from, string to)
    {
        if (!_reachable.TryGetValue(from, out var reachable))
        {
            reachable = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>([from]);
            while (open.Count > 0)
            {
                if (_bodies.TryGetValue(open.Pop(), out var body))
                {
                    foreach (var next in References(body).Where(reachable.Add))
                    {
                        open.Push(next);
                    }
                }
            }

            _reachable.Add(from, reachable);
        }

        return reachable.Contains(to);
    }
}
