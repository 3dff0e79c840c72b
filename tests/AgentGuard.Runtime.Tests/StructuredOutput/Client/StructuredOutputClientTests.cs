using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Outputs.Client;

public sealed class StructuredOutputClientTests
{
    private const string Good = """{"title":"Leak","priority":2,"confidence":0.9}""";
    private const string Bad = """{"title":"","priority":9}""";

    [Fact]
    public async Task ValidAnswer_IsReadInOneAttempt()
    {
        var client = new ScriptedChatClient(Answer(Good));

        var response = await client.GetStructuredAsync<Ticket>("Make a ticket");

        Assert.True(response.IsValid);
        Assert.Equal(new Ticket("Leak", 2, 0.9), response.Value);
        Assert.Equal(1, response.Attempts);
        Assert.Empty(Assert.Single(response.Errors));
        Assert.Null(response.Refusal);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.Same(Assert.Single(response.Responses), response.Response);
        Assert.Equal("user: Make a ticket", client.LastConversation);
    }

    [Fact]
    public async Task Schema_IsSentUnderItsNameWithTheDescription()
    {
        var client = new ScriptedChatClient(Answer(Good));

        await client.GetStructuredAsync<Ticket>("x", request: new() { Profile = SchemaProfile.Gemini });

        Assert.Equal(("ticket", "A ticket"), (client.Format.SchemaName, client.Format.SchemaDescription));
        Assert.Equal(System.Text.Encoding.UTF8.GetString(Ticket.SchemaUtf8(SchemaProfile.Gemini)), client.Format.Schema!.Value.GetRawText());
    }

    [Fact]
    public async Task WrongAnswer_IsCorrectedInASecondRound()
    {
        var client = new ScriptedChatClient(Answer(Bad), Answer(Good));

        var response = await client.GetStructuredAsync<Ticket>([new(ChatRole.System, "Be short"), new(ChatRole.User, "Make a ticket")]);

        Assert.True(response.IsValid);
        Assert.Equal(2, response.Attempts);
        Assert.Equal([2, 0], response.Errors.Select(errors => errors.Count));
        Assert.Equal(
            """
            system: Be short
            user: Make a ticket
            assistant: {"title":"","priority":9}
            user: Your answer has these errors:
            - /title: expected string of 1 to 40 characters, got 0 characters
            - /priority: expected integer from 1 to 5, got 9
            Return only the corrected JSON.
            """,
            client.LastConversation,
            ignoreLineEndingDifferences: true);
        Assert.Equal(2, client.Messages[0].Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    [InlineData(10, 11)]
    public async Task AnswerThatStaysWrong_EndsAfterTheRepairs(int maxRepairs, int attempts)
    {
        var client = new ScriptedChatClient([.. Enumerable.Range(0, 20).Select(_ => Answer(Bad))]);

        var response = await client.GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = maxRepairs });

        Assert.False(response.IsValid);
        Assert.Null(response.Value);
        Assert.Equal(attempts, response.Attempts);
        Assert.Equal(attempts, response.Errors.Count);
        Assert.Equal(1 + (2 * maxRepairs), client.Messages[^1].Count);
    }

