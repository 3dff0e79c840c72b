using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>Where a place in a schema comes from in the code.</summary>
/// <param name="Root">The annotated type.</param>
/// <param name="RootName">Its name.</param>
/// <param name="Members">The members of each object, by the index of its type and the name in JSON.</param>
internal sealed record OutputPlaces(
    Location Root, string RootName, IReadOnlyDictionary<(int Type, string JsonName), (Location Location, string Subject)> Members)
{
    /// <summary>The innermost member that a JSON Pointer into a schema of the spec leads through; the type for the schema as a whole.</summary>
    public (Location Location, string Subject) Find(OutputSpec spec, string pointer)
    {
        var place = (Root, RootName);
        ValueSpec? value = Use(spec, spec.RootType);
        var steps = pointer.Split('/').Select(step => step.Replace("~1", "/").Replace("~0", "~")).ToList();
        for (var i = 1; i < steps.Count; i++)
        {
            switch (steps[i])
            {
                case "$defs" when i + 1 < steps.Count:
                    var name = steps[++i];
                    value = Use(spec, spec.Types.ToList().FindIndex(type => type.Name == name));
                    break;
                case "properties" when i + 1 < steps.Count:
                    value = Enter(spec, value, steps[++i], ref place);
                    break;
                case "items" when value is ListValue list:
                    value = list.Item;
                    break;
                case "additionalProperties" when value is MapValue map:
                    value = map.Item;
                    break;
                case "anyOf" when i + 1 < steps.Count:
                    value = Case(spec, value, steps[++i]);
                    break;
            }
        }

        return place;
    }

    private ValueSpec? Enter(OutputSpec spec, ValueSpec? value, string member, ref (Location, string) place)
    {
        if (value is MapValue map)
        {
            return member == "value" ? map.Item : map;
        }

        if (value is not NamedValue named || spec.Types[named.Type] is not ObjectSpec type)
        {
            return value;
        }

        if (Members.TryGetValue((named.Type, member), out var known))
        {
            place = known;
        }

        return type.Members.FirstOrDefault(candidate => candidate.JsonName == member)?.Value;
    }

    /// <summary>The form of a union; other choices are between a value and null, or the two forms of a map.</summary>
    private static ValueSpec? Case(OutputSpec spec, ValueSpec? value, string index) =>
        value is NamedValue named && spec.Types[named.Type] is UnionSpec union && int.TryParse(index, out var i) && i < union.Cases.Count
            ? union.Cases[i].Value
            : value;

    private static NamedValue? Use(OutputSpec spec, int type) =>
        type < 0 ? null : new NamedValue(type, spec.Types[type].CSharpType, spec.Types[type].IsValueType, IsNullable: false);
}
