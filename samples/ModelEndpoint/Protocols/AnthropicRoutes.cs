using System.Text.Json.Nodes;
using ModelEndpoint.Scripting;

namespace ModelEndpoint.Protocols;

/// <summary>Messages: <c>POST /v1/messages</c>.</summary>
internal static class AnthropicRoutes
{
    public static void MapAnthropic(this IEndpointRouteBuilder routes, ConversationScript script) =>
        routes.MapPost("/v1/messages", async (JsonObject body, HttpResponse response) =>
        {
            var request = Read(body);
            if (script.Next(request) is not { } turn)
            {
                var error = new JsonObject { ["type"] = "invalid_request_error", ["message"] = "The script has no turn for this request." };
                await ServerSentEvents.WriteJsonAsync(response, new JsonObject { ["type"] = "error", ["error"] = error }, StatusCodes.Status400BadRequest);
            }
            else if (request.Stream)
            {
                await ServerSentEvents.WriteAsync(response, Events(request, turn));
            }
            else
            {
                await ServerSentEvents.WriteJsonAsync(response, Message(request, turn));
            }
        });

    private static ModelRequest Read(JsonObject body)
    {
        var messages = body["messages"]?.AsArray() ?? [];
        var toolResult = Blocks(messages.LastOrDefault(), "tool_result").LastOrDefault();
        var user = messages.LastOrDefault(message =>
            message?["role"]?.GetValue<string>() == "user" && !Blocks(message, "tool_result").Any());
        return new ModelRequest(
            body["model"]?.GetValue<string>() ?? "scripted",
            body["stream"]?.GetValue<bool>() ?? false,
            MessageText.Of(body["system"]),
            MessageText.Of(user?["content"]),
            toolResult is null ? null : NameOfCall(messages, toolResult["tool_use_id"]?.GetValue<string>()),
            toolResult is null ? null : MessageText.Of(toolResult["content"]),
            (body["tools"]?.AsArray() ?? []).Select(tool => tool?["name"]?.GetValue<string>() ?? "").ToHashSet(),
            messages.Count);
    }

    private static IEnumerable<JsonNode> Blocks(JsonNode? message, string type) =>
        (message?["content"] as JsonArray ?? []).OfType<JsonNode>().Where(block => block["type"]?.GetValue<string>() == type);

    private static string? NameOfCall(JsonArray messages, string? id) => messages
        .SelectMany(message => Blocks(message, "tool_use"))
        .LastOrDefault(call => call["id"]?.GetValue<string>() == id)?["name"]?.GetValue<string>();

    private static JsonObject Message(ModelRequest request, ScriptTurn turn)
    {
        var content = new JsonArray();
        if (turn.Text is { } text)
        {
            content.Add(new JsonObject { ["type"] = "text", ["text"] = text });
        }

        foreach (var (index, call) in turn.ToolCalls.Index())
        {
            content.Add(ToolUse(request, index, call, (JsonObject)call.Arguments.DeepClone()));
        }

        return Envelope(request, content, StopReason(turn), turn.AnswerTokens);
    }

    private static IEnumerable<(string?, string)> Events(ModelRequest request, ScriptTurn turn)
    {
        yield return Event("message_start", new JsonObject { ["message"] = Envelope(request, [], null, 0) });

        var block = 0;
        if (turn.Text is { } text)
        {
            yield return BlockStart(block, new JsonObject { ["type"] = "text", ["text"] = "" });
            foreach (var piece in ServerSentEvents.Pieces(text))
            {
                yield return BlockDelta(block, new JsonObject { ["type"] = "text_delta", ["text"] = piece });
            }

            yield return BlockStop(block++);
        }

        foreach (var (index, call) in turn.ToolCalls.Index())
        {
            yield return BlockStart(block, ToolUse(request, index, call, []));
            yield return BlockDelta(block, new JsonObject { ["type"] = "input_json_delta", ["partial_json"] = call.Arguments.ToJsonString() });
            yield return BlockStop(block++);
        }

        yield return Event("message_delta", new JsonObject
        {
            ["delta"] = new JsonObject { ["stop_reason"] = StopReason(turn), ["stop_sequence"] = null },
            ["usage"] = new JsonObject { ["output_tokens"] = turn.AnswerTokens },
        });
        yield return Event("message_stop", []);
    }

    private static (string?, string) BlockStart(int index, JsonObject block) =>
        Event("content_block_start", new JsonObject { ["index"] = index, ["content_block"] = block });

    private static (string?, string) BlockDelta(int index, JsonObject delta) =>
        Event("content_block_delta", new JsonObject { ["index"] = index, ["delta"] = delta });

    private static (string?, string) BlockStop(int index) =>
        Event("content_block_stop", new JsonObject { ["index"] = index });

    private static (string?, string) Event(string type, JsonObject data)
    {
        data["type"] = type;
        return (type, data.ToJsonString());
    }

    private static JsonObject ToolUse(ModelRequest request, int index, ScriptedCall call, JsonObject input) => new()
    {
        ["type"] = "tool_use",
        ["id"] = request.CallId(index),
        ["name"] = call.Name,
        ["input"] = input,
    };

    private static JsonObject Envelope(ModelRequest request, JsonArray content, string? stopReason, int answerTokens) => new()
    {
        ["id"] = $"msg_{request.Length}",
        ["type"] = "message",
        ["role"] = "assistant",
        ["model"] = request.Model,
        ["content"] = content,
        ["stop_reason"] = stopReason,
        ["stop_sequence"] = null,
        ["usage"] = new JsonObject { ["input_tokens"] = request.PromptTokens, ["output_tokens"] = answerTokens },
    };

    private static string StopReason(ScriptTurn turn) => turn.ToolCalls.Count > 0 ? "tool_use" : "end_turn";
}
