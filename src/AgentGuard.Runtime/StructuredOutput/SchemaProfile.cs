namespace AgentGuard.Runtime;

/// <summary>Which schema is sent: providers accept different parts of JSON Schema, and reject or ignore the rest.</summary>
public enum SchemaProfile
{
    /// <summary>JSON Schema 2020-12, exactly what the reader enforces.</summary>
    Portable,

    /// <summary>OpenAI strict mode: every member required, closed objects, value constraints except lengths.</summary>
    OpenAI,

    /// <summary>Azure OpenAI, fine-tuned OpenAI models, Mistral: as <see cref="OpenAI"/>, without value constraints.</summary>
    OpenAIBasic,

    /// <summary>Anthropic <c>output_config.format</c> and strict tools: no recursion, no value constraints.</summary>
    Anthropic,

    /// <summary>Gemini <c>responseJsonSchema</c>: its list of keywords, recursion only in optional members.</summary>
    Gemini,

    /// <summary>Grammar engines (llama.cpp, Ollama, xgrammar): references inlined, patterns anchored.</summary>
    Grammar,
}
