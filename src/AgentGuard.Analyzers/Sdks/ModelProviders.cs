namespace AgentGuard.Analyzers.Sdks;

/// <summary>Providers of models, as far as they differ in the schemas they take.</summary>
[Flags]
internal enum ModelProviders
{
    None = 0,
    OpenAI = 1,
    AzureOpenAI = 2,
    Anthropic = 4,
    Gemini = 8,

    /// <summary>Models run by llama.cpp, Ollama or vLLM.</summary>
    Local = 16,
}
