using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>The schema of one type for one profile.</summary>
/// <param name="Root">The whole schema.</param>
/// <param name="Dropped">What the schema says in words only, in the order of the Portable schema.</param>
internal sealed record SchemaDocument(JsonObject Root, EquatableArray<DroppedConstraint> Dropped)
{
    public string Json { get; } = Root.ToString();

    public static SchemaDocument For(OutputSpec spec, SchemaProfile profile) => For(PortableSchema.Of(spec), profile);

    public static SchemaDocument For(PortableSchema portable, SchemaProfile profile) => profile switch
    {
        SchemaProfile.Portable => new SchemaDocument(portable.Document, default),
        SchemaProfile.OpenAI or SchemaProfile.OpenAIBasic => new OpenAITransform(portable, ProviderLimits.Of(profile)).Run(),
        SchemaProfile.Anthropic => AnthropicTransform.Of(portable),
        SchemaProfile.Gemini => new GeminiTransform(portable).Run(),
        SchemaProfile.Grammar => new GrammarTransform(portable).Run(),
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "unknown"),
    };
}
