using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription OllamaSharp { get; } = new()
    {
        Name = "OllamaSharp",
        Providers = ModelProviders.Local,
        Assemblies = ["OllamaSharp"],
        Package = "OllamaSharp",
        Versions = ["5.4.25"],
        Members = () =>
        [
            Method("OllamaSharp.IOllamaApiClient", "ChatAsync", Role.StreamingCall, Parameter("request", Role.PromptInput)),
            Method("OllamaSharp.IOllamaApiClient", "GenerateAsync", Role.StreamingCall, Parameter("request", Role.PromptInput)),
            Method("OllamaSharp.OllamaApiClientExtensions", "GenerateAsync", Role.StreamingCall, Parameter("prompt", Role.PromptInput)),
            Method("OllamaSharp.IOllamaApiClient", "EmbedAsync", Role.EmbeddingCall, Parameter("request", Role.PromptInput)),
            Method("OllamaSharp.OllamaApiClientExtensions", "EmbedAsync", Role.EmbeddingCall, Parameter("input", Role.PromptInput)),
            Method("OllamaSharp.Chat", "SendAsync", Role.StreamingCall | Role.AgentRun, Parameter("message", Role.PromptInput)),
            Method("OllamaSharp.Chat", "SendAsAsync", Role.StreamingCall | Role.AgentRun, Parameter("message", Role.PromptInput)),
            Method("OllamaSharp.Chat", "SendAsync", Role.None, Parameter("tools", Role.ToolRegistration), Parameter("format", Role.ResponseFormat)) with { OnlyWith = ["tools"] },
            Method("OllamaSharp.Chat", "SendAsAsync", Role.None, Parameter("tools", Role.ToolRegistration), Parameter("format", Role.ResponseFormat)) with { OnlyWith = ["tools"] },
            Method("OllamaSharp.IAsyncEnumerableExtensions", "StreamToEndAsync", Role.ModelText),
            Constructor("OllamaSharp.OllamaApiClient", new Meaning(Role.ClientConstruction, Wiring.BareClient),
                Parameter("uriString", Role.Endpoint), Parameter("uri", Role.Endpoint), Parameter("client", Role.HttpTransport),
                Parameter("config", Role.ClientOptions), Parameter("defaultModel", Role.ModelId)),
            Property("OllamaSharp.OllamaApiClient+Configuration", "Uri", Role.Endpoint),
            Property("OllamaSharp.OllamaApiClient+Configuration", "Model", Role.ModelId),
            Constructor("OllamaSharp.Chat", Role.AgentConstruction, Parameter("systemPrompt", Role.SystemPrompt)),
            Type("OllamaSharp.Chat", Wiring.Conversation),
            Property("OllamaSharp.Chat", "Messages", Role.History),
            Property("OllamaSharp.Chat", "ToolInvoker", Role.ToolInvoker),
            Property("OllamaSharp.Chat", "AllowRecursiveToolCalls", Role.IterationLimit),
            Type("OllamaSharp.OllamaToolAttribute", new Meaning(Role.ToolDefinition, Wiring.DescribedByComments | Wiring.ToolWithoutToken)),
            Type("OllamaSharp.Tools.IToolInvoker", Role.ToolFilter),
            Constructor("OllamaSharp.Models.Chat.Tool", Role.ToolDefinition),
            Property("OllamaSharp.Models.Chat.Function", "Name", Role.ToolName),
            Property("OllamaSharp.Models.Chat.Function", "Description", Role.ToolDescription),
            Property("OllamaSharp.Models.Chat.ChatRequest", "Tools", Role.ToolRegistration),
            Property("OllamaSharp.Models.Chat.ChatRequest", "Format", Role.ResponseFormat),
            Property("OllamaSharp.Models.Chat.ChatRequest", "Messages", Role.PromptInput),
            Property("OllamaSharp.Models.Chat.ChatRequest", "Model", Role.ModelId),
            Property("OllamaSharp.Models.GenerateRequest", "Prompt", Role.PromptInput),
            Property("OllamaSharp.Models.GenerateRequest", "System", Role.SystemPrompt),
            Property("OllamaSharp.Models.GenerateRequest", "Template", Role.PromptTemplate),
            Property("OllamaSharp.Models.GenerateRequest", "Format", Role.ResponseFormat),
            Property("OllamaSharp.Models.GenerateRequest", "Model", Role.ModelId),
            Property("OllamaSharp.Models.RequestOptions", "NumPredict", Role.OutputLimit),
            Property("OllamaSharp.Models.GenerateResponseStream", "Response", Role.ModelText),
            Property("OllamaSharp.Models.Chat.Message", "Content", Role.ModelText),
            Property("OllamaSharp.Models.Chat.Message+Function", "Name", Role.ModelToolCall),
        Property("OllamaSharp.Models.Chat.Message+Function", "Arguments", Role.ModelToolCall),
        Property("OllamaSharp.Models.Chat.ChatDoneResponseStream", "DoneReason", Role.FinishReason),
            Property("OllamaSharp.Models.Chat.ChatDoneResponseStream", "EvalCount", Role.Usage),
        ],
        Clients = () =>
        [
            new()
            {
                Types = ["OllamaSharp.OllamaApiClient", "OllamaSharp.IOllamaApiClient"],
                Retries = 0,
                AttemptTimeoutSeconds = 100,
                Exceptions = ["System.Net.Http.HttpRequestException", "OllamaSharp.Models.Exceptions.OllamaException", "System.Threading.Tasks.TaskCanceledException"],
                Evidence = "OllamaSharp 5.4.25: read. The timeout is HttpClient's.",
            },
            new()
            {
                Types = ["OllamaSharp.Chat"],
                Retries = 0,
                AttemptTimeoutSeconds = 100,
                UnlimitedIterations = true,
                Exceptions = ["System.Net.Http.HttpRequestException", "OllamaSharp.Models.Exceptions.OllamaException", "System.Threading.Tasks.TaskCanceledException"],
                Evidence = "OllamaSharp 5.4.25: read. Tools get no token; what they throw reaches the caller.",
            },
        ],
    };

    private static SdkDescription MicrosoftExtensionsAIOllama { get; } = new()
    {
        Name = "Microsoft.Extensions.AI.Ollama",
        Providers = ModelProviders.Local,
        Assemblies = ["Microsoft.Extensions.AI.Ollama"],
        Package = "Microsoft.Extensions.AI.Ollama",
        Versions = ["9.7.0"],
        Members = () =>
        [
            Constructor("Microsoft.Extensions.AI.OllamaChatClient", Role.ClientConstruction,
                Parameter("endpoint", Role.Endpoint), Parameter("modelId", Role.ModelId), Parameter("httpClient", Role.HttpTransport)),
            Constructor("Microsoft.Extensions.AI.OllamaEmbeddingGenerator", Role.ClientConstruction,
                Parameter("endpoint", Role.Endpoint), Parameter("modelId", Role.ModelId), Parameter("httpClient", Role.HttpTransport)),
        ],
        Clients = () =>
        [
            new()
            {
                Types = ["Microsoft.Extensions.AI.OllamaChatClient", "Microsoft.Extensions.AI.OllamaEmbeddingGenerator"],
                Retries = 0,
                AttemptTimeoutSeconds = 100,
                Evidence = "HttpClient's defaults: the package adds none. Last shipped in 9.7.",
            },
        ],
    };
}
