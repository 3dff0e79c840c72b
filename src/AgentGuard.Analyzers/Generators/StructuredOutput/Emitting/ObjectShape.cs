using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>One way an object is read and written.</summary>
/// <param name="Object">Its type.</param>
/// <param name="Name">The tail of its methods' names.</param>
/// <param name="Discriminator">The member that says which case of a union it is; null when it is read by itself.</param>
/// <param name="Case">The case it is then.</param>
internal sealed record ObjectShape(ObjectSpec Object, string Name, string? Discriminator = null, UnionCase? Case = null)
{
    /// <summary>The names of all members in JSON, the discriminator last.</summary>
    public IReadOnlyList<string> JsonNames =>
        [.. Object.Members.Select(member => member.JsonName), .. Discriminator is null ? Array.Empty<string>() : [Discriminator]];
}
