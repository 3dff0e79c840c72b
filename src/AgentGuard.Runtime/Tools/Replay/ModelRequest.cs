using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>What a model call is known by on a tape: messages, options and the tools on offer, as JSON.</summary>
internal static class ModelRequest
{
    // They differ from run to run and say nothing about what is asked.
    private static readonly string[] Volatile = ["createdAt", "messageId"];

    /// <summary>The request as JSON, in canonical form.</summary>
    /// <exception cref="NotSupportedException">Something in it has no JSON form.</exception>
    public static byte[] Write(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var request = new JsonObject { ["messages"] = new JsonArray([.. messages.Select(Message)]) };
        if (options is not null)
        {
            request["options"] = ModelJson.ToNode(options);
        }

        if (options?.Tools is { Count: > 0 } tools)
        {
            request["tools"] = new JsonArray([.. tools.Select(Tool)]);
        }

        using var document = JsonDocument.Parse(request.ToJsonString(), TapeFormat.Parsing);
        return CanonicalJson.Of(document.RootElement);
    }

    private static JsonNode? Message(ChatMessage message)
    {
        var node = ModelJson.ToNode(message);
        foreach (var name in Volatile)
        {
            (node as JsonObject)?.Remove(name);
        }

        return node;
    }

    private static JsonObject Tool(AITool tool)
    {
        var node = new JsonObject { ["name"] = tool.Name, ["description"] = tool.Description };
        if (tool is AIFunctionDeclaration { JsonSchema: { ValueKind: JsonValueKind.Object } schema })
        {
            node["schema"] = JsonObject.Create(schema.Clone());
        }

        return node;
    }
}
