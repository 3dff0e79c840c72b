using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>Gemini: members that lead back to their own type are not required, and the counts of all lists share one budget.</summary>
internal sealed class GeminiTransform(PortableSchema portable) : SchemaTransform(portable, ProviderLimits.Of(SchemaProfile.Gemini))
{
    private long _maxItems;

    protected override MemberForm Member(JsonObject schema, string path, bool isRequired)
    {
        var form = base.Member(schema, path, isRequired);
        return form is { IsRequired: true, Schema: { } written } && Owner is not null && LeadsBack(written)
            ? new MemberForm(written.Saying("always given"), false)
            : form;
    }

    protected override Carried Carry(JsonObject node, JsonMember constraint)
    {
        switch (constraint)
        {
            case { Name: "maxItems", Value: JsonNumber { Digits: { } count } }:
                if (count < 0 || count + _maxItems > Limits.TotalMaxItems!.Value)
                {
                    return Carried.Nothing;
                }

                _maxItems += (long)count;
                return Carried.Exactly(constraint);
            case { Name: "exclusiveMinimum" } when !node.Has("minimum") && NumericRange.IsExact(constraint.Value):
                return Carried.Loosely("minimum", constraint.Value);
            case { Name: "exclusiveMaximum" } when !node.Has("maximum") && NumericRange.IsExact(constraint.Value):
                return Carried.Loosely("maximum", constraint.Value);
            default:
                return base.Carry(node, constraint);
        }
    }

    protected override JsonObject Finish(JsonObject node)
    {
        if (node.MembersOf("properties") is { Count: > 0 } properties)
        {
            node = node.With("propertyOrdering", JsonArray.From(properties.Select(property => new JsonText(property.Name))));
        }

        return node.Items("enum").Contains(JsonNull.Instance)
            ? SchemaNode.AnyOf([node.WithoutNull().Without("description"), SchemaNode.Null]).Described(node.Text("description"))
            : node;
    }

    /// <summary>A reference within the cycle, other than inside a property of the node's own, which is looked at by itself.</summary>
    private bool LeadsBack(JsonNode node) => node switch
    {
        JsonObject value => (value.Definition() is { } name && Portable.Graph.AreOneCycle(Owner!, name))
            || value.Members.Any(member => member.Name != "properties" && LeadsBack(member.Value)),
        JsonArray value => value.Items.Any(LeadsBack),
        _ => false,
    };
}
