namespace Polly
{
    public static class HttpResilienceContextExtensions
    {
        public static HttpRequestMessage? GetRequestMessage(this ResilienceContext context) => throw null!;
        public static void SetRequestMessage(this ResilienceContext context, HttpRequestMessage? requestMessage) => throw null!;
    }
}

namespace System.Net.Http
{
    using global::Polly;

    public static class HttpResilienceHttpRequestMessageExtensions
    {
        public static ResilienceContext? GetResilienceContext(this HttpRequestMessage requestMessage) => throw null!;
        public static void SetResilienceContext(this HttpRequestMessage requestMessage, ResilienceContext? resilienceContext) => throw null!;
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    public static class HttpResiliencePipelineBuilderExtensions
    {
        public static IHttpResiliencePipelineBuilder SelectPipelineByAuthority(this IHttpResiliencePipelineBuilder builder) => throw null!;
        public static IHttpResiliencePipelineBuilder SelectPipelineBy(this IHttpResiliencePipelineBuilder builder, Func<IServiceProvider, Func<HttpRequestMessage, string>> selectorFactory) => throw null!;
    }

    public class HttpStandardResilienceOptions
    {
        public HttpRateLimiterStrategyOptions RateLimiter { get => throw null!; set { } }
        public HttpTimeoutStrategyOptions TotalRequestTimeout { get => throw null!; set { } }
        public HttpRetryStrategyOptions Retry { get => throw null!; set { } }
        public HttpCircuitBreakerStrategyOptions CircuitBreaker { get => throw null!; set { } }
        public HttpTimeoutStrategyOptions AttemptTimeout { get => throw null!; set { } }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Microsoft.Extensions.Configuration;

    public static class HttpStandardResiliencePipelineBuilderExtensions
    {
        public static IHttpStandardResiliencePipelineBuilder Configure(this IHttpStandardResiliencePipelineBuilder builder, IConfigurationSection section) => throw null!;
        public static IHttpStandardResiliencePipelineBuilder Configure(this IHttpStandardResiliencePipelineBuilder builder, Action<HttpStandardResilienceOptions> configure) => throw null!;
        public static IHttpStandardResiliencePipelineBuilder Configure(this IHttpStandardResiliencePipelineBuilder builder, Action<HttpStandardResilienceOptions, IServiceProvider> configure) => throw null!;
        public static IHttpStandardResiliencePipelineBuilder SelectPipelineByAuthority(this IHttpStandardResiliencePipelineBuilder builder) => throw null!;
        public static IHttpStandardResiliencePipelineBuilder SelectPipelineBy(this IHttpStandardResiliencePipelineBuilder builder, Func<IServiceProvider, Func<HttpRequestMessage, string>> selectorFactory) => throw null!;
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Microsoft.Extensions.DependencyInjection;

    public interface IHttpResiliencePipelineBuilder
    {
        string PipelineName { get; }
        IServiceCollection Services { get; }
    }

    public interface IHttpStandardResiliencePipelineBuilder
    {
        string PipelineName { get; }
        IServiceCollection Services { get; }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly;

    public class ResilienceHandler : DelegatingHandler
    {
        public ResilienceHandler(Func<HttpRequestMessage, ResiliencePipeline<HttpResponseMessage>> pipelineProvider) { }
        public ResilienceHandler(ResiliencePipeline<HttpResponseMessage> pipeline) { }
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw null!;
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => throw null!;
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::System.Diagnostics.CodeAnalysis;

    public sealed class ResilienceHandlerContext
    {
        public IServiceProvider ServiceProvider => throw null!;
        public string BuilderName => throw null!;
        public string InstanceName => throw null!;
        public void EnableReloads< [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(string? name = null) => throw null!;
        public TOptions GetOptions< [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(string? name = null) => throw null!;
        public void OnPipelineDisposed(Action callback) => throw null!;
        internal ResilienceHandlerContext() { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.Http.Resilience;
    using global::Polly;

    public static partial class ResilienceHttpClientBuilderExtensions
    {
        public static IHttpResiliencePipelineBuilder AddResilienceHandler(this IHttpClientBuilder builder, string pipelineName, Action<ResiliencePipelineBuilder<HttpResponseMessage>> configure) => throw null!;
        public static IHttpResiliencePipelineBuilder AddResilienceHandler(this IHttpClientBuilder builder, string pipelineName, Action<ResiliencePipelineBuilder<HttpResponseMessage>, ResilienceHandlerContext> configure) => throw null!;
        public static IHttpClientBuilder RemoveAllResilienceHandlers(this IHttpClientBuilder builder) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.Configuration;
    using global::Microsoft.Extensions.Http.Resilience;

    public static partial class ResilienceHttpClientBuilderExtensions
    {
        public static IHttpStandardResiliencePipelineBuilder AddStandardResilienceHandler(this IHttpClientBuilder builder, IConfigurationSection section) => throw null!;
        public static IHttpStandardResiliencePipelineBuilder AddStandardResilienceHandler(this IHttpClientBuilder builder, Action<HttpStandardResilienceOptions> configure) => throw null!;
        public static IHttpStandardResiliencePipelineBuilder AddStandardResilienceHandler(this IHttpClientBuilder builder) => throw null!;
    }
}
