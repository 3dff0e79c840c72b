using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>The other half of <see cref="EnvironmentExposed"/>: keys that go to a host the model chooses.</summary>
public sealed class EnvironmentExposedToHostsTests : RuleTests<EnvironmentExposed>
{
    [Theory]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, url); [|request.Headers.Authorization|] = new AuthenticationHeaderValue(\"Bearer\", _key); await _http.SendAsync(request);")]
    [InlineData("var request = new HttpRequestMessage { RequestUri = new Uri(url) }; request.Headers.Add([|\"X-Api-Key\"|], _key); await _http.SendAsync(request);")]
    [InlineData("await _http.SendAsync(new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { [|\"Authorization\"|], _key } } });")]
    [InlineData("await _http.SendAsync(new HttpRequestMessage(HttpMethod.Get, url) { Headers = { [|Authorization|] = new AuthenticationHeaderValue(\"Bearer\", _key) } });")]
    [InlineData("using var client = new HttpClient(); client.DefaultRequestHeaders.TryAddWithoutValidation([|\"api-key\"|], _key); await client.GetStringAsync(url);")]
    [InlineData("using var client = new HttpClient(); [|client.DefaultRequestHeaders.Authorization|] = new(\"Bearer\", _key); await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, url));")]
    [InlineData("using var client = new HttpClient(new HttpClientHandler { [|UseDefaultCredentials|] = true }); await client.GetStringAsync(url);")]
    [InlineData("var handler = new SocketsHttpHandler { [|Credentials|] = new NetworkCredential(\"agent\", _key) }; using var client = new HttpClient(handler); await client.GetStringAsync(url);")]
    [InlineData("using var client = new HttpClient(); if (!string.IsNullOrEmpty(_key)) { client.DefaultRequestHeaders.Add([|\"Authorization\"|], _key); } await client.PostAsync(url, null);")]
    [InlineData("var options = new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = new Uri(url), AdditionalHeaders = new Dictionary<string, string> { [|[\"Authorization\"]|] = _key } }; Use(options);")]
    [InlineData("Use(new OpenAI.OpenAIClient([|new System.ClientModel.ApiKeyCredential(_key)|], new OpenAI.OpenAIClientOptions { Endpoint = new Uri(url) }));")]
    [InlineData("Use(new Anthropic.AnthropicClient { BaseUrl = url, [|ApiKey|] = _key });")]
    [InlineData("_other = new HttpClient(); [|_other.DefaultRequestHeaders.Authorization|] = new(\"Bearer\", _key); await _other.GetStringAsync(url);")]
    [InlineData("await [|_keyed.GetStringAsync(url)|];")]
    [InlineData("await [|_initial.GetStringAsync(url)|];")]
    [InlineData("using var client = CreateClient(); await [|client.GetStringAsync(url)|];")]
    public Task KeyToAHostOfTheModel_IsReported(string code) => Verify(Tool(code));

    [Theory]
    [InlineData("await _http.GetStringAsync(url);")]
    [InlineData("using var client = new HttpClient(); client.DefaultRequestHeaders.Add(\"User-Agent\", _key); await client.GetStringAsync(url);")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, \"https://api.contoso.com/\" + url); request.Headers.Authorization = new(\"Bearer\", _key); await _http.SendAsync(request);")]
    [InlineData("var uri = new Uri(url); if (uri.Host != \"api.contoso.com\") { throw new ArgumentException(); } using var request = new HttpRequestMessage(HttpMethod.Get, uri); request.Headers.Authorization = new(\"Bearer\", _key); await _http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, url); if (new Uri(url).Host == \"api.contoso.com\") { request.Headers.Authorization = new(\"Bearer\", _key); } await _http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, url); request.Headers.Authorization = new Uri(url).Host == \"api.contoso.com\" ? new(\"Bearer\", _key) : null; await _http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, url); request.Headers.Authorization = new(\"Bearer\", KeyFor(new Uri(url).Host)); await _http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, url); request.Headers.Authorization = new(\"Bearer\", token); await _http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, url); request.Headers.Authorization = null; await _http.SendAsync(request);")]
    [InlineData("using var client = new HttpClient(); client.DefaultRequestHeaders.Add(\"Authorization\", _key); await client.GetStringAsync(\"https://api.contoso.com\"); client.DefaultRequestHeaders.Clear(); await client.GetStringAsync(url);")]
    [InlineData("using var client = CreateClient(token); await client.GetStringAsync(url);")]
    [InlineData("using var client = CreateClient(); await client.GetStringAsync(\"https://api.contoso.com/\" + url);")]
    [InlineData("using var client = new HttpClient(); await client.GetStringAsync(url); client.DefaultRequestHeaders.Add(\"Authorization\", _key); await client.GetStringAsync(\"https://api.contoso.com\");")]
    [InlineData("using var client = new HttpClient(new HttpClientHandler { UseDefaultCredentials = false }); await client.GetStringAsync(url);")]
    [InlineData("using var client = new HttpClient(new HttpClientHandler { Credentials = new CredentialCache { { new Uri(\"https://api.contoso.com\"), \"Basic\", new NetworkCredential(\"agent\", _key) } } }); await client.GetStringAsync(url);")]
    [InlineData("using var own = new HttpRequestMessage(HttpMethod.Get, \"https://api.contoso.com\"); own.Headers.Authorization = new(\"Bearer\", _key); await _http.SendAsync(own); await _http.GetStringAsync(url);")]
    [InlineData("Use(new OpenAI.OpenAIClient(new System.ClientModel.ApiKeyCredential(_key), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(_key) }), url);")]
    public Task KnownHostOrNoKey_NoDiagnostic(string code) => Verify(Tool(code));

    [Fact]
    public Task AnswerOfAModel_IsReported() => Verify(
        """
        using System.Net.Http.Headers;
        using Microsoft.Extensions.AI;

        class Crawler(IChatClient chat, HttpClient http, string key)
        {
            public async Task<string> Next()
            {
                var answer = await chat.GetResponseAsync("Which page next?");
                using var request = new HttpRequestMessage(HttpMethod.Get, answer.Text.Trim());
                [|request.Headers.Authorization|] = new AuthenticationHeaderValue("Bearer", key);
                using var response = await http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }
        }
        """);

    [Fact]
    public Task RequestOfAnotherMethod_IsReportedAtItsCalls() => Verify(
        """
        using System.Net.Http.Headers;
        using ModelContextProtocol.Server;

        public class WebTools(HttpClient http, string key)
        {
            [McpServerTool]
            public Task<string> Get(string url) => [|SendAsync(HttpMethod.Get, url)|];

            [McpServerTool]
            public Task<string> Delete(string url) => [|SendAsync(HttpMethod.Delete, url)|];

            [McpServerTool]
            public Task<string> Order(int id) => SendAsync(HttpMethod.Get, "https://api.contoso.com/orders/" + id);

            [McpServerTool]
            public Task<string> Open(string url, string token) => SendAsync(url, token);

            private async Task<string> SendAsync(HttpMethod method, string url)
            {
                using var request = new HttpRequestMessage(method, url);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
                using var response = await http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }

            private async Task<string> SendAsync(string url, string token)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, url);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                using var response = await http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }
        }
        """);

    [Fact]
    public Task CallerThatIsNoModel_NoDiagnostic() => Verify(
        """
        class Crawler(HttpClient http, string key)
        {
            public async Task<HttpResponseMessage> Fetch(string url)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, url);
                request.Headers.Authorization = new("Bearer", key);
                return await http.SendAsync(request);
            }
        }
        """);

    [Fact]
    public Task Message_NamesKeyAndSource() => VerifyMessage(
        Tool("using var request = new HttpRequestMessage(HttpMethod.Get, url); [|request.Headers.Authorization|] = new(\"Bearer\", _key); await _http.SendAsync(request);"),
        "'Authorization' goes with the request to whatever host the tool argument 'url' names, so whoever can put text before the model collects the key; give it to known hosts only");

    private static string Tool(string code) => $$"""
        using System.Net;
        using System.Net.Http.Headers;
        using ModelContextProtocol.Server;

        public class Tools
        {
            private readonly HttpClient _http = new();
            private readonly HttpClient _keyed = new();
            private readonly HttpClient _initial = new() { DefaultRequestHeaders = { { "X-Api-Key", Environment.GetEnvironmentVariable("SHOP") } } };
            private HttpClient? _other;
            private readonly string _key;

            public Tools(string key)
            {
                _key = key;
                _keyed.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            }

            [McpServerTool]
            public async Task Fetch(string url, string token)
            {
                {{code}}
                Use(url, token, _http, _keyed, _initial, _other, KeyFor(""), CreateClient(), CreateClient(token));
                await Task.Yield();
            }

            private HttpClient CreateClient()
            {
                var client = new HttpClient();
                client.DefaultRequestHeaders.Clear();
                if (!string.IsNullOrEmpty(_key))
                {
                    client.DefaultRequestHeaders.Add("Authorization", "Bearer " + _key);
                }

                return client;
            }

            private static HttpClient CreateClient(string token) => new() { DefaultRequestHeaders = { { "Authorization", token } } };

            private string KeyFor(string host) => host == "api.contoso.com" ? _key : "";

            private static void Use(params object?[] values) => Console.Error.WriteLine(values.Length);
        }
        """;
}
