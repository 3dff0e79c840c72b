namespace Polly
{
    using global::Microsoft.Extensions.DependencyInjection;
    using global::Microsoft.Extensions.Logging;
    using global::Polly.DependencyInjection;
    using global::Polly.Registry;
    using global::Polly.Telemetry;

    public static class PollyServiceCollectionExtensions
    {
        public static IServiceCollection AddResiliencePipeline<TKey, TResult>(this IServiceCollection services, TKey key, Action<ResiliencePipelineBuilder<TResult>> configure) where TKey : notnull => throw null!;
        public static IServiceCollection AddResiliencePipeline<TKey, TResult>(this IServiceCollection services, TKey key, Action<ResiliencePipelineBuilder<TResult>, AddResiliencePipelineContext<TKey>> configure) where TKey : notnull => throw null!;
        public static IServiceCollection AddResiliencePipeline<TKey>(this IServiceCollection services, TKey key, Action<ResiliencePipelineBuilder> configure) where TKey : notnull => throw null!;
        public static IServiceCollection AddResiliencePipeline<TKey>(this IServiceCollection services, TKey key, Action<ResiliencePipelineBuilder, AddResiliencePipelineContext<TKey>> configure) where TKey : notnull => throw null!;
        public static IServiceCollection AddResiliencePipelines<TKey>(this IServiceCollection services, Action<AddResiliencePipelinesContext<TKey>> configure) where TKey : notnull => throw null!;
        public static IServiceCollection AddResiliencePipelineRegistry<TKey>(this IServiceCollection services, Action<ResiliencePipelineRegistryOptions<TKey>> configure) where TKey : notnull => throw null!;
        public static IServiceCollection AddResiliencePipelineRegistry<TKey>(this IServiceCollection services) where TKey : notnull => throw null!;
    }

    public static class TelemetryResiliencePipelineBuilderExtensions
    {
        public static TBuilder ConfigureTelemetry<TBuilder>(this TBuilder builder, ILoggerFactory loggerFactory) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
        public static TBuilder ConfigureTelemetry<TBuilder>(this TBuilder builder, TelemetryOptions options) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
    }
}

namespace Polly.DependencyInjection
{
    using global::Polly.Registry;

    public sealed class AddResiliencePipelineContext<TKey> where TKey : notnull
    {
        internal AddResiliencePipelineContext() { }
        public TKey PipelineKey { get => throw null!; }
        public IServiceProvider ServiceProvider { get => throw null!; }
        public void EnableReloads<TOptions>(string? name = null) => throw null!;
        public TOptions GetOptions<TOptions>(string? name = null) => throw null!;
        public void OnPipelineDisposed(Action callback) => throw null!;
    }

    public sealed class AddResiliencePipelinesContext<TKey> where TKey : notnull
    {
        internal AddResiliencePipelinesContext() { }
        public IServiceProvider ServiceProvider { get => throw null!; }
        public void AddResiliencePipeline(TKey key, Action<ResiliencePipelineBuilder, AddResiliencePipelineContext<TKey>> configure) => throw null!;
        public void AddResiliencePipeline<TResult>(TKey key, Action<ResiliencePipelineBuilder<TResult>, AddResiliencePipelineContext<TKey>> configure) => throw null!;
    }
}

namespace Polly.Telemetry
{
    using global::Microsoft.Extensions.Logging;

    public class TelemetryOptions
    {
        public TelemetryOptions() { }
        public TelemetryOptions(TelemetryOptions other) { }
        public ICollection<TelemetryListener> TelemetryListeners { get => throw null!; }
        public ILoggerFactory LoggerFactory { get => throw null!; set { } }
        public ICollection<MeteringEnricher> MeteringEnrichers { get => throw null!; }
        public Func<ResilienceContext, object?, object?> ResultFormatter { get => throw null!; set { } }
        public Func<SeverityProviderArguments, ResilienceEventSeverity>? SeverityProvider { get => throw null!; set { } }
    }

    public abstract class MeteringEnricher
    {
        public abstract void Enrich<TResult, TArgs>(in EnrichmentContext<TResult, TArgs> context);
    }

    public readonly struct EnrichmentContext<TResult, TArgs>
    {
        public EnrichmentContext(in TelemetryEventArguments<TResult, TArgs> telemetryEvent, IList<KeyValuePair<string, object?>> tags) { }
        public TelemetryEventArguments<TResult, TArgs> TelemetryEvent { get => throw null!; }
        public IList<KeyValuePair<string, object?>> Tags { get => throw null!; }
    }

    public readonly struct SeverityProviderArguments
    {
        public SeverityProviderArguments(ResilienceTelemetrySource source, ResilienceEvent @event, ResilienceContext context) { }
        public ResilienceTelemetrySource Source { get => throw null!; }
        public ResilienceEvent Event { get => throw null!; }
        public ResilienceContext Context { get => throw null!; }
    }
}
