using System.ClientModel;
using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Tests.Outputs.Client;
using OpenAI;
using OpenAI.Chat;

namespace AgentGuard.Runtime.Tests.Wire;

/// <summary>The schema constants in requests of the OpenAI SDK.</summary>
public sealed class OpenAIWireTests
{
    [Fact]
    public async Task ChatCompletion_CarriesTheConstantByteForByte()
    {
        using var provider = new LocalProvider(Completion("""{"title":"Leak","priority":2,"confidence":null}"""));
        var client = new ChatClient("gpt-test", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = provider.Endpoint });
        var options = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(
                Ticket.SchemaName,
                BinaryData.FromBytes(Ticket.SchemaUtf8(SchemaProfile.OpenAI).ToArray()),
                Ticket.SchemaDescription,
                jsonSchemaIsStrict: true),
        };

        ChatCompletion completion = await client.CompleteChatAsync([new UserChatMessage("Make a ticket")], options);

        var (path, body) = Assert.Single(provider.Requests);
        var format = body.GetProperty("response_format");
        var sent = format.GetProperty("json_schema");
        Assert.Equal("/chat/completions", path);
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.Equal("ticket", sent.GetProperty("name").GetString());
        Assert.Equal("A ticket", sent.GetProperty("description").GetString());
        Assert.True(sent.GetProperty("strict").GetBoolean());
        Assert.Equal(Encoding.UTF8.GetString(Ticket.SchemaUtf8(SchemaProfile.OpenAI)), sent.GetProperty("schema").GetRawText());
        Assert.Equal(new Ticket("Leak", 2), StructuredOutput.Read<Ticket>(completion.Content[0].Text).Value);
    }

    private static string Completion(string content) =>
        $$"""
        {
          "id": "c1", "object": "chat.completion", "created": 1, "model": "gpt-test",
          "choices": [{ "index": 0, "finish_reason": "stop", "message": { "role": "assistant", "content": {{JsonSerializer.Serialize(content)}} } }],
          "usage": { "prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2 }
        }
        """;
}
