using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>How many objects stand inside each other at most, references followed, recursion not.</summary>
internal sealed class ObjectDepth
{
    private readonly LintedSchema _schema;
    private readonly Dictionary<string, int> _definitions = new(StringComparer.Ordinal);

    private ObjectDepth(LintedSchema schema) => _schema = schema;

    public static int Of(LintedSchema schema) => new ObjectDepth(schema).Of(new SchemaPlace(schema.Root.Without("$defs"), ""));

    private int Of(SchemaPlace place)
    {
        if (place.Node.Definition() is { } name)
        {
            return OfDefinition(name);
        }

        var own = place.Node.HasType("object") ? 1 : 0;
        return own + place.Inner().Select(Of).DefaultIfEmpty(0).Max();
    }

    private int OfDefinition(string name)
    {
        if (_definitions.TryGetValue(name, out var known))
        {
            return known;
        }

        // While it is open it counts nothing, so that recursion ends.
        _definitions[name] = 0;
        var depth = _schema.Graph.Find(name) is { } body ? Of(new SchemaPlace(body, "")) : 0;
        _definitions[name] = depth;
        return depth;
    }
}
