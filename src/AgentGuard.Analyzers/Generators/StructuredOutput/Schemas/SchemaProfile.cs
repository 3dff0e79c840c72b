namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>The profiles of <c>AgentGuard.Runtime.SchemaProfile</c>, in its order.</summary>
internal enum SchemaProfile
{
    Portable,
    OpenAI,
    OpenAIBasic,
    Anthropic,
    Gemini,
    Grammar,
}
