namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;

    public sealed class FunctionInvokingRealtimeClient : DelegatingRealtimeClient
    {
        public FunctionInvokingRealtimeClient(IRealtimeClient innerClient, ILoggerFactory? loggerFactory = null, IServiceProvider? functionInvocationServices = null) : base(default(global::Microsoft.Extensions.AI.IRealtimeClient)!) { }
        public static FunctionInvocationContext? CurrentContext => throw null!;
        public bool IncludeDetailedErrors { get => throw null!; set { } }
        public bool AllowConcurrentInvocation { get => throw null!; set { } }
        public int MaximumIterationsPerRequest { get => throw null!; set { } }
        public int MaximumConsecutiveErrorsPerRequest { get => throw null!; set { } }
        public IList<AITool>? AdditionalTools { get => throw null!; set { } }
        public bool TerminateOnUnknownCalls { get => throw null!; set { } }
        public Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>? FunctionInvoker { get => throw null!; set { } }
        public override Task<IRealtimeClientSession> CreateSessionAsync(RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class FunctionInvokingRealtimeClientBuilderExtensions
    {
        public static RealtimeClientBuilder UseFunctionInvocation(this RealtimeClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<FunctionInvokingRealtimeClient>? configure = null) => throw null!;
    }

    public static class LoggingRealtimeClientBuilderExtensions
    {
        public static RealtimeClientBuilder UseLogging(this RealtimeClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingRealtimeClient>? configure = null) => throw null!;
    }

    public static class OpenTelemetryRealtimeClientBuilderExtensions
    {
        public static RealtimeClientBuilder UseOpenTelemetry(this RealtimeClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryRealtimeClient>? configure = null) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public sealed class LoggingRealtimeClient : DelegatingRealtimeClient
    {
        public LoggingRealtimeClient(IRealtimeClient innerClient, ILogger logger) : base(default(global::Microsoft.Extensions.AI.IRealtimeClient)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<IRealtimeClientSession> CreateSessionAsync(RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenTelemetryRealtimeClient : DelegatingRealtimeClient
    {
        public OpenTelemetryRealtimeClient(IRealtimeClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default(global::Microsoft.Extensions.AI.IRealtimeClient)!) { }
        public bool EnableSensitiveData { get => throw null!; set { } }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<IRealtimeClientSession> CreateSessionAsync(RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    public sealed class RealtimeClientBuilder
    {
        public RealtimeClientBuilder(IRealtimeClient innerClient) { }
        public RealtimeClientBuilder(Func<IServiceProvider, IRealtimeClient> innerClientFactory) { }
        public IRealtimeClient Build(IServiceProvider? services = null) => throw null!;
        public RealtimeClientBuilder Use(Func<IRealtimeClient, IRealtimeClient> clientFactory) => throw null!;
        public RealtimeClientBuilder Use(Func<IRealtimeClient, IServiceProvider, IRealtimeClient> clientFactory) => throw null!;
    }

    public static class RealtimeClientBuilderRealtimeClientExtensions
    {
        public static RealtimeClientBuilder AsBuilder(this IRealtimeClient innerClient) => throw null!;
    }

    public static class RealtimeClientExtensions
    {
        public static TService? GetService<TService>(this IRealtimeClient client, object? serviceKey = null) => throw null!;
        public static object GetRequiredService(this IRealtimeClient client, Type serviceType, object? serviceKey = null) => throw null!;
        public static TService GetRequiredService<TService>(this IRealtimeClient client, object? serviceKey = null) => throw null!;
    }

    public static class RealtimeClientSessionExtensions
    {
        public static TService? GetService<TService>(this IRealtimeClientSession session, object? serviceKey = null) => throw null!;
        public static object GetRequiredService(this IRealtimeClientSession session, Type serviceType, object? serviceKey = null) => throw null!;
        public static TService GetRequiredService<TService>(this IRealtimeClientSession session, object? serviceKey = null) => throw null!;
    }
}
