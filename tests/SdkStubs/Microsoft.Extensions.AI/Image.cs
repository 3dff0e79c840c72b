namespace Microsoft.Extensions.AI
{
    public sealed class ConfigureOptionsImageGenerator : DelegatingImageGenerator
    {
        public ConfigureOptionsImageGenerator(IImageGenerator innerGenerator, Action<ImageGenerationOptions> configure) : base(default(global::Microsoft.Extensions.AI.IImageGenerator)!) { }
        public override Task<ImageGenerationResponse> GenerateAsync(ImageGenerationRequest request, ImageGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsImageGeneratorBuilderExtensions
    {
        public static ImageGeneratorBuilder ConfigureOptions(this ImageGeneratorBuilder builder, Action<ImageGenerationOptions> configure) => throw null!;
    }

    public sealed class ImageGeneratorBuilder
    {
        public ImageGeneratorBuilder(IImageGenerator innerGenerator) { }
        public ImageGeneratorBuilder(Func<IServiceProvider, IImageGenerator> innerGeneratorFactory) { }
        public IImageGenerator Build(IServiceProvider? services = null) => throw null!;
        public ImageGeneratorBuilder Use(Func<IImageGenerator, IImageGenerator> generatorFactory) => throw null!;
        public ImageGeneratorBuilder Use(Func<IImageGenerator, IServiceProvider, IImageGenerator> generatorFactory) => throw null!;
    }

    public static class ImageGeneratorBuilderImageGeneratorExtensions
    {
        public static ImageGeneratorBuilder AsBuilder(this IImageGenerator innerGenerator) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using global::Microsoft.Extensions.AI;

    public static class ImageGeneratorBuilderServiceCollectionExtensions
    {
        public static ImageGeneratorBuilder AddImageGenerator(this IServiceCollection serviceCollection, IImageGenerator innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ImageGeneratorBuilder AddImageGenerator(this IServiceCollection serviceCollection, Func<IServiceProvider, IImageGenerator> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ImageGeneratorBuilder AddKeyedImageGenerator(this IServiceCollection serviceCollection, object? serviceKey, IImageGenerator innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ImageGeneratorBuilder AddKeyedImageGenerator(this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, IImageGenerator> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;
    using global::System.Text.Json;

    public class LoggingImageGenerator : DelegatingImageGenerator
    {
        public LoggingImageGenerator(IImageGenerator innerGenerator, ILogger logger) : base(default(global::Microsoft.Extensions.AI.IImageGenerator)!) { }
        public JsonSerializerOptions JsonSerializerOptions { get => throw null!; set { } }
        public override Task<ImageGenerationResponse> GenerateAsync(ImageGenerationRequest request, ImageGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Extensions.Logging;

    public static class LoggingImageGeneratorBuilderExtensions
    {
        public static ImageGeneratorBuilder UseLogging(this ImageGeneratorBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingImageGenerator>? configure = null) => throw null!;
    }
}
