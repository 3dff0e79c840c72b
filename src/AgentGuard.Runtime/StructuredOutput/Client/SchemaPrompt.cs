using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime;

/// <summary>Shows the schema to a model whose engine only enforces it.</summary>
internal static class SchemaPrompt
{
    /// <summary>Adds the schema to the first system message, in a copy of it, or as a new one: many chat templates know one only, at the start.</summary>
    public static void AddTo(List<ChatMessage> messages, JsonElement schema)
    {
        var text = $"Answer with one JSON object that conforms to this JSON Schema, and nothing else:\n{schema.GetRawText()}";
        if (messages.Count == 0 || messages[0].Role != ChatRole.System)
        {
            messages.Insert(0, new ChatMessage(ChatRole.System, text));
            return;
        }

        var system = messages[0].Clone();
        system.Contents = [.. system.Contents, new TextContent($"\n\n{text}")];
        messages[0] = system;
    }
}
