using System.Text.Json;
using AgentGuard.Runtime.Tests.Outputs.Client;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Wire;

/// <summary>The schema constants in requests of the Anthropic SDK, direct and through its chat client.</summary>
public sealed class AnthropicWireTests
{
    private const string Good = """{"title":"Leak","priority":2,"confidence":0.5}""";

    [Fact]
    public async Task Message_CarriesTheConstant()
    {
        using var provider = new LocalProvider(Message(Good));
        var client = new AnthropicClient { BaseUrl = provider.Endpoint.AbsoluteUri, ApiKey = "none" };

        // The SDK takes the schema as a dictionary.
        var schema = StructuredOutput.Schema<Ticket>(SchemaProfile.Anthropic).EnumerateObject().ToDictionary(keyword => keyword.Name, keyword => keyword.Value);
        var message = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-test",
            MaxTokens = 1_000,
            Messages = [new UserMessageParam { Content = "Make a ticket" }],
            OutputConfig = new OutputConfig { Format = new JsonOutputFormat { Schema = schema } },
        });

        AssertSchema(provider);
        Assert.True(message.Content[0].TryPickText(out var text));
        Assert.Equal(new Ticket("Leak", 2, 0.5), StructuredOutput.Read<Ticket>(text.Text).Value);
    }

    [Fact]
    public async Task ChatClient_CarriesTheConstantAndReadsTheAnswer()
    {
        using var provider = new LocalProvider(Message(Good));

        var response = await ChatClient(provider).GetStructuredAsync<Ticket>("Make a ticket");

        AssertSchema(provider);
        Assert.Equal(new Ticket("Leak", 2, 0.5), response.Value);
        Assert.Equal((7, 5), (response.Usage!.InputTokenCount, response.Usage.OutputTokenCount));
    }

    [Fact]
    public async Task RepairRound_SendsTheAnswerAndTheErrors()
    {
        using var provider = new LocalProvider(Message("""{"title":"Leak","priority":7}"""), Message(Good));

        var response = await ChatClient(provider).GetStructuredAsync<Ticket>("Make a ticket");

        Assert.True(response.IsValid);
        Assert.Equal((14, 10), (response.Usage!.InputTokenCount, response.Usage.OutputTokenCount));
        var messages = provider.Requests[1].Body.GetProperty("messages");
        Assert.Equal(["user", "assistant", "user"], messages.EnumerateArray().Select(message => message.GetProperty("role").GetString()));
        Assert.Contains("/priority: expected integer from 1 to 5, got 7", messages[2].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StopReasonRefusal_IsARefusal()
    {
        using var provider = new LocalProvider(Message("I will not", "refusal"));

        var response = await ChatClient(provider).GetStructuredAsync<Ticket>("Make a ticket");

        Assert.Equal("I will not", response.Refusal);
        Assert.Single(provider.Requests);
    }

    [Fact]
    public async Task StopReasonMaxTokens_IsTruncated()
    {
        using var provider = new LocalProvider(Message("""{"title":"Le""", "max_tokens"));

        var response = await ChatClient(provider).GetStructuredAsync<Ticket>("Make a ticket", request: new() { MaxRepairs = 0 });

        Assert.True(response.Result.Truncated);
        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
    }

    private static IChatClient ChatClient(LocalProvider provider) =>
        new AnthropicClient { BaseUrl = provider.Endpoint.AbsoluteUri, ApiKey = "none" }.AsIChatClient("claude-test", 1_000);

    private static void AssertSchema(LocalProvider provider)
    {
        var (path, body) = provider.Requests[0];
        var format = body.GetProperty("output_config").GetProperty("format");
        var sent = format.GetProperty("schema");
        Assert.EndsWith("/v1/messages", path, StringComparison.Ordinal);
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.True(JsonElement.DeepEquals(StructuredOutput.Schema<Ticket>(SchemaProfile.Anthropic), sent), sent.GetRawText());

        // The SDK shuffles the keywords of the root; the order that matters to the model, that of the properties, stays.
        Assert.Equal(["title", "priority", "confidence"], sent.GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    private static string Message(string text, string stopReason = "end_turn") =>
        $$"""
        {
          "id": "m1", "type": "message", "role": "assistant", "model": "claude-test", "stop_reason": "{{stopReason}}", "stop_sequence": null,
          "content": [{ "type": "text", "text": {{JsonSerializer.Serialize(text)}} }],
          "usage": { "input_tokens": 7, "output_tokens": 5 }
        }
        """;
}
