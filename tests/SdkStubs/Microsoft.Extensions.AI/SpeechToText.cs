namespace Microsoft.Extensions.AI
{
    public sealed class ConfigureOptionsSpeechToTextClient : DelegatingSpeechToTextClient
    {
        public ConfigureOptionsSpeechToTextClient(ISpeechToTextClient innerClient, Action<SpeechToTextOptions> configure) : base(default(global::Microsoft.Extensions.AI.ISpeechToTextClient)!) { }
        public override Task<SpeechToTextResponse> GetTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsSpeechToTextClientBuilderExtensions
    {
        public static SpeechToTextClientBuilder ConfigureOptions(this SpeechToTextClientBuilder builder, Action<SpeechToTextOptions> configure) => throw null!;
    }

    public sealed class SpeechToTextClientBuilder
    {
        public SpeechToTextClientBuilder(ISpeechToTextClient innerClient) { }
        public SpeechToTextClientBuilder(Func<IServiceProvider, ISpeechToTextClient> innerClientFactory) { }
        public ISpeechToTextClient Build(IServiceProvider? services = null) => throw null!;
        public SpeechToTextClientBuilder Use(Func<ISpeechToTextClient, ISpeechToTextClient> clientFactory) => throw null!;
        public SpeechToTextClientBuilder Use(Func<ISpeechToTextClient, IServiceProvider, ISpeechToTextClient> clientFactory) => throw null!;
    }

    public static class SpeechToTextClientBuilderSpeechToTextClientExtensions
    {
        public static SpeechToTextClientBuilder AsBuilder(this ISpeechToTextClient innerClient) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public class LoggingSpeechToTextClient : DelegatingSpeechToTextClient
    {
        public LoggingSpeechToTextClient(ISpeechToTextClient innerClient, ILogger logger) : base(default(global::Microsoft.Extensions.AI.ISpeechToTextClient)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<SpeechToTextResponse> GetTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;

    public static class LoggingSpeechToTextClientBuilderExtensions
    {
        public static SpeechToTextClientBuilder UseLogging(this SpeechToTextClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingSpeechToTextClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetrySpeechToTextClient : DelegatingSpeechToTextClient
    {
        public OpenTelemetrySpeechToTextClient(ISpeechToTextClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default(global::Microsoft.Extensions.AI.ISpeechToTextClient)!) { }
        protected override void Dispose(bool disposing) => throw null!;
        public bool EnableSensitiveData { get => throw null!; set { } }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<SpeechToTextResponse> GetTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetrySpeechToTextClientBuilderExtensions
    {
        public static SpeechToTextClientBuilder UseOpenTelemetry(this SpeechToTextClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetrySpeechToTextClient>? configure = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.AI;

    public static class SpeechToTextClientBuilderServiceCollectionExtensions
    {
        public static SpeechToTextClientBuilder AddSpeechToTextClient(this IServiceCollection serviceCollection, ISpeechToTextClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static SpeechToTextClientBuilder AddSpeechToTextClient(this IServiceCollection serviceCollection, Func<IServiceProvider, ISpeechToTextClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this IServiceCollection serviceCollection, object? serviceKey, ISpeechToTextClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, ISpeechToTextClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }
}
