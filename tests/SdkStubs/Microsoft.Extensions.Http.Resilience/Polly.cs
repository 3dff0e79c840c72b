namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly.CircuitBreaker;

    public class HttpCircuitBreakerStrategyOptions : CircuitBreakerStrategyOptions<HttpResponseMessage>
    {
        public HttpCircuitBreakerStrategyOptions() { }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly;

    public static class HttpClientResiliencePredicates
    {
        public static bool IsTransient(Outcome<HttpResponseMessage> outcome) => throw null!;
        public static bool IsTransient(Outcome<HttpResponseMessage> outcome, CancellationToken cancellationToken) => throw null!;
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly.RateLimiting;

    public class HttpRateLimiterStrategyOptions : RateLimiterStrategyOptions
    {
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly.Retry;

    public class HttpRetryStrategyOptions : RetryStrategyOptions<HttpResponseMessage>
    {
        public HttpRetryStrategyOptions() { }
        public bool ShouldRetryAfterHeader { get => throw null!; set { } }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    public static class HttpRetryStrategyOptionsExtensions
    {
        public static void DisableForUnsafeHttpMethods(this HttpRetryStrategyOptions options) => throw null!;
        public static void DisableFor(this HttpRetryStrategyOptions options, params HttpMethod[] methods) => throw null!;
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Polly.Timeout;

    public class HttpTimeoutStrategyOptions : TimeoutStrategyOptions
    {
    }
}
