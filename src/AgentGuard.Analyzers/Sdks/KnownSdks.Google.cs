using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription GoogleGenAI { get; } = new()
    {
        Name = "Google.GenAI",
        Providers = ModelProviders.Gemini,
        Assemblies = ["Google.GenAI"],
        Package = "Google.GenAI",
        Versions = ["2.2.0"],
        Members = () =>
        [
            Method("Google.GenAI.Models", "GenerateContentAsync", Role.ChatCall, Parameter("contents", Role.PromptInput), Parameter("model", Role.ModelId)),
            Method("Google.GenAI.Models", "GenerateContentStreamAsync", Role.StreamingCall, Parameter("contents", Role.PromptInput), Parameter("model", Role.ModelId)),
            Constructor("Google.GenAI.Client", Role.ClientConstruction,
                Parameter("apiKey", Role.Credential), Parameter("credential", Role.Credential),
                Parameter("httpOptions", Role.ClientOptions), Parameter("clientOptions", Role.ClientOptions)),
            Property("Google.GenAI.Client", "Models", Role.ClientView),
            Method("Microsoft.Extensions.AI.GoogleGenAIExtensions", "AsIChatClient", new Meaning(Role.ClientView, Wiring.BareClient), Parameter("defaultModelId", Role.ModelId)),
            Type("Google.GenAI.Types.HttpOptions", Role.ClientOptions),
            Property("Google.GenAI.Types.HttpOptions", "Timeout", Role.Timeout),
            Property("Google.GenAI.Types.HttpOptions", "RetryOptions", Role.Retry),
            Property("Google.GenAI.Types.HttpRetryOptions", "Attempts", Role.Retry),
            Property("Google.GenAI.Types.HttpOptions", "BaseUrl", Role.Endpoint),
            Property("Google.GenAI.Types.ClientOptions", "HttpClientFactory", Role.HttpTransport),
            Property("Google.GenAI.Types.GenerateContentConfig", "Tools", Role.ToolRegistration),
            Property("Google.GenAI.Types.GenerateContentConfig", "MaxOutputTokens", Role.OutputLimit),
            Property("Google.GenAI.Types.GenerateContentConfig", "SystemInstruction", Role.SystemPrompt),
            Property("Google.GenAI.Types.GenerateContentConfig", "ResponseMimeType", Role.ResponseFormat | Role.JsonModeFormat),
            Property("Google.GenAI.Types.GenerateContentConfig", "ResponseSchema", Role.ResponseFormat | Role.JsonSchemaFormat),
            Property("Google.GenAI.Types.GenerateContentConfig", "ResponseJsonSchema", Role.ResponseFormat | Role.JsonSchemaFormat),
            Property("Google.GenAI.Types.GenerateContentConfig", "HttpOptions", Role.ClientOptions),
            Constructor("Google.GenAI.Types.FunctionDeclaration", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration)),
            Property("Google.GenAI.Types.FunctionDeclaration", "Name", Role.ToolName),
            Property("Google.GenAI.Types.FunctionDeclaration", "Description", Role.ToolDescription),
            Property("Google.GenAI.Types.GenerateContentResponse", "Text", Role.ModelText),
            Property("Google.GenAI.Types.Part", "Text", Role.ModelText),
            Property("Google.GenAI.Types.FunctionCall", "Name", Role.ModelToolCall),
        Property("Google.GenAI.Types.FunctionCall", "Args", Role.ModelToolCall),
        Property("Google.GenAI.Types.Candidate", "FinishReason", Role.FinishReason),
            Property("Google.GenAI.Types.GenerateContentResponse", "UsageMetadata", Role.Usage),
        ],
        Clients = () =>
        [
            new()
            {
                // Retries only when HttpOptions.RetryOptions is set; then five attempts in all.
                Types = ["Google.GenAI.Client", "Google.GenAI.Models"],
                Retries = 0,
                AttemptTimeoutSeconds = 100,
                Exceptions = ["Google.GenAI.ClientError", "Google.GenAI.ServerError", "System.Net.Http.HttpRequestException", "System.Threading.Tasks.TaskCanceledException"],
                Evidence = "Google.GenAI 1.16: documented. The timeout is HttpClient's.",
            },
        ],
    };
}
