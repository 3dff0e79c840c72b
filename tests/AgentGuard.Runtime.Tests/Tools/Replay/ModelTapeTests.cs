using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Replay;

/// <summary>Calls of models on a tape.</summary>
public sealed class ModelTapeTests
{
    private static readonly AIFunction Tool = AIFunctionFactory.Create((string id) => id, "find_order", "Finds an order.");

    [Fact]
    public async Task Response_ReplaysByteForByte()
    {
        var call = new FunctionCallContent("c1", "find_order", new Dictionary<string, object?> { ["id"] = "A-1", ["n"] = 1.5m, ["list"] = new[] { 1, 2 } });
        using var model = new StreamedChatClient(([new TextContent("Let me see…"), call, new UsageContent(new() { InputTokenCount = 7 })], null));
        var options = new ChatOptions { Instructions = "Be brief.", Temperature = 0.5f, Tools = [Tool], ResponseFormat = ChatResponseFormat.Json };
        string? live = null;
        var recorded = await Tapes.RecordAsync(async tape => live = Json(await new RecordingChatClient(model, tape).GetResponseAsync("Where is A-1?", options)));

        using var replay = new ReplayingChatClient(await Tapes.ReplayAsync(recorded));
        var replayed = Json(await replay.GetResponseAsync("Where is A-1?", options));

        Assert.Equal(live, replayed);
    }

    // A conversation whose history holds what the model said: the next request contains the replayed answer.
    [Fact]
    public async Task ReplayRecordedAgain_IsTheSameTape()
    {
        using var model = new StreamedChatClient(
            ([new FunctionCallContent("c1", "find_order", new Dictionary<string, object?> { ["id"] = "A-1" })], null),
            ([new TextContent("It is paid.")], null));
        var first = await Tapes.RecordAsync(tape => ConverseAsync(new RecordingChatClient(model, tape)));

        var tape = await Tapes.ReplayAsync(first);
        var second = await Tapes.RecordAsync(again => ConverseAsync(new RecordingChatClient(new ReplayingChatClient(tape), again)));

        Assert.Equal(first, second);
        Assert.Empty(tape.Unplayed);
        Assert.Equal(2, model.Calls);
    }

    [Fact]
    public async Task Stream_ReplaysUpdateByUpdate()
    {
        using var model = new StreamedChatClient(([new TextContent("Hel"), new TextContent("lo")], null));
        var live = new List<string>();
        var recorded = await Tapes.RecordAsync(async tape => live.AddRange(await StreamAsync(new RecordingChatClient(model, tape))));

        var replayed = await StreamAsync(new ReplayingChatClient(await Tapes.ReplayAsync(recorded)));

        Assert.Equal(2, live.Count);
        Assert.Equal(live, replayed);
    }

