using System.Text.Json.Nodes;

namespace ModelEndpoint.Protocols;

internal static class ServerSentEvents
{
    public static async Task WriteAsync(HttpResponse response, IEnumerable<(string? Name, string Data)> events)
    {
        response.ContentType = "text/event-stream";
        foreach (var (name, data) in events)
        {
            if (name is not null)
            {
                await response.WriteAsync($"event: {name}\n", response.HttpContext.RequestAborted);
            }

            await response.WriteAsync($"data: {data}\n\n", response.HttpContext.RequestAborted);
            await response.Body.FlushAsync(response.HttpContext.RequestAborted);
        }
    }

    public static async Task WriteJsonAsync(HttpResponse response, JsonObject body, int status = StatusCodes.Status200OK)
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        await response.WriteAsync(body.ToJsonString(), response.HttpContext.RequestAborted);
    }

    /// <summary>Words with their trailing spaces, as a model would stream them.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var space = text.IndexOf(' ', start);
            var end = space < 0 ? text.Length : space + 1;
            yield return text[start..end];
            start = end;
        }
    }
}