    [Fact]
    public async Task AnswerThatIsNoJson_IsAnError()
    {
        var response = await new ScriptedChatClient(Answer("Certainly!")).GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 0 });

        Assert.Equal(OutputErrorCode.Syntax, Assert.Single(response.Result.Errors).Code);
    }

    [Fact]
    public async Task AnswerInAFence_IsReadWhenThatIsForgiven()
    {
        var client = new ScriptedChatClient(Answer($"```json\n{Good}\n```"));

        var response = await client.GetStructuredAsync<Ticket>("x", request: new() { Reading = new() { Leniency = Leniency.StrictProvider } });

        Assert.True(response.IsValid);
        Assert.Equal(Leniency.SurroundingText, response.Result.Repairs);
        Assert.True(response.RequiresReview(0.5));
    }

    [Fact]
    public async Task AnswerAtTheOutputLimit_IsTruncatedEvenIfItIsJson()
    {
        var client = new ScriptedChatClient(Answer(Good, ChatFinishReason.Length), Answer("""{"title":"Le""", ChatFinishReason.Length));

        var response = await client.GetStructuredAsync<Ticket>("x");

        Assert.False(response.IsValid);
        Assert.True(response.Result.Truncated);
        Assert.Null(response.Value);
        Assert.All(response.Errors, errors => Assert.Contains(errors, error => error.Code == OutputErrorCode.Truncated));
        Assert.Equal(OutputErrorCode.Truncated, Assert.Single(response.Errors[0]).Code);
        Assert.Contains("short enough for the output limit", client.LastConversation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerAtTheOutputLimit_IsShownWhenTruncationIsForgiven()
    {
        var client = new ScriptedChatClient(Answer(Good, ChatFinishReason.Length));

        var response = await client.GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 0, Reading = new() { Leniency = Leniency.Truncation } });

        Assert.Equal("Leak", response.Value!.Title);
        Assert.False(response.IsValid);
        Assert.True(response.RequiresReview(0));
    }

    public static TheoryData<string, ChatResponse> RefusalsOfAdapters => new()
    {
        { "I can't help with that.", new(new ChatMessage(ChatRole.Assistant, [new ErrorContent("I can't help with that.") { ErrorCode = "Refusal" }])) },
        { "Not this.", new(new ChatMessage(ChatRole.Assistant, [new TextContent("") { AdditionalProperties = new() { ["Refusal"] = "Not this." } }])) },
        { "I would rather", Answer("I would rather", ChatFinishReason.ContentFilter) },
        { Good, Answer(Good, ChatFinishReason.ContentFilter) },
        { "No.", Answer("No.", new ChatFinishReason("refusal")) },
        { "The answer was refused without words.", Answer("", ChatFinishReason.ContentFilter) },
    };

    [Theory]
    [MemberData(nameof(RefusalsOfAdapters))]
    public async Task Refusal_IsReportedAndNotRepaired(string words, ChatResponse refusal)
    {
        var response = await new ScriptedChatClient(refusal).GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 5 });

        Assert.Equal(words, response.Refusal);
        Assert.False(response.IsValid);
        Assert.Equal(1, response.Attempts);
        Assert.Equal("(root): expected a JSON object as text, got a refusal", Assert.Single(response.Result.Errors).ToString());
    }

    [Fact]
    public async Task CallsOfToolsInsteadOfAnAnswer_AreReportedAndNotRepaired()
    {
        var calls = new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("1", "find_order"), new FunctionCallContent("2", "refund")]);
        var client = new ScriptedChatClient(new ChatResponse(calls) { FinishReason = ChatFinishReason.ToolCalls });

        var response = await client.GetStructuredAsync<Ticket>("x");

        Assert.Equal(1, response.Attempts);
        Assert.Equal(
            "(root): expected a JSON object as text, got calls of tools that nobody ran: find_order, refund",
            Assert.Single(response.Result.Errors).ToString());
    }

    [Fact]
    public async Task TextsBetweenCallsOfTools_AreNoPartOfTheAnswer()
    {
        var client = new ScriptedChatClient(new ChatResponse(
        [
            new(ChatRole.Assistant, [new TextContent("Let me look."), new FunctionCallContent("1", "find_order")]),
            new(ChatRole.Tool, [new FunctionResultContent("1", "{}")]),
            new(ChatRole.Assistant, [new TextReasoningContent("Hm."), new TextContent(Good)]),
        ]));

        Assert.True((await client.GetStructuredAsync<Ticket>("x")).IsValid);
    }

    [Fact]
    public async Task NoText_IsAskedForWithoutSendingTheEmptyMessage()
    {
        var client = new ScriptedChatClient(Answer(" "), Answer(Good));

        var response = await client.GetStructuredAsync<Ticket>("x");

        Assert.True(response.IsValid);
        Assert.Equal("(root): expected a JSON object as text, got no text", Assert.Single(response.Errors[0]).ToString());
        Assert.Equal([ChatRole.User, ChatRole.User], client.Messages[^1].Select(message => message.Role));
    }

    [Fact]
    public async Task ErrorOfTheProvider_IsNamed()
    {
        var client = new ScriptedChatClient(new ChatResponse(new ChatMessage(ChatRole.Assistant, [new ErrorContent("overloaded") { ErrorCode = "529" }])));

        var response = await client.GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 0 });

        Assert.Null(response.Refusal);
        Assert.Contains("the error \"overloaded\"", Assert.Single(response.Result.Errors).Actual, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Usage_IsSummedOverAllAttempts()
    {
        var (first, second, third) = (Answer(Bad), Answer(Bad), Answer(Good));
        first.Usage = new() { InputTokenCount = 100, OutputTokenCount = 10, TotalTokenCount = 110, AdditionalCounts = new() { ["x"] = 1 } };
        third.Usage = new() { InputTokenCount = 150, OutputTokenCount = 20, TotalTokenCount = 170, AdditionalCounts = new() { ["x"] = 2 } };

        var usage = (await new ScriptedChatClient(first, second, third).GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 2 })).Usage!;

        Assert.Equal((250, 30, 280, 3), (usage.InputTokenCount, usage.OutputTokenCount, usage.TotalTokenCount, usage.AdditionalCounts!["x"]));
        Assert.Equal(100, first.Usage.InputTokenCount);
    }

    [Fact]
    public async Task NoUsage_IsNull() => Assert.Null((await new ScriptedChatClient(Answer(Good)).GetStructuredAsync<Ticket>("x")).Usage);

    [Fact]
    public async Task Options_AreNotChanged()
    {
        var options = new ChatOptions { Temperature = 0.5f, AdditionalProperties = new() { ["a"] = 1 }, ResponseFormat = ChatResponseFormat.Text, StopSequences = ["x"] };
        var messages = new List<ChatMessage> { new(ChatRole.System, "Be short"), new(ChatRole.User, "x") };
        var client = new ScriptedChatClient(Stored(Answer(Bad), "c1"), Answer(Good)) { Metadata = new("ollama") };

        await client.GetStructuredAsync<Ticket>(messages, options, new() { Profile = SchemaProfile.OpenAI, SchemaInPrompt = true });

        Assert.Same(ChatResponseFormat.Text, options.ResponseFormat);
        Assert.Equal("a", Assert.Single(options.AdditionalProperties).Key);
        Assert.Null(options.ConversationId);
        Assert.Equal((2, "Be short"), (messages.Count, messages[0].Text));
        Assert.All(client.Options, sent => Assert.Equal(0.5f, sent.Temperature));
    }

    [Fact]
    public async Task StoredConversation_IsContinuedWithWhatIsNew()
    {
        var client = new ScriptedChatClient(Stored(Answer(Bad), "c1"), Stored(Answer(Bad), "c2"), Answer(Good));

        await client.GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 2 });

        Assert.Equal([null, "c1", "c2"], client.Options.Select(options => options.ConversationId));
        Assert.Equal([1, 1, 1], client.Messages.Select(messages => messages.Count));
        Assert.Contains("errors", client.LastConversation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SchemaProfile.OpenAI, true)]
    [InlineData(SchemaProfile.OpenAIBasic, true)]
    [InlineData(SchemaProfile.Anthropic, false)]
    [InlineData(SchemaProfile.Gemini, false)]
    [InlineData(SchemaProfile.Grammar, false)]
    [InlineData(SchemaProfile.Portable, false)]
    public async Task StrictSwitch_IsSetForTheOpenAIFamily(SchemaProfile profile, bool expected)
    {
        var client = new ScriptedChatClient(Answer(Good));

        await client.GetStructuredAsync<Ticket>("x", request: new() { Profile = profile });

        Assert.Equal(expected, client.Options[0].AdditionalProperties?["strict"] is true);
        Assert.Contains($"for {profile}\"", client.Format.Schema!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StrictSwitchOfTheCaller_IsKept()
    {
        var client = new ScriptedChatClient(Answer(Good));

        await client.GetStructuredAsync<Ticket>("x", new() { AdditionalProperties = new() { ["strict"] = false } }, new() { Profile = SchemaProfile.OpenAI });

        Assert.Equal(false, client.Options[0].AdditionalProperties!["strict"]);
    }

    [Theory]
    [InlineData(SchemaProfile.Grammar, null, true)]
    [InlineData(SchemaProfile.Grammar, false, false)]
    [InlineData(SchemaProfile.OpenAI, null, false)]
    [InlineData(SchemaProfile.OpenAI, true, true)]
    public async Task SchemaInPrompt_IsForGrammarEnginesUnlessSaid(SchemaProfile profile, bool? inPrompt, bool expected)
    {
        var client = new ScriptedChatClient(Answer(Good));

        await client.GetStructuredAsync<Ticket>("x", request: new() { Profile = profile, SchemaInPrompt = inPrompt });

        Assert.Equal(expected, client.LastConversation.StartsWith("system: Answer with one JSON object", StringComparison.Ordinal));
        Assert.Equal(expected, client.LastConversation.Contains($"for {profile}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SchemaInPrompt_GoesIntoTheSystemMessageThatIsThere()
    {
        var client = new ScriptedChatClient(Answer(Good));

        await client.GetStructuredAsync<Ticket>([new(ChatRole.System, "Be short"), new(ChatRole.User, "x")], request: new() { Profile = SchemaProfile.Grammar });

        Assert.Equal(2, client.Messages[0].Count);
        Assert.StartsWith("Be short\n\nAnswer with one JSON object", client.Messages[0][0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_PassesThrough()
    {
        using var source = new CancellationTokenSource();
        var client = new ScriptedChatClient(Answer(Bad), Answer(Good)) { Before = token => Assert.Equal(source.Token, token) };
        await source.CancelAsync();

        // This client does not look at the token: the round of repair must not start all the same.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetStructuredAsync<Ticket>("x", cancellationToken: source.Token));
        Assert.Single(client.Messages);
    }

    [Fact]
    public async Task ExceptionOfTheClient_PassesThrough()
    {
        var client = new ScriptedChatClient(Answer(Good)) { Before = _ => throw new HttpRequestException("down") };

        Assert.Equal("down", (await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStructuredAsync<Ticket>("x"))).Message);
    }

    [Fact]
    public async Task MissingArguments_AreRefused()
    {
        var client = new ScriptedChatClient();

        await Assert.ThrowsAsync<ArgumentNullException>("client", () => ((IChatClient)null!).GetStructuredAsync<Ticket>("x"));
        await Assert.ThrowsAsync<ArgumentNullException>("prompt", () => client.GetStructuredAsync<Ticket>((string)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("messages", () => client.GetStructuredAsync<Ticket>((IEnumerable<ChatMessage>)null!));
        Assert.Throws<ArgumentOutOfRangeException>("MaxRepairs", () => new StructuredRequestOptions { MaxRepairs = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxRepairs", () => new StructuredRequestOptions { MaxRepairs = 11 });
        Assert.Throws<ArgumentNullException>("Reading", () => new StructuredRequestOptions { Reading = null! });
    }

    [Theory]
    [InlineData(Good, 0.9, false)]
    [InlineData(Good, 0.91, true)]
    [InlineData("""{"title":"Leak","priority":2}""", 0, true)]
    [InlineData(Bad, 0, true)]
    public async Task RequiresReview_LooksAtConfidenceAndValidity(string answer, double threshold, bool expected)
    {
        var response = await new ScriptedChatClient(Answer(answer)).GetStructuredAsync<Ticket>("x", request: new() { MaxRepairs = 0 });

        Assert.Equal(expected, response.RequiresReview(threshold));
    }

    [Fact]
    public async Task RequiresReview_AfterARepair() =>
        Assert.True((await new ScriptedChatClient(Answer(Bad), Answer(Good)).GetStructuredAsync<Ticket>("x")).RequiresReview(0));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public async Task ThresholdOutOfRange_IsRefused(double threshold)
    {
        var response = await new ScriptedChatClient(Answer(Good)).GetStructuredAsync<Ticket>("x");

        Assert.Throws<ArgumentOutOfRangeException>(() => response.RequiresReview(threshold));
    }

    private static ChatResponse Answer(string text, ChatFinishReason? finishReason = null) =>
        new(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = finishReason ?? ChatFinishReason.Stop };

    private static ChatResponse Stored(ChatResponse response, string conversationId)
    {
        response.ConversationId = conversationId;
        return response;
    }
}
