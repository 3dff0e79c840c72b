using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class BlindContentIndexTests : RuleTests<BlindContentIndex, BlindContentIndexFix>
{
    /// <summary>How the parts of each SDK's answers are read, in every version.</summary>
    public static TheoryData<string, string, string, string> Reads
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var (sdk, answer, read) in new[]
            {
                ("OpenAI", "OpenAI.Chat.ChatCompletion", "[|answer.Content[0]|].Text"),
                ("OpenAI", "System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>", "[|answer.Value.Content[0]|].Text"),
                ("OpenAI", "OpenAI.Chat.StreamingChatCompletionUpdate", "[|answer.ContentUpdate[0]|].Text"),
                ("OpenAI", "OpenAI.Responses.ResponseResult", "[|((OpenAI.Responses.MessageResponseItem)answer.OutputItems[0]).Content[0]|].Text"),
                ("Anthropic", "Anthropic.Models.Messages.Message", "((Anthropic.Models.Messages.TextBlock)[|answer.Content[0]|].Value!).Text"),
                ("Anthropic", "Anthropic.Models.Beta.Messages.BetaMessage", "[|answer.Content[0]|].TryPickText(out _)"),
                ("Anthropic.SDK", "Anthropic.SDK.Messaging.MessageResponse", "((Anthropic.SDK.Messaging.TextContent)[|answer.Content[0]|]).Text"),
                ("Google.GenAI", "Google.GenAI.Types.GenerateContentResponse", "[|answer.Candidates![0].Content!.Parts![0]|].Text"),
                ("AWS Bedrock Runtime", "Amazon.BedrockRuntime.Model.ConverseResponse", "[|answer.Output.Message.Content[0]|].Text"),
                ("Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI.ChatResponse", "[|answer.Messages[0].Contents[0]|]"),
                ("Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI.ChatResponseUpdate", "[|answer.Contents[0]|]"),
                ("Microsoft Agent Framework", "Microsoft.Agents.AI.AgentResponse", "[|answer.Messages[0].Contents[0]|]"),
            })
            {
                foreach (var version in SdkCatalog.All.First(description => description.Name == sdk).Versions)
                {
                    rows.Add(sdk, version, answer, read);
                }
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Reads))]
    public Task PartOfEverySdksAnswer_Reports(string sdk, string version, string answer, string read) => Verify(
        $$"""
        #pragma warning disable OPENAI001

        class Desk
        {
            public object? Read({{answer}} answer) => {{read}};
        }
        """,
        project => project.WithReferences(SdkReferences.For(SdkCatalog.All.First(description => description.Name == sdk), version)));

    [Theory]
    [InlineData("[|completion.Content[^1]|].Text")]
    [InlineData("[|completion.Content.First()|].Text")]
    [InlineData("[|completion.Content.Last()|].Text")]
    [InlineData("[|completion.Content.Single()|].Text")]
    [InlineData("[|completion.Content.ElementAt(0)|].Text")]
    [InlineData("[|completion.Content.First(part => part.Kind == ChatMessageContentPartKind.Text)|].Text")]
    [InlineData("[|completion.Content.Where(part => part.Text != \"\").First()|].Text")]
    [InlineData("[|response.Messages[^1].Contents.OfType<TextContent>().First()|].Text")]
    [InlineData("((TextContent)[|response.Messages[0].Contents[0]|]).Text")]
    [InlineData("([|(TextContent)response.Messages[0].Contents.FirstOrDefault()!|]).Text")]
    [InlineData("[|((ChatCompletion)await client.CompleteChatAsync(new UserChatMessage(\"q\"))).Content[0]|].Text")]
    [InlineData("[|(await client.CompleteChatAsync(new UserChatMessage(\"q\"))).Value.Content[0]|].Text")]
    [InlineData("[|(await service.GetChatMessageContentAsync(\"q\")).Items[0]|].ToString()")]
    public Task ReadWithoutCheck_Reports(string read) => Verify(InMethod($"use({read});"));

    [Fact]
    public Task PieceOfAStream_Reports() => Verify(InMethod(
        "await foreach (var piece in client.CompleteChatStreamingAsync(new UserChatMessage(\"q\"))) { use([|piece.ContentUpdate[0]|].Text); }"));

    [Fact]
    public Task CheckOfAnotherAnswer_Reports() => Verify(InMethod(
        "ChatCompletion other = client.CompleteChat(\"q\"); if (other.Content.Count > 0) { use([|completion.Content[0]|].Text); }"));

    [Fact]
    public Task CheckInTheOtherBranch_Reports() => Verify(InMethod(
        "if (now) { use(completion.FinishReason); } else { use([|completion.Content[0]|].Text); }"));

    [Theory]
    [InlineData("if (completion.Content.Count > 0) { use(completion.Content[0].Text); }")]
    [InlineData("use(completion.Content.Count > 0 ? completion.Content[0].Text : \"\");")]
    [InlineData("if (completion.Content.Any()) { use(completion.Content.First().Text); }")]
    [InlineData("if (completion.Content is [var first, ..]) { use(first.Text); }")]
    [InlineData("if (completion.Content is { Count: > 0 }) { use(completion.Content[0].Text); }")]
    [InlineData("if (completion is { FinishReason: OpenAI.Chat.ChatFinishReason.Stop }) { use(completion.Content[0].Text); }")]
    [InlineData("if (completion.FinishReason != OpenAI.Chat.ChatFinishReason.Stop) { return; } use(completion.Content[0].Text);")]
    [InlineData("switch (completion.FinishReason) { case OpenAI.Chat.ChatFinishReason.Stop: use(completion.Content[0].Text); break; }")]
    [InlineData("if (completion.Refusal is not null) { return; } use(completion.Content[0].Text);")]
    [InlineData("var result = await client.CompleteChatAsync(new UserChatMessage(\"q\")); if (result.Value.FinishReason == OpenAI.Chat.ChatFinishReason.Stop) { var answer = result.Value; use(answer.Content[0].Text); }")]
    [InlineData("if (response.Messages[0].Contents.Count > 0 && response.Messages[0].Contents[0] is TextContent text) { use(text.Text); }")]
    public Task CheckedFirst_NoDiagnostic(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("Exception")]
    [InlineData("ArgumentOutOfRangeException")]
    [InlineData("ArgumentException")]
    public Task Caught_NoDiagnostic(string exception) => Verify(InMethod($"try {{ use(completion.Content[0].Text); }} catch ({exception}) {{ }}"));

    [Theory]
    [InlineData("use(response.Text);")]
    [InlineData("use(response.Messages[0].Text);")]
    [InlineData("use(response.Messages.Last().Text);")]
    [InlineData("use(completion.Content.FirstOrDefault()?.Text);")]
    [InlineData("foreach (var part in completion.Content) { use(part.Text); }")]
    [InlineData("for (var i = 0; i < completion.Content.Count; i++) { use(completion.Content[i].Text); }")]
    [InlineData("use(response.Messages[0].Contents.OfType<TextContent>().FirstOrDefault());")]
    [InlineData("use(response.Messages[0].Contents.FirstOrDefault() as TextContent);")]
    [InlineData("use((await service.GetChatMessageContentsAsync(\"q\"))[0].Content);")]
    public Task SafeAccess_NoDiagnostic(string code) => Verify(InMethod(code));

    [Theory]
    [InlineData("var message = new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, \"q\"); use(message.Contents[0]);")]
    [InlineData("var message = new UserChatMessage(\"q\"); use(message.Content[0].Text);")]
    [InlineData("use(completion.ToolCalls[0]);")]
    [InlineData("use(new[] { \"a\" }[0]);")]
    public Task NoPartOfAnAnswer_NoDiagnostic(string code) => Verify(InMethod(code));

    [Fact]
    public Task CheckThroughAnotherName_NoDiagnostic() => Verify(
        """
        using OpenAI.Chat;

        class Desk(ChatClient client)
        {
            public string Ask()
            {
                var result = client.CompleteChat("q");
                if (result.Value.Content.Count == 0)
                {
                    return "";
                }

                var answer = result.Value;
                return answer.Content[0].Text;
            }
        }
        """);

    [Fact]
    public Task Message_NamesTheException() => VerifyMessage(
        InMethod("use([|completion.Content[0]|].Text);"),
        "'Content[0]' throws ArgumentOutOfRangeException when the model refuses, calls a tool or answers without text; "
        + "check the finish reason or the number of parts first");

    [Fact]
    public Task Read_IsFixed() => VerifyFix(
        """
        using OpenAI.Chat;

        class Desk
        {
            public string? First(ChatCompletion completion) => [|completion.Content[0]|].Text.Trim(); // the text

            public string? Last(ChatCompletion completion) => [|completion.Content[^1]|].Text;

            public string? ByLinq(ChatCompletion completion) => [|completion.Content.First(part => part.Text != "")|].Text;

            public ChatMessageContentPart? Part(ChatCompletion completion) => [|completion.Content[0]|];
        }
        """,
        """
        using OpenAI.Chat;

        class Desk
        {
            public string? First(ChatCompletion completion) => completion.Content.FirstOrDefault()?.Text.Trim(); // the text

            public string? Last(ChatCompletion completion) => completion.Content.LastOrDefault()?.Text;

            public string? ByLinq(ChatCompletion completion) => completion.Content.FirstOrDefault(part => part.Text != "")?.Text;

            public ChatMessageContentPart? Part(ChatCompletion completion) => completion.Content.FirstOrDefault();
        }
        """);

    [Fact]
    public Task CastOfAPart_IsFixedInTwoSteps() => VerifyFix(
        """
        using Anthropic.Models.Messages;

        class Desk
        {
            public string? Read(Message message) => ((TextBlock)[|message.Content[0]|].Value!).Text;
        }
        """,
        """
        using Anthropic.Models.Messages;

        class Desk
        {
            public string? Read(Message message) => (message.Content.FirstOrDefault()?.Value as TextBlock)?.Text;
        }
        """);

    [Theory]
    [InlineData("use([|completion.Content.ElementAt(1)|].Text);")]
    [InlineData("int length = [|completion.Content[0]|].Text.Length;")]
    public Task NoSafeForm_HasNoFix(string code) => VerifyNoFix(InMethod(code));

    private static string InMethod(string code) =>
        $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel.ChatCompletion;
        using OpenAI.Chat;

        class Desk(ChatClient client, IChatCompletionService service)
        {
            public async Task AskAsync(ChatCompletion completion, ChatResponse response, bool now, Action<object?> use)
            {
                {{code}}
                await Task.CompletedTask;
            }
        }
        """;
}
