using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>Types that contain themselves are fine, as long as some document of the type ends.</summary>
internal static class RecursionRules
{
    /// <summary>Reports each type of which no finite document exists because it needs one of itself.</summary>
    /// <param name="types">All types.</param>
    /// <param name="roots">Those that documents are made of; nothing can be generated when one of them never ends.</param>
    /// <param name="context">Gets the problems.</param>
    public static void Check(IReadOnlyList<TypeSpec> types, IEnumerable<int> roots, ParseContext context)
    {
        var finite = new bool[types.Count];
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < types.Count; i++)
            {
                if (!finite[i] && IsFinite(types[i], finite))
                {
                    finite[i] = changed = true;
                }
            }
        }

        for (var i = 0; i < types.Count; i++)
        {
            if (!finite[i] && Endless(i, types, finite) is { } member && context.Types.Members.TryGetValue((i, member), out var place))
            {
                context.Report(ProblemKind.EndlessRecursion, place.Location, place.Subject);
            }
        }

        if (roots.Any(root => !finite[root]))
        {
            context.Abandon();
        }
    }

    private static bool IsFinite(TypeSpec type, bool[] finite) => type switch
    {
        ObjectSpec spec => spec.Members.All(member => !member.IsRequired || IsFinite(member.Value, finite)),
        UnionSpec spec => spec.Cases.Any(option => IsFinite(option.Value, finite)),
        _ => true,
    };

    private static bool IsFinite(ValueSpec value, bool[] finite) => value switch
    {
        { IsNullable: true } => true,
        NamedValue named => finite[named.Type],
        ListValue list => list.MinItems is null or 0 || IsFinite(list.Item, finite),
        MapValue map => map.MinItems is null or 0 || IsFinite(map.Item, finite),
        _ => true,
    };

    /// <summary>The member through which the type needs itself; null when it only contains another type that does.</summary>
    private static string? Endless(int type, IReadOnlyList<TypeSpec> types, bool[] finite) =>
        types[type] is ObjectSpec spec
            ? spec.Members.FirstOrDefault(member => member.IsRequired && !IsFinite(member.Value, finite) && Reaches(member.Value, type, types, finite, []))?.JsonName
            : null;

    private static bool Reaches(ValueSpec value, int target, IReadOnlyList<TypeSpec> types, bool[] finite, HashSet<int> seen)
    {
        switch (value)
        {
            case ListValue list:
                return Reaches(list.Item, target, types, finite, seen);
            case MapValue map:
                return Reaches(map.Item, target, types, finite, seen);
            case NamedValue named when named.Type == target:
                return true;
            case NamedValue named when !finite[named.Type] && seen.Add(named.Type):
                return Needed(types[named.Type], finite).Any(next => Reaches(next, target, types, finite, seen));
            default:
                return false;
        }
    }

    private static IEnumerable<ValueSpec> Needed(TypeSpec type, bool[] finite) => type switch
    {
        ObjectSpec spec => spec.Members.Where(member => member.IsRequired && !IsFinite(member.Value, finite)).Select(member => member.Value),
        UnionSpec spec => spec.Cases.Select(option => option.Value),
        _ => [],
    };
}
