// Members of Microsoft.Extensions.AI.Abstractions up to 9.3.0-preview.1.25161.3, renamed in 9.4.0; no package of that time restores.
namespace Microsoft.Extensions.AI;

public static class EmbeddingGeneratorExtensions
{
    public static Task<ReadOnlyMemory<TEmbeddingElement>> GenerateEmbeddingVectorAsync<TInput, TEmbeddingElement>(
        this IEmbeddingGenerator<TInput, Embedding<TEmbeddingElement>> generator,
        TInput value,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    public static Task<TEmbedding> GenerateEmbeddingAsync<TInput, TEmbedding>(
        this IEmbeddingGenerator<TInput, TEmbedding> generator,
        TInput value,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
        where TEmbedding : Embedding => throw null!;
}
