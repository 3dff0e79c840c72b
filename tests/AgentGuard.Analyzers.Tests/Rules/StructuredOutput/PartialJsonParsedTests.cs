using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class PartialJsonParsedTests : RuleTests<PartialJsonParsed, PartialJsonParsedFix>
{
    [Theory, Sdks(Role.StreamingCall, WithText = true)]
    public Task StreamOfEverySdk_Reports(SdkSnippet snippet) => Verify(
        snippet.Method("var text = \"\"; " + snippet.ReadText(
            snippet.Call("client"), "part", "text += part; System.Text.Json.JsonSerializer.[|Deserialize<int[]>|](text);")),
        project => project.With(snippet));

    [Theory, Sdks(Role.StreamingCall, WithText = true)]
    public Task AfterTheStreamOfEverySdk_NoDiagnostic(SdkSnippet snippet) => Verify(
        snippet.Method("var text = \"\"; " + snippet.ReadText(snippet.Call("client"), "part", "text += part;")
            + " System.Text.Json.JsonSerializer.Deserialize<int[]>(text);"),
        project => project.With(snippet));

    [Theory]
    [InlineData("text += piece.Text; use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("text = text + piece.Text; use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("text += piece.Text; var json = text; use(JsonDocument.[|Parse|](json));")]
    [InlineData("builder.Append(piece.Text); use(JsonSerializer.[|Deserialize<City>|](builder.ToString()));")]
    [InlineData("builder.Append(piece.Text); var json = builder.ToString(); use(System.Text.Json.Nodes.JsonNode.[|Parse|](json));")]
    [InlineData("if (!string.IsNullOrEmpty(piece.Text)) { builder.Append(piece.Text); use(JsonSerializer.[|Deserialize<City>|](builder.ToString())); }")]
    [InlineData("if (piece.Text is not null) { text += piece.Text; use(JsonSerializer.[|Deserialize<City>|](text)); }")]
    [InlineData("if (string.IsNullOrEmpty(piece.Text)) { continue; } text += piece.Text; use(JsonSerializer.[|Deserialize<City>|](text));")]
    [InlineData("foreach (var part in piece.Contents.OfType<TextContent>()) { text += part.Text; use(JsonSerializer.[|Deserialize<City>|](text)); }")]
    public Task ParseInTheLoop_Reports(string body) => Verify(InLoop(body));

    [Theory]
    [InlineData("text += piece.Text; if (piece.FinishReason is not null) { use(JsonSerializer.Deserialize<City>(text)); }")]
    [InlineData("text += piece.Text; if (piece.FinishReason is null) { continue; } use(JsonSerializer.Deserialize<City>(text));")]
    [InlineData("text += piece.Text; if (text.EndsWith('}')) { use(JsonSerializer.Deserialize<City>(text)); }")]
    [InlineData("text += piece.Text; if (IsComplete(text)) { use(JsonSerializer.Deserialize<City>(text)); }")]
    [InlineData("text += piece.Text; if (!IsComplete(text)) { continue; } use(JsonSerializer.Deserialize<City>(text));")]
    [InlineData("text += piece.Text; try { use(JsonSerializer.Deserialize<City>(text)); } catch (JsonException) { }")]
    [InlineData("text += piece.Text; use(JsonSerializer.Deserialize<City>(text.Split('\\n')[0]));")]
    [InlineData("use(JsonSerializer.Deserialize<City>(\"{}\"));")]
    [InlineData("var own = \"\"; own += piece.Text; use(JsonSerializer.Deserialize<City>(own));")]
    [InlineData("text += piece.Text; var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text), isFinalBlock: false, default); reader.Read();")]
    [InlineData("text += piece.Text; Func<City?> later = () => JsonSerializer.Deserialize<City>(text); use(later);")]
    public Task WholeOrDeclaredPartial_NoDiagnostic(string body) => Verify(InLoop(body));

    [Fact]
    public Task OtherStreams_NoDiagnostic() => Verify(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk
        {
            public async Task ReadAsync(IAsyncEnumerable<string> lines, List<ChatMessage> history)
            {
                var text = "";
                await foreach (var line in lines)
                {
                    text += line;
                    JsonSerializer.Deserialize<int[]>(text);
                }
            }
        }
        """);

    [Fact]
    public Task Message_NamesTheText() => VerifyMessage(
        InLoop("text += piece.Text; use(JsonSerializer.[|Deserialize<City>|](text));"),
        "'JsonSerializer.Deserialize' reads 'text' as JSON while the answer is still streaming, which throws at the first piece that is not the last; "
        + "parse it after the loop");

    [Fact]
    public Task Parse_IsMovedBehindTheLoop() => VerifyFix(
        """
        using System.Text;
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question)
            {
                City? city = null;
                var text = new StringBuilder();
                await foreach (var piece in chat.GetStreamingResponseAsync(question))
                {
                    text.Append(piece.Text);

                    // The answer so far.
                    city = JsonSerializer.[|Deserialize<City>|](text.ToString());
                    Console.WriteLine(city);
                }

                return city;
            }
        }
        """,
        """
        using System.Text;
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question)
            {
                City? city = null;
                var text = new StringBuilder();
                await foreach (var piece in chat.GetStreamingResponseAsync(question))
                {
                    text.Append(piece.Text);
                }

                // The answer so far.
                city = JsonSerializer.Deserialize<City>(text.ToString());
                Console.WriteLine(city);

                return city;
            }
        }
        """);

    [Theory]
    [InlineData("text += piece.Text; use(JsonSerializer.[|Deserialize<City>|](text)); use(piece);")]
    [InlineData("text += piece.Text; if (JsonSerializer.[|Deserialize<City>|](text) is not null) { break; }")]
    public Task WhatNeedsTheLoop_HasNoFix(string body) => VerifyNoFix(InLoop(body));

    private static string InLoop(string body) =>
        $$"""
        using System.Text;
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        record City(string Name);

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(Action<object?> use)
            {
                var text = "";
                var builder = new StringBuilder();
                await foreach (var piece in chat.GetStreamingResponseAsync("q"))
                {
                    {{body}}
                }

                use(text + builder);
            }

            private static bool IsComplete(string text) => text.Length > 10;
        }
        """;
}
