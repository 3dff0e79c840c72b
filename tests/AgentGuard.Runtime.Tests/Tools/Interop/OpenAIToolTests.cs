using System.ClientModel;
using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Tests.Wire;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace AgentGuard.Runtime.Tests.Tools.Interop;

/// <summary>Generated tools with the OpenAI SDK: what is on the wire, with the schema for strict mode and with results.</summary>
public sealed class OpenAIToolTests
{
    private static readonly ToolGuard Guard = new() { Approver = new ElicitationApprover() };

    [Theory]
    [InlineData("""{"orderId":"ORD-000001"}""", """{"id":"ORD-000001","status":"paid","lines":[{"sku":"LAMP","quantity":2}]}""")]
    [InlineData("""{"orderId":"ORD-000002"}""", "null")]
    [InlineData("""{"orderId":"7"}""", """{"code":"invalid_arguments","message":"The arguments do not fit the tool's schema. The call was not made; correct every error and call again.","retryable":true,"errors":[{"path":"/orderId","expected":"string matching ^ORD-[0-9]{6}$","actual":"\"7\""}]}""")]
    public async Task Call_SendsTheStrictSchemaAndTheResultAsItIs(string arguments, string result)
    {
        using var provider = new LocalProvider(ProviderAnswers.OpenAICall("find_order", arguments), ProviderAnswers.OpenAI("Done."));
        var client = new ChatClient("gpt-test", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = provider.Endpoint });
        var tools = new OrderDesk().AsAgentTools(Guard, ToolHost.Manual);
        var options = new ChatCompletionOptions();
        foreach (var tool in tools.AsChatTools())
        {
            options.Tools.Add(tool);
        }

        List<OpenAI.Chat.ChatMessage> messages = [new UserChatMessage("Where is my order?")];
        ChatCompletion completion = await client.CompleteChatAsync(messages, options);
        var call = Assert.Single(completion.ToolCalls);
        messages.Add(new AssistantChatMessage(completion));
        messages.Add(new ToolChatMessage(call.Id, await AnswerAsync(tools, call)));
        await client.CompleteChatAsync(messages, options);

        var sent = provider.Requests[0].Body.GetProperty("tools")[0].GetProperty("function");
        var definition = tools.Single(tool => tool.Name == "find_order").GetService<ToolDefinition>()!;
        Assert.Equal(("find_order", "Finds an order by its id.", true), (sent.GetProperty("name").GetString(), sent.GetProperty("description").GetString(), sent.GetProperty("strict").GetBoolean()));
        Assert.Equal(Encoding.UTF8.GetString(definition.ArgumentsSchema(SchemaProfile.OpenAI)), sent.GetProperty("parameters").GetRawText());
        var answer = provider.Requests[1].Body.GetProperty("messages")[2];
        Assert.Equal(("tool", "call_1", result), (answer.GetProperty("role").GetString(), answer.GetProperty("tool_call_id").GetString(), answer.GetProperty("content").GetString()));
    }

    [Fact]
    public void NoApprover_IsNotAdvertised() => Assert.Throws<InvalidOperationException>(() => new OrderDesk().AsAgentTools().AsChatTools());

    private static async Task<string> AnswerAsync(IEnumerable<AIFunction> tools, ChatToolCall call)
    {
        var arguments = new AIFunctionArguments();
        using var given = JsonDocument.Parse(call.FunctionArguments);
        foreach (var argument in given.RootElement.EnumerateObject())
        {
            arguments[argument.Name] = argument.Value;
        }

        return (await tools.First(tool => tool.Name == call.FunctionName).GetService<AgentTool>()!.CallAsync(arguments)).Text;
    }
}
