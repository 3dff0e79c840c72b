namespace Microsoft.Extensions.AI
{
    public abstract class CachingEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        protected CachingEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) : base(default(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>)!) { }
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract string GetCacheKey(params ReadOnlySpan<object?> values);
        protected abstract Task<TEmbedding?> ReadCacheAsync(string key, CancellationToken cancellationToken);
        protected abstract Task WriteCacheAsync(string key, TEmbedding value, CancellationToken cancellationToken);
    }

    public sealed class ConfigureOptionsEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public ConfigureOptionsEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, Action<EmbeddingGenerationOptions> configure) : base(default(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>)!) { }
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> ConfigureOptions<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, Action<EmbeddingGenerationOptions> configure) where TEmbedding : Embedding => throw null!;
    }

    public sealed class EmbeddingGeneratorBuilder<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public EmbeddingGeneratorBuilder(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) { }
        public EmbeddingGeneratorBuilder(Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory) { }
        public IEmbeddingGenerator<TInput, TEmbedding> Build(IServiceProvider? services = null) => throw null!;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<IEmbeddingGenerator<TInput, TEmbedding>, IEmbeddingGenerator<TInput, TEmbedding>> generatorFactory) => throw null!;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<IEmbeddingGenerator<TInput, TEmbedding>, IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> generatorFactory) => throw null!;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<IEnumerable<TInput>, EmbeddingGenerationOptions?, IEmbeddingGenerator<TInput, TEmbedding>, CancellationToken, Task<GeneratedEmbeddings<TEmbedding>>>? generateFunc) => throw null!;
    }

    public static class EmbeddingGeneratorBuilderEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AsBuilder<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) where TEmbedding : Embedding => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Caching.Distributed;
    using global::System.Text.Json;

    public class DistributedCachingEmbeddingGenerator<TInput, TEmbedding> : CachingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public DistributedCachingEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, IDistributedCache storage) : base(default(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public IReadOnlyList<object>? CacheKeyAdditionalValues { get => throw null!; set { } }
        protected override Task<TEmbedding?> ReadCacheAsync(string key, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheAsync(string key, TEmbedding value, CancellationToken cancellationToken) => throw null!;
        protected override string GetCacheKey(params ReadOnlySpan<object?> values) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Caching.Distributed;

    public static class DistributedCachingEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseDistributedCache<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, IDistributedCache? storage = null, Action<DistributedCachingEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Embedding => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.AI;

    public static class EmbeddingGeneratorBuilderServiceCollectionExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, object? serviceKey, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public class LoggingEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public LoggingEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ILogger logger) : base(default(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;

    public static class LoggingEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseLogging<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, ILoggerFactory? loggerFactory = null, Action<LoggingEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Embedding => throw null!;
    }

    public sealed class OpenTelemetryEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public OpenTelemetryEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ILogger? logger = null, string? sourceName = null) : base(default(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>)!) { }
        public bool EnableSensitiveData { get => throw null!; set { } }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public static class OpenTelemetryEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseOpenTelemetry<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Embedding => throw null!;
    }
}
