using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription MicrosoftExtensionsAIOpenAI { get; } = new()
    {
        Name = "Microsoft.Extensions.AI.OpenAI",
        Providers = ModelProviders.OpenAI,
        Assemblies = ["Microsoft.Extensions.AI.OpenAI"],
        Package = "Microsoft.Extensions.AI.OpenAI",
        Versions = ["10.9.0"],
        Members = () =>
        [
            Method("Microsoft.Extensions.AI.OpenAIClientExtensions", "AsIChatClient", new Meaning(Role.ClientView, Wiring.BareClient), Parameter("defaultModelId", Role.ModelId)),
            Method("Microsoft.Extensions.AI.OpenAIClientExtensions", "AsIEmbeddingGenerator", Role.ClientView),
            Method("Microsoft.Extensions.AI.OpenAIClientExtensions", "AsChatClient", new Meaning(Role.ClientView, Wiring.BareClient), Parameter("modelId", Role.ModelId))
                with { Until = "9.4.0", Evidence = "Renamed to AsIChatClient in 9.4.0; release notes." },
            Method("Microsoft.Extensions.AI.OpenAIClientExtensions", "AsEmbeddingGenerator", Role.ClientView, Parameter("modelId", Role.ModelId))
                with { Until = "9.4.0", Evidence = "Renamed to AsIEmbeddingGenerator in 9.4.0; release notes." },
            Method("OpenAI.Chat.MicrosoftExtensionsAIChatExtensions", "AsOpenAIChatTool", Role.ToolDefinition),
            Method("OpenAI.Responses.MicrosoftExtensionsAIResponsesExtensions", "AsOpenAIResponseTool", Role.ToolDefinition),
            Method("OpenAI.Assistants.MicrosoftExtensionsAIAssistantsExtensions", "AsOpenAIAssistantsFunctionToolDefinition", Role.ToolDefinition),
        ],
    };
}
