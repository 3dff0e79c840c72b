using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>Chooses the profile from what a client says about itself.</summary>
internal static class ProviderProfiles
{
    /// <summary>
    /// The names, as of 2026-11: what adapters give in <see cref="ChatClientMetadata"/>, which asks for the names of OpenTelemetry's semantic
    /// conventions for generative AI (<c>gen_ai.provider.name</c>, earlier <c>gen_ai.system</c>).
    /// </summary>
    public static IReadOnlyList<ProviderProfile> Known { get; } =
    [
        new("openai", SchemaProfile.OpenAI, "dotnet/extensions@5862342: OpenAIChatClient, OpenAIResponsesChatClient"),
        new("azure", SchemaProfile.OpenAIBasic, "gen_ai.provider.name: azure.ai.openai, azure.ai.inference"),
        new("az.ai.", SchemaProfile.OpenAIBasic, "gen_ai.system: az.ai.openai, az.ai.inference"),
        new("microsoft.foundry", SchemaProfile.OpenAIBasic, "microsoft/agent-framework@5eb3eb7: FoundryChatClient"),
        new("mistral", SchemaProfile.OpenAIBasic, "gen_ai.provider.name: mistral_ai"),
        new("anthropic", SchemaProfile.Anthropic, "anthropic-sdk-csharp@0be2cd1: anthropic; tghamm/Anthropic.SDK@3b798b4: AnthropicClient"),
        new("aws.bedrock", SchemaProfile.Anthropic, "gen_ai.provider.name"),
        new("gcp.", SchemaProfile.Gemini, "gen_ai.provider.name: gcp.gemini, gcp.vertex_ai, gcp.gen_ai"),
        new("google", SchemaProfile.Gemini, "community clients: Google.GenAI, Google Gemini"),
        new("gemini", SchemaProfile.Gemini, "gen_ai.system; community clients"),
        new("vertex", SchemaProfile.Gemini, "gen_ai.system: vertex_ai"),
        new("ollama", SchemaProfile.Grammar, "awaescher/OllamaSharp@6ef00f4: OllamaApiClient"),
        new("llama", SchemaProfile.Grammar, "community clients: llamasharp"),
        new("vllm", SchemaProfile.Grammar, "the engine's own name; no client in C# is known to give it"),
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
