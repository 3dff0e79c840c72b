using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    // Anthropic.SDK by tghamm, older than the official package and still common.
    private static SdkDescription AnthropicCommunity { get; } = new()
    {
        Name = "Anthropic.SDK",
        Providers = ModelProviders.Anthropic,
        Assemblies = ["Anthropic.SDK"],
        Package = "Anthropic.SDK",
        Versions = ["5.10.0"],
        Members = () =>
        [
            Method("Anthropic.SDK.Messaging.MessagesEndpoint", "GetClaudeMessageAsync", Role.ChatCall, Parameter("parameters", Role.PromptInput)),
            Method("Anthropic.SDK.Messaging.MessagesEndpoint", "StreamClaudeMessageAsync", Role.StreamingCall, Parameter("parameters", Role.PromptInput)),
            Constructor("Anthropic.SDK.AnthropicClient", Role.ClientConstruction, Parameter("apiKeys", Role.Credential), Parameter("client", Role.HttpTransport)),
            Constructor("Anthropic.SDK.APIAuthentication", Role.Credential, Parameter("apiKey", Role.Credential)),
            Property("Anthropic.SDK.Messaging.MessageCountTokenParameters", "Tools", Role.ToolRegistration),
            Property("Anthropic.SDK.Messaging.MessageCountTokenParameters", "System", Role.SystemPrompt),
            Property("Anthropic.SDK.Messaging.MessageParameters", "MaxTokens", Role.OutputLimit),
            Property("Anthropic.SDK.Messaging.TextContent", "Text", Role.ModelText),
            Property("Anthropic.SDK.Messaging.MessageResponse", "StopReason", Role.FinishReason),
            Property("Anthropic.SDK.Messaging.MessageResponse", "Usage", Role.Usage),
        ],
        Clients = () =>
        [
            new()
            {
                Types = ["Anthropic.SDK.AnthropicClient", "Anthropic.SDK.Messaging.MessagesEndpoint"],
                Retries = 0,
                AttemptTimeoutSeconds = 100,
                TimeoutUnknown = true,
                Evidence = "Anthropic.SDK: documented; no retries built in. The timeout is HttpClient's and was not measured.",
            },
        ],
    };
}
