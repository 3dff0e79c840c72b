using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

// A handler whose contents the call does not show is marked Middleware as well: it may retry, it may bound the time, or neither.
internal static partial class KnownSdks
{
    private static SdkDescription HttpResilience { get; } = new()
    {
        Name = "Microsoft.Extensions.Http.Resilience",
        Assemblies = ["Microsoft.Extensions.Http.Resilience"],
        Package = "Microsoft.Extensions.Http.Resilience",
        Versions = ["10.9.0"],
        OpensGate = false,
        Members = () =>
        [
            Method("Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions", "AddStandardResilienceHandler", Role.RetryHandler | Role.TimeoutHandler)
                with { AttemptSeconds = 10, TotalSeconds = 30, Retries = 3 },
            Method("Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions", "AddStandardHedgingHandler", Role.RetryHandler | Role.TimeoutHandler),
            Method("Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions", "AddResilienceHandler", Role.RetryHandler | Role.TimeoutHandler | Role.Middleware),
            Method("Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions", "RemoveAllResilienceHandlers", Role.RetryRemoval),
            Method("Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptionsExtensions", "DisableForUnsafeHttpMethods", Role.RetryRemoval),
            Method("Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptionsExtensions", "DisableFor", Role.RetryRemoval),
            Property("Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions", "AttemptTimeout", Role.Timeout),
            Property("Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions", "TotalRequestTimeout", Role.TimeoutHandler),
            Property("Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions", "Retry", Role.Retry),
            Property("Microsoft.Extensions.Http.Resilience.HttpStandardHedgingResilienceOptions", "TotalRequestTimeout", Role.TimeoutHandler),
        ],
    };

    private static SdkDescription PollyCore { get; } = new()
    {
        Name = "Polly",
        Assemblies = ["Polly.Core"],
        Package = "Polly.Core",
        Versions = ["8.9.1"],
        OpensGate = false,
        Members = () =>
        [
            .. PollyExecute("Polly.ResiliencePipeline", "Execute", "ExecuteAsync", "ExecuteOutcomeAsync"),
            .. PollyExecute("Polly.ResiliencePipeline`1", "Execute", "ExecuteAsync", "ExecuteOutcomeAsync"),
            Method("Polly.RetryResiliencePipelineBuilderExtensions", "AddRetry", Role.RetryHandler) with { Retries = 3 },
            Method("Polly.TimeoutResiliencePipelineBuilderExtensions", "AddTimeout", Role.TimeoutHandler, Parameter("timeout", Role.Timeout)),
            Method("Polly.HedgingResiliencePipelineBuilderExtensions", "AddHedging", Role.RetryHandler),
            Property("Polly.Retry.RetryStrategyOptions`1", "MaxRetryAttempts", Role.Retry),
            Property("Polly.Timeout.TimeoutStrategyOptions", "Timeout", Role.Timeout),
        ],
    };

    private static SdkDescription PollyExtensions { get; } = new()
    {
        Name = "Polly.Extensions",
        Assemblies = ["Polly.Extensions"],
        Package = "Polly.Extensions",
        Versions = ["8.9.1"],
        OpensGate = false,
        Members = () =>
        [
            Method("Polly.PollyServiceCollectionExtensions", "AddResiliencePipeline", Role.Middleware),
            Method("Polly.PollyServiceCollectionExtensions", "AddResiliencePipelines", Role.Middleware),
        ],
    };

    private static SdkDescription PollySeven { get; } = new()
    {
        Name = "Polly 7",
        Assemblies = ["Polly"],
        Package = "Polly",
        Versions = ["7.2.4"],
        OpensGate = false,
        Members = () =>
        [
            .. PollyExecute("Polly.IAsyncPolicy", "ExecuteAsync", "ExecuteAndCaptureAsync"),
            .. PollyExecute("Polly.IAsyncPolicy`1", "ExecuteAsync", "ExecuteAndCaptureAsync"),
            .. PollyExecute("Polly.ISyncPolicy", "Execute", "ExecuteAndCapture"),
            .. PollyExecute("Polly.ISyncPolicy`1", "Execute", "ExecuteAndCapture"),
            .. PollyRetry("Polly.AsyncRetrySyntax", "RetryAsync", "WaitAndRetryAsync", "RetryForeverAsync", "WaitAndRetryForeverAsync"),
            .. PollyRetry("Polly.AsyncRetryTResultSyntax", "RetryAsync", "WaitAndRetryAsync", "RetryForeverAsync", "WaitAndRetryForeverAsync"),
            .. PollyRetry("Polly.RetrySyntax", "Retry", "WaitAndRetry", "RetryForever", "WaitAndRetryForever"),
            .. PollyRetry("Polly.RetryTResultSyntax", "Retry", "WaitAndRetry", "RetryForever", "WaitAndRetryForever"),
            Method("Polly.Policy", "TimeoutAsync", Role.TimeoutHandler, Parameter("timeout", Role.Timeout), Parameter("seconds", Role.Timeout)),
            Method("Polly.Policy", "Timeout", Role.TimeoutHandler, Parameter("timeout", Role.Timeout), Parameter("seconds", Role.Timeout)),
        ],
    };

    private static SdkDescription HttpPolly { get; } = new()
    {
        Name = "Microsoft.Extensions.Http.Polly",
        Assemblies = ["Microsoft.Extensions.Http.Polly"],
        Package = "Microsoft.Extensions.Http.Polly",
        Versions = ["11.0.0"],
        OpensGate = false,
        Members = () =>
        [
            Method("Microsoft.Extensions.DependencyInjection.PollyHttpClientBuilderExtensions", "AddPolicyHandler", Role.RetryHandler | Role.TimeoutHandler | Role.Middleware),
            Method("Microsoft.Extensions.DependencyInjection.PollyHttpClientBuilderExtensions", "AddPolicyHandlerFromRegistry", Role.RetryHandler | Role.TimeoutHandler | Role.Middleware),
            Method("Microsoft.Extensions.DependencyInjection.PollyHttpClientBuilderExtensions", "AddTransientHttpErrorPolicy", Role.RetryHandler | Role.Middleware),
        ],
    };

    private static IEnumerable<SdkMember> PollyExecute(string type, params string[] names) =>
        names.Select(name => Method(type, name, Role.ResilienceExecute));

    private static IEnumerable<SdkMember> PollyRetry(string type, params string[] names) =>
        names.Select(name => Method(type, name, Role.RetryHandler));
}
