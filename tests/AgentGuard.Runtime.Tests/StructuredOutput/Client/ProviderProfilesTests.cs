using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Outputs.Client;

public sealed class ProviderProfilesTests
{
    [Theory]
    [InlineData("openai", null, SchemaProfile.OpenAI)]
    [InlineData("OpenAI", "https://api.openai.com/v1", SchemaProfile.OpenAI)]
    [InlineData("openai", "https://eu.api.openai.com/v1", SchemaProfile.OpenAI)]
    [InlineData("openai", "https://contoso.openai.azure.com/", SchemaProfile.OpenAIBasic)]
    [InlineData("openai", "https://openrouter.ai/api/v1", SchemaProfile.OpenAIBasic)]
    [InlineData("openai", "https://notopenai.com/", SchemaProfile.OpenAIBasic)]
    [InlineData("openai", "http://localhost:8000/v1", SchemaProfile.OpenAIBasic)]
    [InlineData("azure.ai.openai", null, SchemaProfile.OpenAIBasic)]
    [InlineData("azure.ai.agents", null, SchemaProfile.OpenAIBasic)]
    [InlineData("az.ai.inference", null, SchemaProfile.OpenAIBasic)]
    [InlineData("microsoft.foundry", null, SchemaProfile.OpenAIBasic)]
    [InlineData("mistral_ai", null, SchemaProfile.OpenAIBasic)]
    [InlineData("anthropic", "https://api.anthropic.com/", SchemaProfile.Anthropic)]
    [InlineData("AnthropicClient", null, SchemaProfile.Anthropic)]
    [InlineData("aws.bedrock", null, SchemaProfile.Anthropic)]
    [InlineData("gcp.gemini", null, SchemaProfile.Gemini)]
    [InlineData("gcp.vertex_ai", null, SchemaProfile.Gemini)]
    [InlineData("Google.GenAI", null, SchemaProfile.Gemini)]
    [InlineData("Gemini", null, SchemaProfile.Gemini)]
    [InlineData("vertex_ai", null, SchemaProfile.Gemini)]
    [InlineData("ollama", "http://localhost:11434/", SchemaProfile.Grammar)]
    [InlineData("llama.cpp", null, SchemaProfile.Grammar)]
    [InlineData("llamasharp", null, SchemaProfile.Grammar)]
    [InlineData("vllm", null, SchemaProfile.Grammar)]
    [InlineData("deepseek", null, SchemaProfile.OpenAIBasic)]
    [InlineData("", null, SchemaProfile.OpenAIBasic)]
    [InlineData(null, null, SchemaProfile.OpenAIBasic)]
    public void Profile_FollowsFromTheProvidersName(string? name, string? endpoint, SchemaProfile expected) =>
        Assert.Equal(expected, ProviderProfiles.For(new ChatClientMetadata(name, endpoint is null ? null : new Uri(endpoint))));

    [Fact]
    public void UnknownClient_GetsTheSmallestProfile() => Assert.Equal(SchemaProfile.OpenAIBasic, ProviderProfiles.For(null));

    [Fact]
    public void NoRow_HidesALaterOne() => Assert.All(ProviderProfiles.Known, row => Assert.Same(
        row,
        ProviderProfiles.Known.First(known => row.Prefix.StartsWith(known.Prefix, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public async Task Client_UsesTheProfileOfItsMetadata()
    {
        var client = new ScriptedChatClient(new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}"))) { Metadata = new("gcp.gemini") };

        await client.GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 0 });

        Assert.Contains("for Gemini", client.Format.Schema!.Value.GetRawText(), StringComparison.Ordinal);
    }
}
