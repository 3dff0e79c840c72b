#nullable disable

namespace Microsoft.Extensions.AI
{
    using global::Azure.AI.Inference;

#nullable enable
    public static class AzureAIInferenceExtensions
    {
        public static IChatClient AsIChatClient(this ChatCompletionsClient chatCompletionsClient, string? modelId = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this EmbeddingsClient embeddingsClient, string? defaultModelId = null, int? defaultModelDimensions = null) => throw null!;
    }
}
