using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>What a profile makes of one constraint.</summary>
/// <param name="Member">What its schema says; null for nothing.</param>
/// <param name="IsExact">False when more passes than the constraint allows: the rest is said in words.</param>
internal readonly record struct Carried(JsonMember? Member, bool IsExact)
{
    public static Carried Nothing { get; } = new(null, false);

    public static Carried Exactly(JsonMember member) => new(member, true);

    public static Carried Loosely(string name, JsonNode value) => new(new JsonMember(name, value), false);

    public static Carried When(bool condition, JsonMember member) => condition ? Exactly(member) : Nothing;
}
