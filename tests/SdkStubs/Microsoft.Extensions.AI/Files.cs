namespace Microsoft.Extensions.AI
{
    public sealed class HostedFileClientBuilder
    {
        public HostedFileClientBuilder(IHostedFileClient innerClient) { }
        public HostedFileClientBuilder(Func<IServiceProvider, IHostedFileClient> innerClientFactory) { }
        public IHostedFileClient Build(IServiceProvider? services = null) => throw null!;
        public HostedFileClientBuilder Use(Func<IHostedFileClient, IHostedFileClient> clientFactory) => throw null!;
        public HostedFileClientBuilder Use(Func<IHostedFileClient, IServiceProvider, IHostedFileClient> clientFactory) => throw null!;
    }

    public static class HostedFileClientBuilderHostedFileClientExtensions
    {
        public static HostedFileClientBuilder AsBuilder(this IHostedFileClient innerClient) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public sealed class LoggingHostedFileClient : DelegatingHostedFileClient
    {
        public LoggingHostedFileClient(IHostedFileClient innerClient, ILogger logger) : base(default(global::Microsoft.Extensions.AI.IHostedFileClient)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<HostedFileContent> UploadAsync(Stream content, string? mediaType = null, string? fileName = null, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileDownloadStream> DownloadAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileContent?> GetFileInfoAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<HostedFileContent> ListFilesAsync(HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;

    public static class LoggingHostedFileClientBuilderExtensions
    {
        public static HostedFileClientBuilder UseLogging(this HostedFileClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingHostedFileClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryHostedFileClient : DelegatingHostedFileClient
    {
        public OpenTelemetryHostedFileClient(IHostedFileClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default(global::Microsoft.Extensions.AI.IHostedFileClient)!) { }
        public bool EnableSensitiveData { get => throw null!; set { } }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
        public override Task<HostedFileContent> UploadAsync(Stream content, string? mediaType = null, string? fileName = null, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileDownloadStream> DownloadAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileContent?> GetFileInfoAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<HostedFileContent> ListFilesAsync(HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryHostedFileClientBuilderExtensions
    {
        public static HostedFileClientBuilder UseOpenTelemetry(this HostedFileClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryHostedFileClient>? configure = null) => throw null!;
    }
}
