namespace Polly
{
    using global::System.Threading.RateLimiting;
    using global::Polly.RateLimiting;

    public static class RateLimiterResiliencePipelineBuilderExtensions
    {
        public static TBuilder AddConcurrencyLimiter<TBuilder>(this TBuilder builder, int permitLimit, int queueLimit = 0) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
        public static TBuilder AddConcurrencyLimiter<TBuilder>(this TBuilder builder, ConcurrencyLimiterOptions options) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
        public static TBuilder AddRateLimiter<TBuilder>(this TBuilder builder, RateLimiter limiter) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
        public static TBuilder AddRateLimiter<TBuilder>(this TBuilder builder, RateLimiterStrategyOptions options) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
    }
}

namespace Polly.RateLimiting
{
    using global::System.Threading.RateLimiting;

    public class RateLimiterStrategyOptions : ResilienceStrategyOptions
    {
        public RateLimiterStrategyOptions() { }
        public Func<RateLimiterArguments, ValueTask<RateLimitLease>>? RateLimiter { get => throw null!; set { } }
        public ConcurrencyLimiterOptions DefaultRateLimiterOptions { get => throw null!; set { } }
        public Func<OnRateLimiterRejectedArguments, ValueTask>? OnRejected { get => throw null!; set { } }
    }

    public readonly struct RateLimiterArguments
    {
        public RateLimiterArguments(ResilienceContext context) { }
        public ResilienceContext Context { get => throw null!; }
    }

    public readonly struct OnRateLimiterRejectedArguments
    {
        public OnRateLimiterRejectedArguments(ResilienceContext context, RateLimitLease lease) { }
        public ResilienceContext Context { get => throw null!; }
        public RateLimitLease Lease { get => throw null!; }
    }

    public sealed class RateLimiterRejectedException : ExecutionRejectedException
    {
        public RateLimiterRejectedException() { }
        public RateLimiterRejectedException(TimeSpan retryAfter) { }
        public RateLimiterRejectedException(string message) { }
        public RateLimiterRejectedException(string message, TimeSpan retryAfter) { }
        public RateLimiterRejectedException(string message, Exception inner) { }
        public TimeSpan? RetryAfter { get => throw null!; }
    }
}
