using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class StreamEnumeratedTwiceTests : RuleTests<StreamEnumeratedTwice, StreamEnumeratedTwiceFix>
{
    private static string Desk(string body) => $$"""
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question, bool fast, CancellationToken ct)
            {
                {{body.Replace("\n", "\n        ").Replace("\n        \n", "\n\n")}}
            }

            private static async Task Show(IAsyncEnumerable<ChatResponseUpdate> stream) => await foreach (var piece in stream) { Console.Write(piece); }
        }
        """.Replace("=> await foreach (var piece in stream) { Console.Write(piece); }", "{ await foreach (var piece in stream) { Console.Write(piece); } }", StringComparison.Ordinal);

    [Fact]
    public Task StreamShownAndCollected_KeepsItsPieces() => VerifyFix(
        Desk("""
            var stream = chat.GetStreamingResponseAsync(question, cancellationToken: ct);
            await foreach (var piece in stream)
            {
                Console.Write(piece.Text);
            }

            var response = await stream.[|ToChatResponseAsync|](ct);
            return response.Text;
            """),
        Desk("""
            var stream = chat.GetStreamingResponseAsync(question, cancellationToken: ct);
            var pieces = new List<ChatResponseUpdate>();
            await foreach (var piece in stream)
            {
                pieces.Add(piece);
                Console.Write(piece.Text);
            }

            var response = pieces.ToChatResponse();
            return response.Text;
            """));

    [Fact]
    public Task TwoLoops_ShareOneStream() => VerifyFix(
        Desk("""
            IAsyncEnumerable<ChatResponseUpdate> stream = chat.GetStreamingResponseAsync(question);
            await foreach (var piece in stream.WithCancellation(ct))
            {
                Console.Write(piece.Text);
            }

            var length = 0;
            await foreach (var piece in [|stream|])
            {
                length += piece.Text.Length;
            }

            return length.ToString();
            """),
        Desk("""
            IAsyncEnumerable<ChatResponseUpdate> stream = chat.GetStreamingResponseAsync(question);
            var pieces = new List<ChatResponseUpdate>();
            await foreach (var piece in stream.WithCancellation(ct))
            {
                pieces.Add(piece);
                Console.Write(piece.Text);
            }

            var length = 0;
            foreach (var piece in pieces)
            {
                length += piece.Text.Length;
            }

            return length.ToString();
            """));

    [Fact]
    public Task CollectedTwice_HasNoFix() => VerifyNoFix(
        Desk("""
            var stream = chat.GetStreamingResponseAsync(question);
            var first = await stream.ToChatResponseAsync(ct);
            var second = await stream.[|ToChatResponseAsync|](ct);
            return first.Text + second.Text;
            """));

    [Fact]
    public Task Message_SaysWhatItCosts() => VerifyMessage(
        Desk("""
            var stream = chat.GetStreamingResponseAsync(question);
            var first = await stream.ToChatResponseAsync(ct);
            return first.Text + (await stream.[|ToChatResponseAsync|](ct)).Text;
            """),
        "The stream of 'GetStreamingResponseAsync' is read a second time here, which sends the request again, so two answers are paid for and they differ; keep what the first read gives");

    [Fact]
    public Task MaterialisedFirst_NoDiagnostic() => Verify(
        Desk("""
            var pieces = new List<ChatResponseUpdate>();
            await foreach (var piece in chat.GetStreamingResponseAsync(question))
            {
                pieces.Add(piece);
            }

            foreach (var piece in pieces)
            {
                Console.Write(piece.Text);
            }

            return pieces.ToChatResponse().Text;
            """));

    [Fact]
    public Task OneReadPerPath_NoDiagnostic() => Verify(
        Desk("""
            var stream = chat.GetStreamingResponseAsync(question);
            if (fast)
            {
                await foreach (var piece in stream)
                {
                    return piece.Text;
                }
            }

            return (await stream.ToChatResponseAsync(ct)).Text;
            """));

    [Fact]
    public Task StreamThatGoesElsewhereOrIsMadeAnew_NoDiagnostic() => Verify(
        Desk("""
            var stream = chat.GetStreamingResponseAsync(question);
            await Show(stream);
            stream = chat.GetStreamingResponseAsync(question);
            await foreach (var piece in stream)
            {
                Console.Write(piece.Text);
            }

            return "";
            """));

    [Theory, Sdks(Role.StreamingCall)]
    public Task StreamOfAnySdk_ReportsWhereItIsLazy(SdkSnippet sdk) => Verify(
        sdk.Method(sdk.IsAwaitedStream || !sdk.IsStream
            ? sdk.Statement(sdk.Call("client"))
            : $"var stream = {sdk.Call("client")}; await foreach (var one in stream) {{ }} await foreach (var two in [|stream|]) {{ }}"),
        project => project.With(sdk));
}
