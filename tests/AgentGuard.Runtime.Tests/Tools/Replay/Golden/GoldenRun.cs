using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Replay.Golden;

/// <summary>The run on the golden tape: each kind of entry that the format has.</summary>
internal static class GoldenRun
{
    private static readonly ChatClientMetadata s_client = new("openai", new Uri("https://api.openai.com/v1"), "gpt-test");

    /// <summary>The model that was recorded.</summary>
    public static StreamedChatClient Model() => new(
        ([new TextContent("Let me see…"), new FunctionCallContent("c1", "find_order", new Dictionary<string, object?> { ["id"] = "A-1" }), new UsageContent(new() { InputTokenCount = 7 })], null),
        ([new TextContent("Zürich: "), new TextContent("49.90 EUR.")], null),
        ([new TextContent("First"), new TextContent("second")], null),
        ([new TextContent("Hel")], new TimeoutException("too slow")),
        ([], new TimeoutException("too slow")))
    { Metadata = s_client };

    /// <summary>Everything that the run's code gets to see, in order.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IChatClient model, ToolTape tape, GoldenTools target)
    {
        var seen = new List<string>();
        var tools = target.AsAgentTools(new() { Approver = new Support.Approver(true), Tape = tape }).ToDictionary(tool => tool.Name);
        var options = new ChatOptions { Instructions = "Be brief.", Temperature = 0.5f, MaxOutputTokens = 100, Tools = [.. tools.Values], ResponseFormat = ChatResponseFormat.Json };
        List<ChatMessage> history = [new(ChatRole.User, "What was A-1?")];

        var asked = await model.GetResponseAsync(history, options);
        seen.Add(JsonSerializer.Serialize(asked, AIJsonUtilities.DefaultOptions));
        history.AddRange(asked.Messages);
        foreach (var (tool, arguments) in new (string, AIFunctionArguments)[]
        {
            ("find_order", new() { ["id"] = "A-1" }),
            ("find_order", new() { ["id"] = "A-2" }),
            ("refund", new() { ["id"] = "A-1", ["amount"] = 12.50m, ["reason"] = "Sprung \"im\" Deckel 😀" }),
            ("list_notes", new() { ["id"] = "A-1", ["offset"] = 3 }),
            ("hold", new() { ["id"] = "A-1" }),
        })
        {
            seen.Add($"{await tools[tool].InvokeAsync(arguments)}");
        }

        history.Add(new(ChatRole.Tool, [new FunctionResultContent("c1", seen[1])]));
        await StreamAsync(model, history, seen, most: int.MaxValue);
        await StreamAsync(model, "Say more.", seen, most: 1);
        await StreamAsync(model, "And more.", seen, most: int.MaxValue);
        try
        {
            await model.GetResponseAsync("Still there?");
        }
        catch (Exception failed) when (failed is TimeoutException or RecordedModelException)
        {
            seen.Add("failed");
        }

        return seen;
    }

    private static Task StreamAsync(IChatClient model, string prompt, List<string> seen, int most) => StreamAsync(model, [new ChatMessage(ChatRole.User, prompt)], seen, most);

    private static async Task StreamAsync(IChatClient model, IEnumerable<ChatMessage> messages, List<string> seen, int most)
    {
        var read = 0;
        try
        {
            await foreach (var update in model.GetStreamingResponseAsync(messages))
            {
                seen.Add(JsonSerializer.Serialize(update, AIJsonUtilities.DefaultOptions));
                if (++read == most)
                {
                    return;
                }
            }
        }
        catch (Exception failed) when (failed is TimeoutException or RecordedModelException)
        {
            seen.Add("failed");
        }
    }
}
