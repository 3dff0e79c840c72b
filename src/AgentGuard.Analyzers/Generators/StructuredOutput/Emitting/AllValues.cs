using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Every value in a spec: members, cases, and what they consist of.</summary>
internal static class AllValues
{
    public static IEnumerable<ValueSpec> Of(OutputSpec spec) => spec.Types.SelectMany(Of);

    public static IEnumerable<ValueSpec> Of(TypeSpec type) => type switch
    {
        ObjectSpec item => item.Members.SelectMany(member => WithParts(member.Value)),
        UnionSpec union => union.Cases.SelectMany(option => WithParts(option.Value)),
        _ => [],
    };

    /// <summary>The value, its items, its keys.</summary>
    public static IEnumerable<ValueSpec> WithParts(ValueSpec value) => value switch
    {
        ListValue list => WithParts(list.Item).Prepend(list),
        MapValue map => WithParts(map.Key).Concat(WithParts(map.Item)).Prepend(map),
        _ => [value],
    };
}
