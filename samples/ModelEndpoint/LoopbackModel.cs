using System.Net;
using ModelEndpoint.Protocols;
using ModelEndpoint.Scripting;

namespace ModelEndpoint;

/// <summary>
/// A model on 127.0.0.1 that plays a <see cref="ConversationScript"/> over the OpenAI and Anthropic wire protocols.
/// </summary>
public sealed class LoopbackModel : IAsyncDisposable
{
    private readonly WebApplication application;

    private LoopbackModel(WebApplication application)
    {
        this.application = application;
        BaseUrl = new Uri(application.Urls.Single());
    }

    public Uri BaseUrl { get; }

    public Uri OpenAIBaseUrl => new(BaseUrl, "v1");

    /// <summary>The Anthropic SDK appends <c>/v1/messages</c> itself.</summary>
    public Uri AnthropicBaseUrl => BaseUrl;

    /// <summary>Where the shop's own services are played, so that tools have something to call.</summary>
    public Uri ShopUrl => new(BaseUrl, "shop/");

    /// <param name="script">What the model says.</param>
    /// <param name="port">0 takes a free port.</param>
    /// <param name="cancellationToken">Stops the start, not the running endpoint.</param>
    public static async Task<LoopbackModel> StartAsync(ConversationScript script, int port = 0, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));

        var application = builder.Build();
        application.MapOpenAI(script);
        application.MapAnthropic(script);
        application.MapShop();
        await application.StartAsync(cancellationToken);
        return new LoopbackModel(application);
    }

    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) =>
        application.WaitForShutdownAsync(cancellationToken);

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
