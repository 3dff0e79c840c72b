namespace AgentGuard.Analyzers.Generators.Shared.Json;

/// <summary>An object whose members keep their order; no name occurs twice.</summary>
internal sealed record JsonObject(EquatableArray<JsonMember> Members) : JsonNode
{
    public static JsonObject Empty { get; } = new(default(EquatableArray<JsonMember>));

    public int Count => Members.Count;

    /// <summary>The member's value; null when there is none (JSON null is a <see cref="JsonNull"/>).</summary>
    public JsonNode? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    /// <summary>An object of these members, without those whose value is null.</summary>
    public static JsonObject Of(params (string Name, JsonNode? Value)[] members) =>
        From(members.Where(member => member.Value is not null).Select(member => new JsonMember(member.Name, member.Value!)));

    public static JsonObject From(IEnumerable<JsonMember> members) => new(new EquatableArray<JsonMember>(members));

    public bool Has(string name) => this[name] is not null;

    /// <summary>The member's text; null when there is none or it is not a text.</summary>
    public string? Text(string name) => (this[name] as JsonText)?.Value;

    /// <summary>The member's items; empty when there is none or it is not an array.</summary>
    public EquatableArray<JsonNode> Items(string name) => (this[name] as JsonArray)?.Items ?? default;

    /// <summary>The members of the member; empty when there is none or it is not an object.</summary>
    public EquatableArray<JsonMember> MembersOf(string name) => (this[name] as JsonObject)?.Members ?? default;

    /// <summary>With the member's value replaced, or the member added at the end.</summary>
    public JsonObject With(string name, JsonNode value) => Has(name)
        ? From(Members.Select(member => member.Name == name ? new JsonMember(name, value) : member))
        : From(Members.Append(new JsonMember(name, value)));

    public JsonObject Without(string name) => Has(name) ? From(Members.Where(member => member.Name != name)) : this;
}
