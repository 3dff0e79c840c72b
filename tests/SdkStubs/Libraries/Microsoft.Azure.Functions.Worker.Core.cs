namespace Microsoft.Azure.Functions.Worker.Http
{
    public abstract class HttpRequestData
    {
        public abstract System.IO.Stream Body { get; }
        public abstract HttpHeadersCollection Headers { get; }
        public virtual System.Collections.Specialized.NameValueCollection Query => throw null!;
    }

    public static class HttpRequestDataExtensions
    {
        public static Task<string?> ReadAsStringAsync(this HttpRequestData request, System.Text.Encoding? encoding = null) => throw null!;
        public static string? ReadAsString(this HttpRequestData request, System.Text.Encoding? encoding = null) => throw null!;
        public static ValueTask<T?> ReadFromJsonAsync<T>(this HttpRequestData request, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HttpHeadersCollection : System.Net.Http.Headers.HttpHeaders;
}
