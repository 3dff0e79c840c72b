using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription Http { get; } = new()
    {
        Name = "System.Net.Http",
        Assemblies = ["System.Net.Http", "System.Net.Http.Json"],
        Package = "System.Net.Http",
        Versions = ["10.0.0"],
        OpensGate = false,
        Members = () =>
        [
            HttpCall("SendAsync"), HttpCall("Send"), HttpCall("PostAsync"), HttpCall("PutAsync"), HttpCall("PatchAsync"), HttpCall("GetAsync"),
            HttpCall("GetStringAsync"), HttpCall("GetStreamAsync"), HttpCall("GetByteArrayAsync"),
            JsonCall("PostAsJsonAsync"), JsonCall("PutAsJsonAsync"), JsonCall("PatchAsJsonAsync"), JsonCall("GetFromJsonAsync"),
            Constructor("System.Net.Http.HttpClient", Role.HttpTransport, Parameter("handler", Role.HttpTransport)),
            Property("System.Net.Http.HttpClient", "Timeout", Role.Timeout),
            Property("System.Net.Http.HttpClient", "BaseAddress", Role.Endpoint),
            Constructor("System.Net.Http.HttpRequestMessage", Role.None, Parameter("requestUri", Role.Endpoint)),
            Property("System.Net.Http.HttpRequestMessage", "RequestUri", Role.Endpoint),
            Constructor("System.Net.Http.Headers.AuthenticationHeaderValue", Role.None, Parameter("parameter", Role.Credential)),
            Type("System.Net.Http.DelegatingHandler", Role.Middleware),
            Property("System.Net.Http.HttpClientHandler", "ServerCertificateCustomValidationCallback", Wiring.CertificateCheck),
            Property("System.Net.Http.HttpClientHandler", "DangerousAcceptAnyServerCertificateValidator", Wiring.AnyCertificate),
            Property("System.Net.Security.SslClientAuthenticationOptions", "RemoteCertificateValidationCallback", Wiring.CertificateCheck),
            Property("System.Net.WebSockets.ClientWebSocketOptions", "RemoteCertificateValidationCallback", Wiring.CertificateCheck),
            Property("System.Net.ServicePointManager", "ServerCertificateValidationCallback", Wiring.CertificateCheck),
        ],
        Clients = () =>
        [
            new()
            {
                Types = ["System.Net.Http.HttpClient"],
                Retries = 0,
                AttemptTimeoutSeconds = 100,
                Exceptions = ["System.Net.Http.HttpRequestException", "System.Threading.Tasks.TaskCanceledException"],
                Evidence = ".NET 10: executed. The timeout covers the body only when the body is buffered.",
            },
        ],
    };

    private static SdkDescription HttpFactory { get; } = new()
    {
        Name = "Microsoft.Extensions.Http",
        Assemblies = ["Microsoft.Extensions.Http"],
        Package = "Microsoft.Extensions.Http",
        Versions = ["10.0.0"],
        OpensGate = false,
        Members = () =>
        [
            Method("Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions", "AddHttpClient", Role.HttpClientRegistration),
            Method("Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions", "ConfigureHttpClientDefaults", Role.HttpClientRegistration),
            Method("Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions", "ConfigureHttpClient", Role.HttpClientRegistration),
            Method("Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions", "AddHttpMessageHandler", Role.Middleware),
            Method("System.Net.Http.IHttpClientFactory", "CreateClient", Role.HttpTransport),
            Method("System.Net.Http.HttpClientFactoryExtensions", "CreateClient", Role.HttpTransport),
        ],
    };

    private static SdkMember HttpCall(string name) =>
        Method("System.Net.Http.HttpClient", name, Role.HttpCall, name.StartsWith("Send", StringComparison.Ordinal)
            ? Parameter("request", Role.PromptInput)
            : Parameter("requestUri", Role.Endpoint));

    private static SdkMember JsonCall(string name) =>
        Method("System.Net.Http.Json.HttpClientJsonExtensions", name, Role.HttpCall, Parameter("requestUri", Role.Endpoint));
}
