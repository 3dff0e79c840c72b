namespace AgentGuard.Runtime;

/// <summary>
/// Marks a partial class, record, struct or record struct as the form of a model's answer: the generator in AgentGuard.Analyzers adds
/// <see cref="IStructuredOutput{TSelf}"/> to it, with one schema per provider and a reader that validates while it parses.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class StructuredOutputAttribute : Attribute
{
    /// <summary>The schema's name, 1 to 64 of <c>A-Z a-z 0-9 _ -</c> (the limit of the OpenAI and Azure APIs); the type's name by default.</summary>
    public string? Name { get; init; }

    /// <summary>What the answer is, for the model; the type's <c>[Description]</c> or XML summary by default.</summary>
    public string? Description { get; init; }

    /// <summary>How member names are written in JSON where no <c>[JsonPropertyName]</c> says otherwise; camel case by default.</summary>
    public MemberNaming Naming { get; init; }
}
