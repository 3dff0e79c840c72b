using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>Chooses the profile from what a client says about itself.</summary>
internal static class ProviderProfiles
{
    /// <summary>
    /// The names, as of 2026-11. The semantic conventions of OpenTelemetry for generative AI give the names with dots (<c>gen_ai.provider.name</c>);
    /// the others are what the adapters give in <see cref="ChatClientMetadata"/>.
    /// </summary>
    public static IReadOnlyList<ProviderProfile> Known { get; } =
    [
        new("openai", SchemaProfile.OpenAI, "Microsoft.Extensions.AI.OpenAI 10.11: OpenAIChatClient, OpenAIResponsesChatClient"),
        new("azure", SchemaProfile.OpenAIBasic, "OpenTelemetry: azure.ai.openai, azure.ai.inference; Microsoft.Agents.AI: azure.ai.agents"),
        new("az.ai.", SchemaProfile.OpenAIBasic, "OpenTelemetry before 1.30: az.ai.inference"),
        new("microsoft.foundry", SchemaProfile.OpenAIBasic, "Microsoft.Agents.AI.Foundry 1.17: FoundryChatClient"),
        new("mistral", SchemaProfile.OpenAIBasic, "OpenTelemetry: mistral_ai"),
        new("anthropic", SchemaProfile.Anthropic, "Anthropic 13.12: AnthropicClientExtensions; Anthropic.SDK: AnthropicClient"),
        new("aws.bedrock", SchemaProfile.Anthropic, "OpenTelemetry; AWSSDK.Extensions.Bedrock.MEAI"),
        new("gcp.", SchemaProfile.Gemini, "OpenTelemetry: gcp.gemini, gcp.vertex_ai, gcp.gen_ai"),
        new("google", SchemaProfile.Gemini, "Google.GenAI"),
        new("gemini", SchemaProfile.Gemini, "OpenTelemetry before 1.34; community clients"),
        new("vertex", SchemaProfile.Gemini, "OpenTelemetry before 1.34: vertex_ai"),
        new("ollama", SchemaProfile.Grammar, "OllamaSharp 5: OllamaApiClient"),
        new("llama", SchemaProfile.Grammar, "LLamaSharp, llama.cpp"),
        new("vllm", SchemaProfile.Grammar, "community clients of vLLM"),
    ];

    /// <summary>The profile for a client; <see cref="SchemaProfile.OpenAIBasic"/>, the smallest one, when nothing is known.</summary>
    public static SchemaProfile For(ChatClientMetadata? metadata)
    {
        var name = metadata?.ProviderName ?? "";
        var profile = Known.FirstOrDefault(known => name.StartsWith(known.Prefix, StringComparison.OrdinalIgnoreCase))?.Profile ?? SchemaProfile.OpenAIBasic;

        // The OpenAI adapters say "openai" of Azure and of every compatible endpoint, too.
        return profile == SchemaProfile.OpenAI && !IsOpenAI(metadata?.ProviderUri) ? SchemaProfile.OpenAIBasic : profile;
    }

    private static bool IsOpenAI(Uri? endpoint) =>
        endpoint is not { IsAbsoluteUri: true }
        || string.Equals(endpoint.Host, "openai.com", StringComparison.OrdinalIgnoreCase)
        || endpoint.Host.EndsWith(".openai.com", StringComparison.OrdinalIgnoreCase);
}
