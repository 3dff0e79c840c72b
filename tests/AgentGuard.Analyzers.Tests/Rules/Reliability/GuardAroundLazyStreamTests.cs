using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class GuardAroundLazyStreamTests : RuleTests<GuardAroundLazyStream, GuardAroundLazyStreamFix>
{
    private static string Desk(string members) => $$"""
        using Microsoft.Extensions.AI;
        using Polly;

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            {{members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n")}}
        }

        static class Bounded
        {
            public static T Run<T>(Func<CancellationToken, T> call) => call(default);
        }
        """;

    [Fact]
    public Task LoopAfterTheTry_MovesIn() => VerifyFix(
        Desk("""
            public async Task AskAsync(string question)
            {
                IAsyncEnumerable<ChatResponseUpdate> stream;
                try
                {
                    stream = chat.[|GetStreamingResponseAsync|](question);
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                    return;
                }

                await foreach (var piece in stream)
                {
                    Console.Write(piece.Text);
                }
            }
            """),
        Desk("""
            public async Task AskAsync(string question)
            {
                IAsyncEnumerable<ChatResponseUpdate> stream;
                try
                {
                    stream = chat.GetStreamingResponseAsync(question);

                    await foreach (var piece in stream)
                    {
                        Console.Write(piece.Text);
                    }
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                    return;
                }
            }
            """));

    [Fact]
    public Task ReturnedStream_HasNoFix() => VerifyNoFix(
        Desk("""
            public IAsyncEnumerable<ChatResponseUpdate>? Ask(string question)
            {
                try
                {
                    return chat.[|GetStreamingResponseAsync|](question);
                }
                catch (HttpRequestException)
                {
                    return null;
                }
            }
            """));

    [Fact]
    public Task PiecesYielded_HaveNoFix() => VerifyNoFix(
        Desk("""
            public async IAsyncEnumerable<string> AskAsync(string question)
            {
                IAsyncEnumerable<ChatResponseUpdate>? stream = null;
                try
                {
                    stream = chat.[|GetStreamingResponseAsync|](question);
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                }

                await foreach (var piece in stream!)
                {
                    yield return piece.Text;
                }
            }
            """));

    [Theory]
    [InlineData("public IAsyncEnumerable<ChatResponseUpdate> Ask(string q) => pipeline.Execute(() => chat.[|GetStreamingResponseAsync|](q));")]
    [InlineData("public async Task Ask(string q) { var s = await pipeline.ExecuteAsync(async t => chat.[|GetStreamingResponseAsync|](q, cancellationToken: t)); await foreach (var p in s) { } }")]
    [InlineData("public async Task Ask(string q) { var s = await pipeline.ExecuteAsync(t => ValueTask.FromResult(chat.[|GetStreamingResponseAsync|](q, null, t))); await foreach (var p in s) { } }")]
    [InlineData("public async Task Ask(string q) { var s = await pipeline.ExecuteAsync(t => new ValueTask<IAsyncEnumerable<ChatResponseUpdate>>(chat.[|GetStreamingResponseAsync|](q))); await foreach (var p in s) { } }")]
    [InlineData("public async Task Ask(string q) { var s = await pipeline.ExecuteAsync(async t => { return chat.[|GetStreamingResponseAsync|](q, null, t); }); await foreach (var p in s) { } }")]
    public Task StreamThatLeavesThePipeline_Reports(string member) => Verify(Desk(member));

    [Fact]
    public Task StreamThatLeavesADeclaredGuard_Reports() => Verify(
        Desk("public IAsyncEnumerable<ChatResponseUpdate> Ask(string q) => Bounded.Run(token => chat.[|GetStreamingResponseAsync|](q, null, token));"),
        project => project.Option("agentguard.guard_methods", "Bounded.Run"));

    [Fact]
    public Task Message_SaysWhatTheTryMisses() => VerifyMessage(
        Desk("public IAsyncEnumerable<ChatResponseUpdate>? Ask(string q) { try { return chat.[|GetStreamingResponseAsync|](q); } catch (Exception) { return null; } }"),
        "'GetStreamingResponseAsync' sends nothing before its stream is read, so this 'try' catches none of its failures; read the stream inside it");

    [Fact]
    public Task Message_SaysWhatThePipelineMisses() => VerifyMessage(
        Desk("public IAsyncEnumerable<ChatResponseUpdate> Ask(string q) => pipeline.Execute(() => chat.[|GetStreamingResponseAsync|](q));"),
        "'GetStreamingResponseAsync' sends nothing before its stream is read, so this 'Execute' neither repeats nor bounds the request; read the stream inside it");

    [Theory]
    [InlineData("public async Task Ask(string q) { try { await foreach (var p in chat.GetStreamingResponseAsync(q)) { } } catch (Exception) { throw; } }")]
    [InlineData("public async Task Ask(string q) { try { var s = chat.GetStreamingResponseAsync(q); await foreach (var p in s) { } } catch (Exception) { throw; } }")]
    [InlineData("public async Task Ask(string q) => await pipeline.ExecuteAsync(async t => { await foreach (var p in chat.GetStreamingResponseAsync(q, null, t)) { } });")]
    [InlineData("public async Task<ChatResponse> Ask(string q) => await pipeline.ExecuteAsync(async t => await chat.GetStreamingResponseAsync(q, null, t).ToChatResponseAsync(t));")]
    public Task StreamReadInside_NoDiagnostic(string member) => Verify(Desk(member));

    [Fact]
    public Task StreamReadInATryOfItsOwn_NoDiagnostic() => Verify(
        Desk("""
            public async Task AskAsync(string question)
            {
                IAsyncEnumerable<ChatResponseUpdate> stream;
                try
                {
                    stream = chat.GetStreamingResponseAsync(question);
                }
                catch (ArgumentException)
                {
                    return;
                }

                try
                {
                    await foreach (var piece in stream) { }
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                }
            }
            """));

    [Fact]
    public Task EnumeratorMovedInATryOfItsOwn_NoDiagnostic() => Verify(Desk(Walked("try { if (!await walker.MoveNextAsync()) { break; } } catch (Exception error) { Console.WriteLine(error); throw; }")));

    [Fact]
    public Task EnumeratorMovedUnguarded_Reports() => Verify(
        Desk(Walked("if (!await walker.MoveNextAsync()) { break; }").Replace("chat.GetStreamingResponseAsync", "chat.[|GetStreamingResponseAsync|]", StringComparison.Ordinal)));

    private static string Walked(string move) =>
        $$"""
        public async IAsyncEnumerable<ChatResponseUpdate> AskAsync(string question)
        {
            IAsyncEnumerable<ChatResponseUpdate> stream;
            try
            {
                stream = chat.GetStreamingResponseAsync(question);
            }
            catch (Exception error)
            {
                Console.WriteLine(error);
                throw;
            }

            var walker = stream.GetAsyncEnumerator();
            while (true)
            {
                {{move}}
                yield return walker.Current;
            }
        }
        """;

    [Theory]
    [InlineData("public IAsyncEnumerable<ChatResponseUpdate> Ask(string q) { try { return chat.GetStreamingResponseAsync(q); } finally { Console.WriteLine(); } }")]
    [InlineData("public IAsyncEnumerable<ChatResponseUpdate> Ask(string q) => chat.GetStreamingResponseAsync(q);")]
    [InlineData("public async Task Ask(string q) { try { Func<object> later = () => chat.GetStreamingResponseAsync(q); await Task.Yield(); } catch (Exception) { } }")]
    public Task NothingAround_NoDiagnostic(string member) => Verify(Desk(member));

    [Theory, Sdks(Role.StreamingCall)]
    public Task StreamOfAnySdk_ReportsWhereItIsLazy(SdkSnippet sdk) => Verify(
        sdk.Method(sdk.IsAwaitedStream || !sdk.IsStream
            ? $"try {{ {sdk.Statement(sdk.Call("client"))} }} catch (System.Exception) {{ }}"
            : $"var stream = {sdk.Call("client")}; try {{ stream = {sdk.MarkedCall("client")}; }} catch (System.Exception) {{ }} await foreach (var one in stream) {{ }}"),
        project => project.With(sdk));
}
