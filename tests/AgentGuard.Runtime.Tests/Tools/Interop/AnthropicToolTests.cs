using System.Text.Json;
using AgentGuard.Runtime.Tests.Wire;
using Anthropic;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Interop;

/// <summary>Generated tools with the chat client of the Anthropic SDK: what is on the wire.</summary>
public sealed class AnthropicToolTests
{
    [Theory]
    [InlineData("""{"orderId":"ORD-000001"}""", """{"id":"ORD-000001","status":"paid","lines":[{"sku":"LAMP","quantity":2}]}""")]
    [InlineData("""{"orderId":"ORD-000001","verbose":true}""", """{"code":"invalid_arguments","message":"The arguments do not fit the tool's schema. The call was not made; correct every error and call again.","retryable":true,"errors":[{"path":"","expected":"only the properties orderId","actual":"property \"verbose\""}]}""")]
    public async Task Call_SendsTheSchemaAndTheResultAsItIs(string arguments, string result)
    {
        using var provider = new LocalProvider(ProviderAnswers.AnthropicCall("find_order", arguments), ProviderAnswers.Anthropic("Done."));
        var client = new AnthropicClient { BaseUrl = provider.Endpoint.AbsoluteUri, ApiKey = "none" }.AsIChatClient("claude-test", 1_000);
        var tools = new OrderDesk().AsAgentTools();
        var options = new ChatOptions { Tools = [.. tools] };

        List<ChatMessage> messages = [new(ChatRole.User, "Where is my order?")];
        var response = await client.GetResponseAsync(messages, options);
        var call = Assert.Single(response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>());
        messages.AddRange(response.Messages);
        messages.Add(new(ChatRole.Tool, [new FunctionResultContent(call.CallId, await tools.First(tool => tool.Name == call.Name).InvokeAsync(new(call.Arguments)))]));
        await client.GetResponseAsync(messages, options);

        var sent = provider.Requests[0].Body.GetProperty("tools")[0];
        Assert.Equal(("find_order", "Finds an order by its id."), (sent.GetProperty("name").GetString(), sent.GetProperty("description").GetString()));
        var property = sent.GetProperty("input_schema").GetProperty("properties").GetProperty("orderId");
        Assert.Equal("string", property.GetProperty("type").GetString());

        // The SDK moves keywords that the provider does not enforce into the description; reading the arguments enforces them.
        Assert.True(property.GetProperty("description").GetString()!.Contains("^ORD-[0-9]{6}$", StringComparison.Ordinal), sent.GetRawText());
        Assert.Equal("orderId", sent.GetProperty("input_schema").GetProperty("required")[0].GetString());
        var answer = provider.Requests[1].Body.GetProperty("messages")[2].GetProperty("content")[0];
        Assert.Equal(("tool_result", "toolu_1"), (answer.GetProperty("type").GetString(), answer.GetProperty("tool_use_id").GetString()));
        Assert.Equal(result, Text(answer.GetProperty("content")));
    }

    private static string? Text(JsonElement content) => content.ValueKind == JsonValueKind.String ? content.GetString() : content[0].GetProperty("text").GetString();
}
