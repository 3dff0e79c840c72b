using System.ClientModel;
using System.Text;
using System.Text.Json;
using Anthropic;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace AgentGuard.Runtime.Tests.Wire;

/// <summary>What the generator writes arrives at the provider as it was written, and what comes back is read.</summary>
public sealed class GeneratedSchemaWireTests
{
    private const string Forms = """
        {"orderId":"ORD-000001","verdict":"Approve","confidence":0.75,"lines":[{"sku":"A","quantity":2,"unitPrice":null}],"shipping":null,
        "stock":[{"key":"A","value":3}],"contact":null,"note":null}
        """;

    [Fact]
    public async Task OpenAI_GetsTheConstantByteForByte()
    {
        using var provider = new LocalProvider(ProviderAnswers.OpenAI(Forms));
        var client = new ChatClient("gpt-test", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = provider.Endpoint });
        var options = new ChatCompletionOptions
        {
            ResponseFormat = OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(
                Refund.SchemaName,
                BinaryData.FromBytes(Refund.SchemaUtf8(SchemaProfile.OpenAI).ToArray()),
                Refund.SchemaDescription,
                jsonSchemaIsStrict: true),
        };

        ChatCompletion completion = await client.CompleteChatAsync([new UserChatMessage("Decide")], options);

        var sent = provider.Requests[0].Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("schema");
        Assert.Equal(Encoding.UTF8.GetString(Refund.SchemaUtf8(SchemaProfile.OpenAI)), sent.GetRawText());
        AssertRead(StructuredOutput.Read<Refund>(completion.Content[0].Text));
    }

    [Fact]
    public async Task AnthropicChatClient_GetsTheConstantWithNothingMovedIntoDescriptions()
    {
        using var provider = new LocalProvider(ProviderAnswers.Anthropic(Forms));
        var client = new AnthropicClient { BaseUrl = provider.Endpoint.AbsoluteUri, ApiKey = "none" }.AsIChatClient("claude-test", 1_000);

        var response = await client.GetStructuredAsync<Refund>("Decide");

        var sent = provider.Requests[0].Body.GetProperty("output_config").GetProperty("format").GetProperty("schema");
        Assert.True(JsonElement.DeepEquals(StructuredOutput.Schema<Refund>(SchemaProfile.Anthropic), sent), sent.GetRawText());
        AssertRead(response.Result);
        Assert.False(response.RequiresReview(0.75));
    }

    // The SDK's chat client sends a schema only when its root has "properties" and "required".
    [Fact]
    public async Task AnthropicChatClient_GetsTheSchemaOfATypeWithoutRequiredMembers()
    {
        using var provider = new LocalProvider(ProviderAnswers.Anthropic("{}"));
        var client = new AnthropicClient { BaseUrl = provider.Endpoint.AbsoluteUri, ApiKey = "none" }.AsIChatClient("claude-test", 1_000);

        var response = await client.GetStructuredAsync<Hints>("Guess");

        Assert.True(response.IsValid);
        Assert.True(provider.Requests[0].Body.TryGetProperty("output_config", out var config), provider.Requests[0].Body.GetRawText());
        Assert.True(JsonElement.DeepEquals(StructuredOutput.Schema<Hints>(SchemaProfile.Anthropic), config.GetProperty("format").GetProperty("schema")));
    }

    private static void AssertRead(OutputResult<Refund> result)
    {
        Assert.True(result.IsValid, string.Join('\n', result.Errors));
        Assert.Equal("ORD-000001", result.Value.OrderId);
        Assert.Equal(new RefundLine("A", 2, null), Assert.Single(result.Value.Lines));
        Assert.Equal(3, result.Value.Stock["A"]);
        Assert.Equal(("none", null), (result.Value.Note, result.Value.Contact));
    }
}
