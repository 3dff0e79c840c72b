using System.Text.Json.Nodes;
using ModelEndpoint.Scripting;

namespace ModelEndpoint.Protocols;

/// <summary>Chat completions: <c>POST /v1/chat/completions</c>.</summary>
internal static class OpenAIRoutes
{
    public static void MapOpenAI(this IEndpointRouteBuilder routes, ConversationScript script) =>
        routes.MapPost("/v1/chat/completions", async (JsonObject body, HttpResponse response) =>
        {
            var request = Read(body);
            if (script.Next(request) is not { } turn)
            {
                var error = new JsonObject { ["message"] = "The script has no turn for this request.", ["type"] = "invalid_request_error" };
                await ServerSentEvents.WriteJsonAsync(response, new JsonObject { ["error"] = error }, StatusCodes.Status400BadRequest);
            }
            else if (request.Stream)
            {
                await ServerSentEvents.WriteAsync(response, Chunks(request, turn).Append((null, "[DONE]")));
            }
            else
            {
                await ServerSentEvents.WriteJsonAsync(response, Completion(request, turn));
            }
        });

    private static ModelRequest Read(JsonObject body)
    {
        var messages = body["messages"]?.AsArray() ?? [];
        var last = messages.LastOrDefault();
        var toolResult = Role(last) == "tool" ? last : null;
        return new ModelRequest(
            body["model"]?.GetValue<string>() ?? "scripted",
            body["stream"]?.GetValue<bool>() ?? false,
            string.Join('\n', messages.Where(message => Role(message) is "system" or "developer").Select(message => MessageText.Of(message!["content"]))),
            MessageText.Of(messages.LastOrDefault(message => Role(message) == "user")?["content"]),
            toolResult is null ? null : NameOfCall(messages, toolResult["tool_call_id"]?.GetValue<string>()),
            toolResult is null ? null : MessageText.Of(toolResult["content"]),
            (body["tools"]?.AsArray() ?? []).Select(tool => tool?["function"]?["name"]?.GetValue<string>() ?? "").ToHashSet(),
            messages.Count);
    }

    private static string? Role(JsonNode? message) => message?["role"]?.GetValue<string>();

    private static string? NameOfCall(JsonArray messages, string? id) => messages
        .SelectMany(message => message?["tool_calls"]?.AsArray() ?? [])
        .LastOrDefault(call => call?["id"]?.GetValue<string>() == id)?["function"]?["name"]?.GetValue<string>();

    private static JsonObject Completion(ModelRequest request, ScriptTurn turn)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = turn.Text, ["refusal"] = null };
        if (turn.ToolCalls.Count > 0)
        {
            message["tool_calls"] = ToolCalls(request, turn);
        }

        return Envelope(request, "chat.completion", new JsonObject
        {
            ["index"] = 0,
            ["message"] = message,
            ["finish_reason"] = FinishReason(turn),
        }, Usage(request, turn));
    }

    private static IEnumerable<(string?, string)> Chunks(ModelRequest request, ScriptTurn turn)
    {
        yield return Chunk(request, new JsonObject { ["role"] = "assistant", ["content"] = "" });
        foreach (var piece in ServerSentEvents.Pieces(turn.Text ?? ""))
        {
            yield return Chunk(request, new JsonObject { ["content"] = piece });
        }

        if (turn.ToolCalls.Count > 0)
        {
            yield return Chunk(request, new JsonObject { ["tool_calls"] = ToolCalls(request, turn, numbered: true) });
        }

        yield return Chunk(request, [], FinishReason(turn), Usage(request, turn));
    }

    private static (string?, string) Chunk(ModelRequest request, JsonObject delta, string? finishReason = null, JsonObject? usage = null)
    {
        var choice = new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finishReason };
        return (null, Envelope(request, "chat.completion.chunk", choice, usage).ToJsonString());
    }

    private static JsonArray ToolCalls(ModelRequest request, ScriptTurn turn, bool numbered = false)
    {
        var calls = new JsonArray();
        foreach (var (index, call) in turn.ToolCalls.Index())
        {
            var node = new JsonObject
            {
                ["id"] = request.CallId(index),
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = call.Name, ["arguments"] = call.Arguments.ToJsonString() },
            };
            if (numbered)
            {
                node["index"] = index;
            }

            calls.Add(node);
        }

        return calls;
    }

    private static JsonObject Envelope(ModelRequest request, string kind, JsonObject choice, JsonObject? usage) => new()
    {
        ["id"] = $"chatcmpl-{request.Length}",
        ["object"] = kind,
        ["created"] = 1_750_000_000,
        ["model"] = request.Model,
        ["choices"] = new JsonArray(choice),
        ["usage"] = usage,
    };

    private static JsonObject Usage(ModelRequest request, ScriptTurn turn) => new()
    {
        ["prompt_tokens"] = request.PromptTokens,
        ["completion_tokens"] = turn.AnswerTokens,
        ["total_tokens"] = request.PromptTokens + turn.AnswerTokens,
    };

    private static string FinishReason(ScriptTurn turn) => turn.ToolCalls.Count > 0 ? "tool_calls" : "stop";
}
