namespace Microsoft.Extensions.Http.Resilience
{
    public class HedgingEndpointOptions
    {
        public HttpRateLimiterStrategyOptions RateLimiter { get => throw null!; set { } }
        public HttpCircuitBreakerStrategyOptions CircuitBreaker { get => throw null!; set { } }
        public HttpTimeoutStrategyOptions Timeout { get => throw null!; set { } }
    }

    public class HttpStandardHedgingResilienceOptions
    {
        public HttpTimeoutStrategyOptions TotalRequestTimeout { get => throw null!; set { } }
        public HttpHedgingStrategyOptions Hedging { get => throw null!; set { } }
        public HedgingEndpointOptions Endpoint { get => throw null!; set { } }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly;

    public static class HttpClientHedgingResiliencePredicates
    {
        public static bool IsTransient(Outcome<HttpResponseMessage> outcome) => throw null!;
        public static bool IsTransient(Outcome<HttpResponseMessage> outcome, CancellationToken cancellationToken) => throw null!;
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly.Hedging;

    public class HttpHedgingStrategyOptions : HedgingStrategyOptions<HttpResponseMessage>
    {
        public HttpHedgingStrategyOptions() { }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Microsoft.Extensions.DependencyInjection;

    public interface IStandardHedgingHandlerBuilder
    {
        string Name { get; }
        IServiceCollection Services { get; }
        IRoutingStrategyBuilder RoutingStrategyBuilder { get; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.Http.Resilience;

    public static partial class ResilienceHttpClientBuilderExtensions
    {
        public static IStandardHedgingHandlerBuilder AddStandardHedgingHandler(this IHttpClientBuilder builder, Action<IRoutingStrategyBuilder> configure) => throw null!;
        public static IStandardHedgingHandlerBuilder AddStandardHedgingHandler(this IHttpClientBuilder builder) => throw null!;
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Microsoft.Extensions.Configuration;

    public static class StandardHedgingHandlerBuilderExtensions
    {
        public static IStandardHedgingHandlerBuilder Configure(this IStandardHedgingHandlerBuilder builder, IConfigurationSection section) => throw null!;
        public static IStandardHedgingHandlerBuilder Configure(this IStandardHedgingHandlerBuilder builder, Action<HttpStandardHedgingResilienceOptions> configure) => throw null!;
        public static IStandardHedgingHandlerBuilder Configure(this IStandardHedgingHandlerBuilder builder, Action<HttpStandardHedgingResilienceOptions, IServiceProvider> configure) => throw null!;
        public static IStandardHedgingHandlerBuilder SelectPipelineByAuthority(this IStandardHedgingHandlerBuilder builder) => throw null!;
        public static IStandardHedgingHandlerBuilder SelectPipelineBy(this IStandardHedgingHandlerBuilder builder, Func<IServiceProvider, Func<HttpRequestMessage, string>> selectorFactory) => throw null!;
    }
}
