using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

internal static class DroppedConstraints
{
    /// <summary>In the order in which the document says them.</summary>
    public static IEnumerable<DroppedConstraint> InOrder(JsonObject document, ISet<DroppedConstraint> dropped) =>
        Places(document, "").Where(dropped.Contains);

    private static IEnumerable<DroppedConstraint> Places(JsonNode node, string path) => node switch
    {
        JsonObject value => value.Members.SelectMany(member =>
            Places(member.Value, JsonPointer.Append(path, member.Name)).Prepend(new DroppedConstraint(path, member.Name))),
        JsonArray value => value.Items.SelectMany((item, index) => Places(item, $"{path}/{index}")),
        _ => [],
    };
}
