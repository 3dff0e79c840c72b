using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Wire;

/// <summary>An HTTP endpoint on this machine in the place of a provider: gives the bodies it was made with, in order, and keeps what it was sent.</summary>
internal sealed class LocalProvider : IDisposable
{
    private readonly HttpListener _listener;
    private readonly ConcurrentQueue<string> _answers;
    private readonly ConcurrentQueue<(string Path, JsonElement Body)> _requests = new();

    public LocalProvider(params string[] answers)
    {
        _answers = new(answers);
        (_listener, Endpoint) = Listen();
        _ = ServeAsync();
    }

    public Uri Endpoint { get; }

    public IReadOnlyList<(string Path, JsonElement Body)> Requests => [.. _requests];

    public void Dispose() => _listener.Close();

    private static (HttpListener Listener, Uri Endpoint) Listen()
    {
        for (var attempt = 1; ; attempt++)
        {
            // The listener cannot choose a port itself, and another process may take the one that was free.
            var listener = new HttpListener();
            var endpoint = new Uri($"http://127.0.0.1:{FreePort()}/");
            listener.Prefixes.Add(endpoint.AbsoluteUri);
            try
            {
                listener.Start();
                return (listener, endpoint);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var request = await JsonDocument.ParseAsync(context.Request.InputStream);
            _requests.Enqueue((context.Request.Url!.AbsolutePath, request.RootElement.Clone()));
            var hasAnswer = _answers.TryDequeue(out var answer);
            context.Response.StatusCode = hasAnswer ? 200 : 400;
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer ?? "{}"));
            context.Response.Close();
        }
    }
}
