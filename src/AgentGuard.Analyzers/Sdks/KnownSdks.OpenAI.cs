using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription OpenAI { get; } = new()
    {
        Name = "OpenAI",
        Providers = ModelProviders.OpenAI,
        Assemblies = ["OpenAI"],
        Package = "OpenAI",
        Versions = ["2.10.0", "2.15.0"],
        Members = () =>
        [
            .. OpenAIChat, .. OpenAIResponses, .. OpenAIOtherCalls, .. OpenAIClients, .. OpenAIOptions,
            .. OpenAIAnswers, .. OpenAITools, .. OpenAIMessages, .. SystemClientModel, .. OpenAIOldNames,
        ],
        Clients = () =>
        [
            new()
            {
                Types =
                [
                    "OpenAI.OpenAIClient", "OpenAI.Chat.ChatClient", "OpenAI.Responses.ResponsesClient", "OpenAI.Embeddings.EmbeddingClient",
                    "OpenAI.Assistants.AssistantClient", "OpenAI.Images.ImageClient", "OpenAI.Audio.AudioClient", "OpenAI.Moderations.ModerationClient",
                ],
                Retries = 3,
                AttemptTimeoutSeconds = 100,
                Exceptions =
                [
                    "System.ClientModel.ClientResultException", "System.AggregateException", "System.Threading.Tasks.TaskCanceledException",
                ],
                WrapsTransportErrors = true,
                Evidence = "OpenAI 2.15.0 with System.ClientModel 1.16.0: executed.",
            },
        ],
    };

    private static SdkMember[] OpenAIChat =>
    [
        .. Call("OpenAI.Chat.ChatClient", "CompleteChat", Role.ChatCall, "messages"),
        .. Call("OpenAI.Chat.ChatClient", "CompleteChatAsync", Role.ChatCall, "messages"),
        Method("OpenAI.Chat.ChatClient", "CompleteChatStreaming", Role.StreamingCall, Parameter("messages", Role.PromptInput)),
        Method("OpenAI.Chat.ChatClient", "CompleteChatStreamingAsync", Role.StreamingCall, Parameter("messages", Role.PromptInput)),
    ];

    private static SdkMember[] OpenAIResponses =>
    [
        .. Call("OpenAI.Responses.ResponsesClient", "CreateResponse", Role.ChatCall, "userInputText", "inputItems"),
        .. Call("OpenAI.Responses.ResponsesClient", "CreateResponseAsync", Role.ChatCall, "userInputText", "inputItems"),
        Method("OpenAI.Responses.ResponsesClient", "CreateResponseStreaming", Role.StreamingCall,
            Parameter("userInputText", Role.PromptInput), Parameter("inputItems", Role.PromptInput), Parameter("model", Role.ModelId)) with { Until = "2.15.0" },
        Method("OpenAI.Responses.ResponsesClient", "CreateResponseStreamingAsync", Role.StreamingCall,
            Parameter("userInputText", Role.PromptInput), Parameter("inputItems", Role.PromptInput), Parameter("model", Role.ModelId)),
        Method("OpenAI.Responses.ResponsesClient", "CreateResponse", Role.None, Parameter("model", Role.ModelId)) with { OnlyWith = ["model"] },
        Method("OpenAI.Responses.ResponsesClient", "CreateResponseAsync", Role.None, Parameter("model", Role.ModelId)) with { OnlyWith = ["model"] },
    ];

    private static SdkMember[] OpenAIOtherCalls =>
    [
        .. Call("OpenAI.Embeddings.EmbeddingClient", "GenerateEmbeddings", Role.EmbeddingCall, "inputs"),
        .. Call("OpenAI.Embeddings.EmbeddingClient", "GenerateEmbeddingsAsync", Role.EmbeddingCall, "inputs"),
        Method("OpenAI.Embeddings.EmbeddingClient", "GenerateEmbedding", Role.EmbeddingCall, Parameter("input", Role.PromptInput)),
        Method("OpenAI.Embeddings.EmbeddingClient", "GenerateEmbeddingAsync", Role.EmbeddingCall, Parameter("input", Role.PromptInput)),
        .. Call("OpenAI.Assistants.AssistantClient", "CreateRun", Role.ChatCall),
        .. Call("OpenAI.Assistants.AssistantClient", "CreateRunAsync", Role.ChatCall),
        .. Call("OpenAI.Assistants.AssistantClient", "CreateThreadAndRun", Role.ChatCall),
        .. Call("OpenAI.Assistants.AssistantClient", "CreateThreadAndRunAsync", Role.ChatCall),
        Method("OpenAI.Assistants.AssistantClient", "CreateRunStreamingAsync", Role.StreamingCall),
        Method("OpenAI.Assistants.AssistantClient", "CreateThreadAndRunStreamingAsync", Role.StreamingCall),
        Method("OpenAI.Assistants.AssistantClient", "GetRun", Role.RemoteState),
        Method("OpenAI.Assistants.AssistantClient", "GetRunAsync", Role.RemoteState),
        Method("OpenAI.Responses.ResponsesClient", "GetResponse", Role.RemoteState),
        Method("OpenAI.Responses.ResponsesClient", "GetResponseAsync", Role.RemoteState),
    ];

    /// <summary>
    /// A call in its two forms: with typed options and a token, and the protocol form, which takes raw content and hides the token
    /// in its request options.
    /// </summary>
    private static SdkMember[] Call(string type, string name, Role role, params string[] inputs) =>
    [
        Method(type, name, role, [.. inputs.Select(input => Parameter(input, Role.PromptInput))]) with { OnlyWithout = ["content"] },
        Method(type, name, role, Parameter("content", Role.PromptInput), Parameter("options", Role.TokenCarrier)) with { OnlyWith = ["content"] },
    ];
}
