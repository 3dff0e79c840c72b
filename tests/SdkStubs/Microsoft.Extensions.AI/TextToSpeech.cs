namespace Microsoft.Extensions.AI
{
    public sealed class ConfigureOptionsTextToSpeechClient : DelegatingTextToSpeechClient
    {
        public ConfigureOptionsTextToSpeechClient(ITextToSpeechClient innerClient, Action<TextToSpeechOptions> configure) : base(default(global::Microsoft.Extensions.AI.ITextToSpeechClient)!) { }
        public override Task<TextToSpeechResponse> GetAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsTextToSpeechClientBuilderExtensions
    {
        public static TextToSpeechClientBuilder ConfigureOptions(this TextToSpeechClientBuilder builder, Action<TextToSpeechOptions> configure) => throw null!;
    }

    public sealed class TextToSpeechClientBuilder
    {
        public TextToSpeechClientBuilder(ITextToSpeechClient innerClient) { }
        public TextToSpeechClientBuilder(Func<IServiceProvider, ITextToSpeechClient> innerClientFactory) { }
        public ITextToSpeechClient Build(IServiceProvider? services = null) => throw null!;
        public TextToSpeechClientBuilder Use(Func<ITextToSpeechClient, ITextToSpeechClient> clientFactory) => throw null!;
        public TextToSpeechClientBuilder Use(Func<ITextToSpeechClient, IServiceProvider, ITextToSpeechClient> clientFactory) => throw null!;
    }

    public static class TextToSpeechClientBuilderTextToSpeechClientExtensions
    {
        public static TextToSpeechClientBuilder AsBuilder(this ITextToSpeechClient innerClient) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public class LoggingTextToSpeechClient : DelegatingTextToSpeechClient
    {
        public LoggingTextToSpeechClient(ITextToSpeechClient innerClient, ILogger logger) : base(default(global::Microsoft.Extensions.AI.ITextToSpeechClient)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<TextToSpeechResponse> GetAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;

    public static class LoggingTextToSpeechClientBuilderExtensions
    {
        public static TextToSpeechClientBuilder UseLogging(this TextToSpeechClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingTextToSpeechClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryTextToSpeechClient : DelegatingTextToSpeechClient
    {
        public OpenTelemetryTextToSpeechClient(ITextToSpeechClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default(global::Microsoft.Extensions.AI.ITextToSpeechClient)!) { }
        protected override void Dispose(bool disposing) => throw null!;
        public bool EnableSensitiveData { get => throw null!; set { } }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<TextToSpeechResponse> GetAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryTextToSpeechClientBuilderExtensions
    {
        public static TextToSpeechClientBuilder UseOpenTelemetry(this TextToSpeechClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryTextToSpeechClient>? configure = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.AI;

    public static class TextToSpeechClientBuilderServiceCollectionExtensions
    {
        public static TextToSpeechClientBuilder AddTextToSpeechClient(this IServiceCollection serviceCollection, ITextToSpeechClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static TextToSpeechClientBuilder AddTextToSpeechClient(this IServiceCollection serviceCollection, Func<IServiceProvider, ITextToSpeechClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static TextToSpeechClientBuilder AddKeyedTextToSpeechClient(this IServiceCollection serviceCollection, object? serviceKey, ITextToSpeechClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static TextToSpeechClientBuilder AddKeyedTextToSpeechClient(this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, ITextToSpeechClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }
}
