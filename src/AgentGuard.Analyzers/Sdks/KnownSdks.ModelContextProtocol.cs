using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription ModelContextProtocol { get; } = new()
    {
        Name = "Model Context Protocol",
        Assemblies = ["ModelContextProtocol.Core", "ModelContextProtocol", "ModelContextProtocol.AspNetCore"],
        Package = "ModelContextProtocol",
        Versions = ["1.4.2", "2.3.1"],
        Members = () => [.. McpClientMembers, .. McpServerTools, .. McpServerSetup, .. McpToolServers, .. McpOldNames],
        Clients = () =>
        [
            new()
            {
                Types = ["ModelContextProtocol.Client.McpClient", "ModelContextProtocol.Client.McpClientTool"],
                Retries = 0,
                AttemptTimeoutSeconds = null,
                Exceptions = ["ModelContextProtocol.McpException", "ModelContextProtocol.McpProtocolException"],
                ToolFailureText = "a result with IsError set, not an exception",
                Evidence = "ModelContextProtocol 2.3.1: executed.",
            },
            new()
            {
                Types = ["ModelContextProtocol.Server.McpServer"],
                Retries = 0,
                AttemptTimeoutSeconds = null,
                ToolFailureText = "An error occurred invoking '<tool>'.",
                Evidence = "ModelContextProtocol 2.3.1: executed. Only the message of an McpException is passed on.",
            },
        ],
    };

    private static SdkMember[] McpClientMembers =>
    [
        Method("ModelContextProtocol.Client.McpClient", "CallToolAsync", Role.ToolCall),
        Method("ModelContextProtocol.Client.McpClientTool", "CallAsync", Role.ToolCall),
        Method("ModelContextProtocol.Client.McpClient", "CallToolAsTaskAsync", Role.ToolCall) with { Until = "2.0.0" },
        Method("ModelContextProtocol.Client.McpClient", "ListToolsAsync", Role.ToolDiscovery),
        Method("ModelContextProtocol.Client.McpClient", "CreateAsync", Role.ClientConstruction, Parameter("clientOptions", Role.ClientOptions)),
        Method("ModelContextProtocol.Client.McpClient", "ResumeSessionAsync", Role.ClientConstruction, Parameter("clientOptions", Role.ClientOptions)),
        Method("ModelContextProtocol.Client.McpClientTool", "WithName", Role.ToolDefinition, Parameter("name", Role.ToolName)),
        Method("ModelContextProtocol.Client.McpClientTool", "WithDescription", Role.ToolDefinition, Parameter("description", Role.ToolDescription)),
        Property("ModelContextProtocol.Protocol.CallToolResult", "IsError", Role.ToolError),
        Property("ModelContextProtocol.Protocol.CallToolResult", "Content", Wiring.ToolResult),
        Constructor("ModelContextProtocol.McpException", Role.None, Parameter("message", Wiring.ToolResult)),
        Constructor("ModelContextProtocol.McpProtocolException", Role.None, Parameter("message", Wiring.ToolResult)),
        Property("ModelContextProtocol.Client.McpClientHandlers", "ElicitationHandler", Role.ApprovalRequest),
        Type("ModelContextProtocol.Client.McpClientOptions", Role.ClientOptions),
        Property("ModelContextProtocol.Client.McpClientOptions", "InitializationTimeout", Role.Timeout),
        Constructor("ModelContextProtocol.Client.HttpClientTransport", Role.HttpTransport, Parameter("httpClient", Role.HttpTransport)),
        Type("ModelContextProtocol.Client.HttpClientTransportOptions", Role.ClientOptions),
        Property("ModelContextProtocol.Client.HttpClientTransportOptions", "Endpoint", Role.Endpoint),
        Property("ModelContextProtocol.Client.HttpClientTransportOptions", "ConnectionTimeout", Role.Timeout),
        Type("ModelContextProtocol.Client.StdioClientTransportOptions", Role.ClientOptions),
        Property("ModelContextProtocol.Client.StdioClientTransportOptions", "Command", Wiring.ServerCommand),
        Property("ModelContextProtocol.Client.StdioClientTransportOptions", "Arguments", Wiring.ServerArguments),
        Property("ModelContextProtocol.Client.StdioClientTransportOptions", "EnvironmentVariables", Wiring.ServerEnvironment),
        Property("ModelContextProtocol.Client.StdioClientTransportOptions", "InheritEnvironmentVariables", Wiring.InheritsEnvironment),
        Method("ModelContextProtocol.Client.StdioClientTransportOptions", "GetDefaultEnvironmentVariables", Wiring.ServerEnvironment),
    ];

    private static SdkMember[] McpServerTools =>
    [
        Type("ModelContextProtocol.Server.McpServerToolAttribute", new Meaning(Role.ToolDefinition, Wiring.PartialDescribedByComments)),
        Property("ModelContextProtocol.Server.McpServerToolAttribute", "Name", Role.ToolName),
        Method("ModelContextProtocol.Server.McpServerTool", "Create", Role.ToolDefinition),
        Property("ModelContextProtocol.Server.McpServerToolCreateOptions", "Name", Role.ToolName),
        Property("ModelContextProtocol.Server.McpServerToolCreateOptions", "Description", Role.ToolDescription),
        Type("ModelContextProtocol.Server.DelegatingMcpServerTool", Role.ToolFilter),
        Property("ModelContextProtocol.Server.McpServerOptions", "ToolCollection", Role.ToolRegistration),
        Property("ModelContextProtocol.Server.McpServerOptions", "ServerInstructions", Role.SystemPrompt),
        Property("ModelContextProtocol.Protocol.CallToolRequestParams", "Name", new Meaning(Role.ModelToolCall, Wiring.ServedCall)),
        Property("ModelContextProtocol.Protocol.CallToolRequestParams", "Arguments", new Meaning(Role.ModelToolCall, Wiring.ServedCall)),
        Property("ModelContextProtocol.Server.McpServerHandlers", "CallToolHandler", Role.ToolInvoker),
        Method("ModelContextProtocol.Server.McpServer", "ElicitAsync", Role.ApprovalRequest | Role.PersonInput),
        Method("ModelContextProtocol.Server.McpServer", "SampleAsync", Role.ChatCall, Parameter("messages", Role.PromptInput)),
        Method("ModelContextProtocol.Server.McpServer", "AsSamplingChatClient", Role.ClientView),
        Property("ModelContextProtocol.Server.McpServerOptions", "MaxSamplingOutputTokens", Role.OutputLimit),
    ];

    private static SdkMember[] McpServerSetup =>
    [
        Method("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithTools", Role.ToolRegistration, Parameter("tools", Role.ToolRegistration)),
        Method("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithToolsFromAssembly", Role.ToolRegistration),
        Method("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithStdioServerTransport", Wiring.StdioServer),
        Constructor("ModelContextProtocol.Server.StdioServerTransport", Wiring.StdioServer),
        Method("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithCallToolHandler", Role.ToolInvoker),
        Method("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithRequestFilters", Role.ToolFilter),
        Method("Microsoft.Extensions.DependencyInjection.McpRequestFilterBuilderExtensions", "AddCallToolFilter", Role.ToolFilter),
        Property("ModelContextProtocol.Server.McpRequestFilters", "CallToolFilters", Role.ToolFilter),
        Method("Microsoft.AspNetCore.Builder.McpEndpointRouteBuilderExtensions", "MapMcp", Wiring.AgentEndpoint),
        Method("Microsoft.Extensions.DependencyInjection.McpServerServiceCollectionExtensions", "AddMcpServer", Wiring.ToolServer),
        Method("Microsoft.Extensions.DependencyInjection.HttpMcpServerBuilderExtensions", "AddAuthorizationFilters", Wiring.ToolAuthorization),
    ];

    private static SdkMember[] McpToolServers =>
    [
        Property("ModelContextProtocol.Server.McpServerOptions", "ToolCollection", Wiring.ServedTools),
        Method("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithTools", Wiring.ServedTools),
        Method("Microsoft.Extensions.DependencyInjection.McpServerBuilderExtensions", "WithToolsFromAssembly", Wiring.ServedTools),
        Method("ModelContextProtocol.Server.McpServerTool", "Create", Wiring.ServedTools | Wiring.CallsUnasked, Parameter("function", Wiring.CallsUnasked)),
    ];

    private static SdkMember[] McpOldNames =>
    [
        Method("ModelContextProtocol.Client.McpClientExtensions", "CallToolAsync", Role.ToolCall)
            with { Until = "0.5.0", Evidence = "IMcpClient became McpClient in 0.4 and was removed in 0.5; release notes." },
        Method("ModelContextProtocol.Client.McpClientExtensions", "ListToolsAsync", Role.ToolDiscovery)
            with { Until = "0.5.0", Evidence = "IMcpClient became McpClient in 0.4 and was removed in 0.5; release notes." },
        Method("ModelContextProtocol.Client.McpClientFactory", "CreateAsync", Role.ClientConstruction, Parameter("clientOptions", Role.ClientOptions))
            with { Until = "0.5.0", Evidence = "McpClientFactory became McpClient in 0.4; release notes." },
        Constructor("ModelContextProtocol.Client.SseClientTransport", Role.HttpTransport, Parameter("httpClient", Role.HttpTransport))
            with { Until = "0.5.0", Evidence = "SseClientTransport became HttpClientTransport in 0.4; release notes." },
        Property("ModelContextProtocol.Client.SseClientTransportOptions", "Endpoint", Role.Endpoint)
            with { Until = "0.5.0", Evidence = "SseClientTransport became HttpClientTransport in 0.4; release notes." },
        Property("ModelContextProtocol.Protocol.CallToolResponse", "IsError", Role.ToolError)
            with { Until = "0.3.0", Evidence = "CallToolResponse became CallToolResult in 0.3; release notes." },
    ];
}
