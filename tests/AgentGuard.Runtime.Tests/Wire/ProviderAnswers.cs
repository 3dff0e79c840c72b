using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Wire;

/// <summary>Bodies of responses as the providers send them.</summary>
internal static class ProviderAnswers
{
    /// <summary>A chat completion of OpenAI.</summary>
    public static string OpenAI(string content) =>
        $$"""
        {
          "id": "c1", "object": "chat.completion", "created": 1, "model": "gpt-test",
          "choices": [{ "index": 0, "finish_reason": "stop", "message": { "role": "assistant", "content": {{JsonSerializer.Serialize(content)}} } }],
          "usage": { "prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2 }
        }
        """;

    /// <summary>A message of Anthropic.</summary>
    public static string Anthropic(string text, string stopReason = "end_turn") =>
        $$"""
        {
          "id": "m1", "type": "message", "role": "assistant", "model": "claude-test", "stop_reason": "{{stopReason}}", "stop_sequence": null,
          "content": [{ "type": "text", "text": {{JsonSerializer.Serialize(text)}} }],
          "usage": { "input_tokens": 7, "output_tokens": 5 }
        }
        """;

    /// <summary>A chat completion of OpenAI that calls a tool.</summary>
    public static string OpenAICall(string tool, string arguments) =>
        $$"""
        {
          "id": "c1", "object": "chat.completion", "created": 1, "model": "gpt-test",
          "choices": [{ "index": 0, "finish_reason": "tool_calls", "message": { "role": "assistant", "content": null, "tool_calls": [
            { "id": "call_1", "type": "function", "function": { "name": "{{tool}}", "arguments": {{JsonSerializer.Serialize(arguments)}} } }] } }],
          "usage": { "prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2 }
        }
        """;

    /// <summary>A message of Anthropic that calls a tool.</summary>
    public static string AnthropicCall(string tool, string arguments) =>
        $$"""
        {
          "id": "m1", "type": "message", "role": "assistant", "model": "claude-test", "stop_reason": "tool_use", "stop_sequence": null,
          "content": [{ "type": "tool_use", "id": "toolu_1", "name": "{{tool}}", "input": {{arguments}} }],
          "usage": { "input_tokens": 7, "output_tokens": 5 }
        }
        """;
}
