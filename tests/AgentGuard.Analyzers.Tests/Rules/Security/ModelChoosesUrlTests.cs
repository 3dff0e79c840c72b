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
        Block(Checked(host + " is not \"api.example.com\"", code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))));

    /// <summary>What the class knows already is what it means to reach.</summary>
    [Theory]
    [InlineData("private static readonly HashSet<string> AllowedHosts = [\"api.contoso.com\"];", "!AllowedHosts.Contains(new Uri(url).Host)")]
    [InlineData("private readonly string[] _domains = [\"api.contoso.com\"];", "!_domains.Contains(new Uri(url).Host)")]
    [InlineData("private const string BaseUrl = \"https://api.contoso.com/v1\";", "new Uri(url).Host is not \"api.contoso.com\"")]
    [InlineData("private static readonly Uri Api = new(\"https://api.contoso.com/v1\");", "new Uri(url).Host is not \"api.contoso.com\"")]
    [InlineData("public Task<string> Orders(int id) => http.GetStringAsync($\"https://shop.contoso.com/orders/{id}\"); public Task<string> Users() => http.GetStringAsync(\"https://users.contoso.com\");",
        "new Uri(url).Host is not (\"shop.contoso.com\" or \"users.contoso.com\")")]
    [InlineData("public void Start(string home) => http.BaseAddress = new Uri(home);", "http.BaseAddress is not { } home || new Uri(home, url).Host != home.Host")]
    [InlineData("public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services, Uri home) { Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient<Tools>(services, client => client.BaseAddress = home); }",
        "http.BaseAddress is not { } home || new Uri(home, url).Host != home.Host")]
    [InlineData("[System.ComponentModel.Description(\"See https://docs.contoso.com\")] public string Help() => \"https://help.contoso.com\";", "new Uri(url).Host is not \"api.example.com\"")]
    public Task HostsOfTheClass_AreTheOnesAllowed(string member, string condition) => VerifyFix(
        Block("await http.GetStringAsync([|url|]);", member),
        Block(Checked(condition, "await http.GetStringAsync(url);"), member));

    [Fact]
    public Task SeveralRequests_AreAllChecked() => VerifyFix(
        Block("await http.GetStringAsync([|url|]);\n        await http.GetStringAsync(new Uri(\"https://api.contoso.com/\"));\n        await Task.Delay(1);\n        Fetch2();\n\n        async void Fetch2() { await Task.Yield(); }", ""),
        Block(Checked("new Uri(url).Host is not \"api.contoso.com\"",
            "await http.GetStringAsync(url);\n        await http.GetStringAsync(new Uri(\"https://api.contoso.com/\"));\n        await Task.Delay(1);\n        Fetch2();\n\n        async void Fetch2() { await Task.Yield(); }"), ""));

    [Fact]
    public Task AddressMadeElsewhere_HasNoFix() => VerifyNoFix(Block("await http.GetStringAsync([|$\"https://{url}/\"|]);"));

    private static string Checked(string condition, string code) =>
        $$"""
        if ({{condition}})
                {
                    throw new InvalidOperationException("The host is not one of those allowed");
                }

                {{code}}
        """;

    private static string Block(string code, string member = "") => $$"""
        using ModelContextProtocol.Server;

        public class Tools(HttpClient http)
        {
            {{member}}

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
