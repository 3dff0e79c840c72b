namespace AGUI.Client;

using global::Microsoft.Extensions.AI;
using global::System.Text.Json;

public sealed class AGUIChatClient : IChatClient
{
    public AGUIChatClient(AGUIChatClientOptions options) { }
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    public void Dispose() => throw null!;
}

public sealed class AGUIChatClientOptions
{
    public AGUIChatClientOptions(HttpClient httpClient, string endpoint) { }
    public JsonSerializerOptions? JsonSerializerOptions { get => throw null!; set { } }
}
