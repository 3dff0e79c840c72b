using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription MicrosoftExtensionsAI { get; } = new()
    {
        Name = "Microsoft.Extensions.AI.Abstractions",
        Assemblies = ["Microsoft.Extensions.AI.Abstractions"],
        Package = "Microsoft.Extensions.AI.Abstractions",
        Versions = ["9.5.0", "9.10.2", "10.3.0", "10.11.0"],
        Members =
        [
            Method("Microsoft.Extensions.AI.IChatClient", "GetResponseAsync", Role.ChatCall, Parameter("messages", Role.PromptInput)),
            Method("Microsoft.Extensions.AI.IChatClient", "GetStreamingResponseAsync", Role.StreamingCall, Parameter("messages", Role.PromptInput)),
            Method("Microsoft.Extensions.AI.ChatClientExtensions", "GetResponseAsync", Role.ChatCall, Parameter("chatMessage", Role.PromptInput)),
            Method("Microsoft.Extensions.AI.ChatClientExtensions", "GetStreamingResponseAsync", Role.StreamingCall, Parameter("chatMessage", Role.PromptInput)),
        ],
    };
}
