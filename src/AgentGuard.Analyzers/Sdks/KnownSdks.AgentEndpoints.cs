using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription AgentEndpoints { get; } = new()
    {
        Name = "Microsoft Agent Framework hosting and protocols",
        Assemblies =
        [
            "Microsoft.Agents.AI.Hosting.OpenAI", "Microsoft.Agents.AI.Hosting.AGUI.AspNetCore", "Microsoft.Agents.AI.Hosting.A2A.AspNetCore", "A2A", "AGUI.Client",
        ],
        Package = "Microsoft.Agents.AI.Hosting.OpenAI",
        Versions = ["1.17.0-preview.260804.1"],
        Members = () =>
        [
            OpenAIEndpoint("MapOpenAIChatCompletions"),
            OpenAIEndpoint("MapOpenAIResponses"),
            OpenAIEndpoint("MapOpenAIConversations"),
            Method("Microsoft.Agents.AI.Hosting.AGUI.AspNetCore.AGUIEndpointRouteBuilderExtensions", "MapAGUIServer", Wiring.AgentEndpoint),
            Method("Microsoft.AspNetCore.Builder.A2AEndpointRouteBuilderExtensions", "MapA2AHttpJson", Wiring.AgentEndpoint),
            Method("Microsoft.AspNetCore.Builder.A2AEndpointRouteBuilderExtensions", "MapA2AJsonRpc", Wiring.AgentEndpoint),
            Constructor("A2A.A2AClient", Role.ClientConstruction, Parameter("baseUrl", Role.Endpoint), Parameter("httpClient", Role.HttpTransport)),
            Constructor("A2A.A2ACardResolver", Role.None, Parameter("baseUrl", Role.Endpoint), Parameter("httpClient", Role.HttpTransport)),
            Constructor("AGUI.Client.AGUIChatClientOptions", Role.ClientOptions, Parameter("endpoint", Role.Endpoint), Parameter("httpClient", Role.HttpTransport)),
        ],
    };

    private static SdkMember OpenAIEndpoint(string name) =>
        Method("Microsoft.AspNetCore.Builder.MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions", name, Wiring.AgentEndpoint);
}
