using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private const string HostingPreview = "1.17.0-preview.260804.1";

    private static SdkDescription AgentEndpoints { get; } = new()
    {
        Name = "Microsoft Agent Framework hosting and protocols",
        Assemblies =
        [
            "Microsoft.Agents.AI.Hosting.OpenAI", "Microsoft.Agents.AI.Hosting.AGUI.AspNetCore", "Microsoft.Agents.AI.Hosting.A2A.AspNetCore",
            "Microsoft.Agents.AI.DevUI", "A2A", "A2A.AspNetCore", "AGUI.Client",
        ],
        Package = "Microsoft.Agents.AI.Hosting.OpenAI",
        Versions = [HostingPreview],
        Members = () =>
        [
            OpenAIEndpoint("MapOpenAIChatCompletions"),
            OpenAIEndpoint("MapOpenAIResponses"),
            OpenAIEndpoint("MapOpenAIConversations"),
            Method("Microsoft.Agents.AI.Hosting.AGUI.AspNetCore.AGUIEndpointRouteBuilderExtensions", "MapAGUIServer", Wiring.AgentEndpoint),
            Method("Microsoft.AspNetCore.Builder.A2AEndpointRouteBuilderExtensions", "MapA2AHttpJson", Wiring.AgentEndpoint),
            Method("Microsoft.AspNetCore.Builder.A2AEndpointRouteBuilderExtensions", "MapA2AJsonRpc", Wiring.AgentEndpoint),
            Method("A2A.AspNetCore.A2ARouteBuilderExtensions", "MapA2A", Wiring.AgentEndpoint),
            Method("A2A.AspNetCore.A2ARouteBuilderExtensions", "MapHttpA2A", Wiring.AgentEndpoint),
            Method("Microsoft.Agents.AI.DevUI.DevUIExtensions", "MapDevUI", Wiring.AgentEndpoint | Wiring.RemoteAccess),
            Property("Microsoft.Agents.AI.DevUI.DevUIOptions", "AllowRemoteAccess", Wiring.RemoteAccess),
            Property("Microsoft.Agents.AI.DevUI.DevUIOptions", "AuthToken", Role.Credential),
            Method("Microsoft.Agents.AI.Hosting.AGUI.AspNetCore.AGUIEndpointRouteBuilderExtensions", "MapAGUI", Wiring.AgentEndpoint)
                with { Until = HostingPreview, Evidence = "Name of MapAGUIServer in earlier previews; README of Microsoft.Agents.AI.AGUI." },
            Method("Microsoft.AspNetCore.Builder.MicrosoftAgentAIHostingA2AEndpointRouteBuilderExtensions", "MapA2A", Wiring.AgentEndpoint)
                with { Until = HostingPreview, Evidence = "Name of MapA2AHttpJson and MapA2AJsonRpc in earlier previews; public sources." },
            Constructor("A2A.A2AClient", Role.ClientConstruction, Parameter("baseUrl", Role.Endpoint), Parameter("httpClient", Role.HttpTransport)),
            Constructor("A2A.A2ACardResolver", Role.None, Parameter("baseUrl", Role.Endpoint), Parameter("httpClient", Role.HttpTransport)),
            Constructor("AGUI.Client.AGUIChatClientOptions", Role.ClientOptions, Parameter("endpoint", Role.Endpoint), Parameter("httpClient", Role.HttpTransport)),
        ],
    };

    private static SdkMember OpenAIEndpoint(string name) =>
        Method("Microsoft.AspNetCore.Builder.MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions", name, Wiring.AgentEndpoint);
}
