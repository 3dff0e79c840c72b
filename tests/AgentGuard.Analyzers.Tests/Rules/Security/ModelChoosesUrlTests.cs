using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class ModelChoosesUrlTests : RuleTests<ModelChoosesUrl, ModelChoosesUrlFix>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall, WithText = true)]
    public Task ModelText_IsReported(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "await new System.Net.Http.HttpClient().GetAsync([|text|]);")), project => project.With(snippet));

    [Theory]
    [InlineData("await http.GetStringAsync([|url|])")]
    [InlineData("await http.GetStringAsync([|new Uri(url)|])")]
    [InlineData("await http.PostAsync([|$\"https://{url}/hook\"|], null)")]
    [InlineData("await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, [|url|]))")]
    [InlineData("await http.SendAsync(new HttpRequestMessage { RequestUri = [|new Uri(url)|] })")]
    [InlineData("var transport = new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = [|new Uri(url)|] }")]
    [InlineData("Microsoft.AspNetCore.Http.Results.Redirect([|url|])")]
    public Task AddressOfATool_IsReported(string code) => Verify(Tool(code));

    [Theory]
    [InlineData("await http.GetStringAsync(\"https://api.contoso.com/orders/\" + url)")]
    [InlineData("await http.GetStringAsync($\"orders/{url}\")")]
    [InlineData("await http.GetStringAsync(new Uri(url, UriKind.Relative))")]
    [InlineData("await http.GetStringAsync($\"{_base}/orders/{url}\")")]
    [InlineData("var uri = new Uri(url); if (!Hosts.Contains(uri.Host)) { throw new ArgumentException(); } await http.GetStringAsync(uri)")]
    [InlineData("if (!Hosts.Contains(new Uri(url).Host)) { throw new ArgumentException(); } await http.GetStringAsync(url)")]
    [InlineData("if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && Hosts.Contains(uri.Host)) { await http.GetStringAsync(uri); }")]
    public Task KnownHost_NoDiagnostic(string code) => Verify(Tool(code));

    [Theory]
    [InlineData("await http.GetStringAsync([|url|]);", "new Uri(url).Host")]
    [InlineData("await http.GetStringAsync([|new Uri(url)|]);", "new Uri(url).Host")]
    public Task UncheckedHost_IsChecked(string code, string host) => VerifyFix(
        Block(code),
        Block($$"""
            if ({{host}} is not "api.example.com")
                    {
                        throw new InvalidOperationException("The host is not one of those allowed");
                    }

                    {{code.Replace("[|", "").Replace("|]", "")}}
            """));

    [Fact]
    public Task AddressMadeElsewhere_HasNoFix() => VerifyNoFix(Block("await http.GetStringAsync([|$\"https://{url}/\"|]);"));

    private static string Block(string code) => $$"""
        using ModelContextProtocol.Server;

        public class Tools(HttpClient http)
        {
            [McpServerTool] public async Task Fetch(string url)
            {
                {{code}}
            }
        }
        """;

    private static string Tool(string code) => $$"""
        using ModelContextProtocol.Server;

        public class Tools(HttpClient http)
        {
            private static readonly string[] Hosts = ["api.contoso.com"];
            private readonly string _base = Environment.GetEnvironmentVariable("BASE")!;

            [McpServerTool] public async Task Fetch(string url) { await Task.Yield(); {{code}}; }
            public object Use() => _base + http + Hosts;
        }
        """;
}