    [Fact]
    public async Task StreamAndResponse_StandForEachOther()
    {
        using var model = new StreamedChatClient(([new TextContent("Hel"), new TextContent("lo")], null), ([new TextContent("Whole")], null));
        var recorded = await Tapes.RecordAsync(async tape =>
        {
            using var client = new RecordingChatClient(model, tape);
            await StreamAsync(client, "streamed");
            await client.GetResponseAsync("whole");
        });

        using var replay = new ReplayingChatClient(await Tapes.ReplayAsync(recorded));

        Assert.Equal("Hello", (await replay.GetResponseAsync("streamed")).Text);
        Assert.Contains("Whole", Assert.Single(await StreamAsync(replay, "whole")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_FailsAgainAtTheSamePlace()
    {
        var failure = new TimeoutException("too slow");
        using var model = new StreamedChatClient(([], failure), ([new TextContent("Hel")], failure));
        var recorded = await Tapes.RecordAsync(async tape =>
        {
            using var client = new RecordingChatClient(model, tape);
            Assert.Same(failure, await Assert.ThrowsAsync<TimeoutException>(() => client.GetResponseAsync("whole")));
            Assert.Same(failure, await Assert.ThrowsAsync<TimeoutException>(() => StreamAsync(client, "streamed")));
        });

        using var replay = new ReplayingChatClient(await Tapes.ReplayAsync(recorded));
        var exception = await Assert.ThrowsAsync<RecordedModelException>(() => replay.GetResponseAsync("whole"));
        var seen = new List<string>();
        await Assert.ThrowsAsync<RecordedModelException>(() => StreamAsync(replay, "streamed", seen));

        Assert.Equal(("System.TimeoutException", "System.TimeoutException: too slow"), (exception.RecordedType, exception.Message));
        Assert.Single(seen);
    }

    [Fact]
    public async Task StreamLeftEarly_ReplaysAsFarAsItWasRead()
    {
        using var model = new StreamedChatClient(([new TextContent("Hel"), new TextContent("lo")], null));
        var recorded = await Tapes.RecordAsync(async tape =>
        {
            await foreach (var update in new RecordingChatClient(model, tape).GetStreamingResponseAsync("Hi"))
            {
                break;
            }
        });

        var seen = new List<string>();
        var exception = await Assert.ThrowsAsync<ToolTapeException>(async () => await StreamAsync(new ReplayingChatClient(await Tapes.ReplayAsync(recorded)), "Hi", seen));

        Assert.Single(seen);
        Assert.Equal("run.jsonl:2: When the tape was recorded, nobody read the stream beyond this point.", exception.Message);
    }

    [Fact]
    public async Task CancelledCall_IsNotRecorded()
    {
        using var model = new StreamedChatClient(([new TextContent("Hello")], null), ([new TextContent("Hello")], null));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var recorded = await Tapes.RecordAsync(async tape =>
        {
            using var client = new RecordingChatClient(model, tape);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetResponseAsync("Hi", cancellationToken: cancelled.Token));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetStreamingResponseAsync("Hi", cancellationToken: cancelled.Token).ToChatResponseAsync());
        });

        Assert.Equal(Tapes.Header, recorded);
    }

    [Theory]
    [InlineData("/messages/0/contents/0/text: expected \"Where is A-1?\", got \"Where is A-2?\"", "Where is A-2?", "Be brief.", "Finds an order.")]
    [InlineData("/options/instructions: expected \"Be brief.\", got \"Be long.\"", "Where is A-1?", "Be long.", "Finds an order.")]
    [InlineData("/tools/0/description: expected \"Finds an order.\", got \"Loses an order.\"", "Where is A-1?", "Be brief.", "Loses an order.")]
    public async Task DifferentRequest_ShowsTheFirstDifference(string difference, string prompt, string instructions, string description)
    {
        using var model = new StreamedChatClient(([new TextContent("Yes")], null));
        static ChatOptions Options(string instructions, string description) =>
            new() { Instructions = instructions, Tools = [AIFunctionFactory.Create((string id) => id, "find_order", description)] };
        var recorded = await Tapes.RecordAsync(tape => new RecordingChatClient(model, tape).GetResponseAsync("Where is A-1?", Options("Be brief.", "Finds an order.")));

        using var replay = new ReplayingChatClient(await Tapes.ReplayAsync(recorded));
        var exception = await Assert.ThrowsAsync<ToolTapeException>(() => replay.GetResponseAsync(prompt, Options(instructions, description)));

        Assert.Equal($"run.jsonl:2: The call of the model differs from the tape: {difference}", exception.Message);
        Assert.Equal(difference, exception.Difference!.ToString());
    }

    [Fact]
    public async Task IdsAndTimesOfMessages_DoNotMatter()
    {
        using var model = new StreamedChatClient(([new TextContent("Yes")], null));
        var recorded = await Tapes.RecordAsync(tape => new RecordingChatClient(model, tape).GetResponseAsync(
            [new ChatMessage(ChatRole.User, "Hi") { MessageId = "1", CreatedAt = DateTimeOffset.UnixEpoch }]));

        using var replay = new ReplayingChatClient(await Tapes.ReplayAsync(recorded));

        Assert.Equal("Yes", (await replay.GetResponseAsync([new ChatMessage(ChatRole.User, "Hi") { MessageId = "2", CreatedAt = DateTimeOffset.MaxValue }])).Text);
    }

    // The profile of a structured output is chosen by the client's metadata.
    [Fact]
    public async Task Metadata_AreThoseOfTheRecordedClient()
    {
        using var model = new StreamedChatClient(([new TextContent("Yes")], null));
        var recorded = await Tapes.RecordAsync(tape => new RecordingChatClient(model, tape).GetResponseAsync("Hi"));

        using var replay = new ReplayingChatClient(await Tapes.ReplayAsync(recorded));

        var metadata = replay.GetService<ChatClientMetadata>()!;
        Assert.Equal(("openai", "https://api.openai.com/v1", "gpt-test"), (metadata.ProviderName, metadata.ProviderUri!.OriginalString, metadata.DefaultModelId));
        Assert.Same(replay, replay.GetService<ReplayingChatClient>());
    }

    [Fact]
    public async Task OptionWithoutJsonForm_IsATapeException()
    {
        using var model = new StreamedChatClient(([new TextContent("Yes")], null));
        var options = new ChatOptions { AdditionalProperties = new() { ["callback"] = new Action(() => { }) } };

        await Tapes.RecordAsync(tape => Assert.ThrowsAsync<ToolTapeException>(() => new RecordingChatClient(model, tape).GetResponseAsync("Hi", options)));

        Assert.Equal(0, model.Calls);
    }

    [Fact]
    public async Task TapeThatReplays_RecordsNothing()
    {
        using var client = new RecordingChatClient(new StreamedChatClient(([new TextContent("Yes")], null)), await Tapes.ReplayAsync(Tapes.Header));

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetResponseAsync("Hi"));
    }

    private static string Json(ChatResponse response) => JsonSerializer.Serialize(response, AIJsonUtilities.DefaultOptions);

    private static async Task ConverseAsync(RecordingChatClient client)
    {
        List<ChatMessage> history = [new(ChatRole.User, "Where is A-1?")];
        history.AddRange((await client.GetResponseAsync(history)).Messages);
        history.Add(new(ChatRole.Tool, [new FunctionResultContent("c1", "paid")]));
        await client.GetResponseAsync(history);
    }

    private static async Task<List<string>> StreamAsync(IChatClient client, string prompt = "Hi", List<string>? seen = null)
    {
        seen ??= [];
        await foreach (var update in client.GetStreamingResponseAsync(prompt))
        {
            seen.Add(JsonSerializer.Serialize(update, AIJsonUtilities.DefaultOptions));
        }

        return seen;
    }
}
