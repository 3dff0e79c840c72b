using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class UnboundedFanOutTests : RuleTests<UnboundedFanOut, UnboundedFanOutFix>
{
    private static string Batch(string body, string more = "") => $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Agents.AI;

        class Batch(IChatClient chat, Store store)
        {
            public async Task RunAsync(List<string> tickets, CancellationToken ct)
            {
                {{body.Replace("\n", "\n        ").Replace("\n        \n", "\n\n")}}
            }

            private Task<ChatResponse> Classify(string ticket) => chat.GetResponseAsync(ticket);

            private static string[] Topics() => ["returns", "delivery"];
            {{more}}
        }

        class Store
        {
            public Task<List<string>> OpenAsync() => null!;
        }
        """;

    [Fact]
    public Task AnswersThatNobodyWants_RunInParallelWithADegree() => VerifyFix(
        Batch("await Task.[|WhenAll|](tickets.Select(ticket => chat.GetResponseAsync(ticket, cancellationToken: ct)));"),
        Batch("""
            await Parallel.ForEachAsync(tickets, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (ticket, _) => await chat.GetResponseAsync(ticket, cancellationToken: ct));
            """));

    [Fact]
    public Task AsyncLambdaWithABlock_KeepsItsBlock() => VerifyFix(
        Batch("""
            await Task.[|WhenAll|](tickets.Where(t => t.Length > 0).Select(async ticket =>
            {
                var answer = await chat.GetResponseAsync(ticket);
                Console.WriteLine(answer.Text);
            }));
            """),
        Batch("""
            await Parallel.ForEachAsync(tickets.Where(t => t.Length > 0), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (ticket, _) => {
                var answer = await chat.GetResponseAsync(ticket);
                Console.WriteLine(answer.Text);
            });
            """));

    [Fact]
    public Task AnswersThatSomebodyWants_GetASemaphore() => VerifyFix(
        Batch("""
            var answers = await Task.[|WhenAll|](tickets.Select(ticket => chat.GetResponseAsync(ticket)));
            Console.WriteLine(answers.Length);
            """),
        Batch("""
            using var limit = new SemaphoreSlim(4);
            var answers = await Task.WhenAll(tickets.Select(async ticket =>
            {
                await limit.WaitAsync();
                try
                {
                    return await chat.GetResponseAsync(ticket);
                }
                finally
                {
                    limit.Release();
                }
            }));
            Console.WriteLine(answers.Length);
            """));

    [Fact]
    public Task ForEachAsyncWithoutADegree_GetsOne() => VerifyFix(
        Batch("""
            await Parallel.[|ForEachAsync|](tickets, async (ticket, token) => await chat.GetResponseAsync(ticket, cancellationToken: token));
            await Parallel.[|ForEachAsync|](tickets, ct, async (ticket, token) => await chat.GetResponseAsync(ticket, cancellationToken: token));
            await Parallel.[|ForEachAsync|](tickets, new ParallelOptions { CancellationToken = ct }, async (ticket, token) => await chat.GetResponseAsync(ticket, cancellationToken: token));
            """),
        Batch("""
            await Parallel.ForEachAsync(tickets, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (ticket, token) => await chat.GetResponseAsync(ticket, cancellationToken: token));
            await Parallel.ForEachAsync(tickets, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct }, async (ticket, token) => await chat.GetResponseAsync(ticket, cancellationToken: token));
            await Parallel.ForEachAsync(tickets, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct }, async (ticket, token) => await chat.GetResponseAsync(ticket, cancellationToken: token));
            """));

    [Fact]
    public async Task ForEachAsyncWithoutADegree_IsASuggestion()
    {
        var diagnostics = await VerifyAll(
            Batch("await Parallel.[|ForEachAsync|](tickets, async (ticket, token) => await chat.GetResponseAsync(ticket));"), null, null);
        Assert.Equal(DiagnosticSeverity.Info, diagnostics[0].Severity);
    }

    [Theory]
    [InlineData("await Task.[|WhenAll|](tickets.Select(Classify));")]
    [InlineData("await Task.[|WhenAll|](tickets.Select(ticket => Classify(ticket)));")]
    [InlineData("var tasks = tickets.Select(ticket => chat.GetResponseAsync(ticket)).ToList(); await Task.[|WhenAll|](tasks);")]
    [InlineData("await Task.[|WhenAll|](from ticket in tickets select chat.GetResponseAsync(ticket));")]
    [InlineData("await Task.[|WhenAll|](File.ReadAllLines(\"tickets.txt\").Select(line => chat.GetResponseAsync(line)));")]
    [InlineData("var open = await store.OpenAsync(); await Task.[|WhenAll|](open.Select(ticket => chat.GetResponseAsync(ticket)));")]
    [InlineData("await Task.[|WhenAll|](string.Join(' ', tickets).Split(' ').Select(word => chat.GetResponseAsync(word)));")]
    [InlineData("IReadOnlyList<string> All() => [.. File.ReadLines(\"tickets.txt\")]; await Task.[|WhenAll|](All().Select(ticket => chat.GetResponseAsync(ticket)));")]
    public Task FanOutOverData_Reports(string body) => Verify(Batch(body));

    [Fact]
    public Task Message_NamesTheCallAndTheSource() => VerifyMessage(
        Batch("await Task.[|WhenAll|](tickets.Select(ticket => chat.GetResponseAsync(ticket)));"),
        "'WhenAll' starts 'GetResponseAsync' for every element of 'tickets' at once, so a long list runs into the rate limit and one refusal fails them all; "
        + "let only a few run at a time, with 'Parallel.ForEachAsync' and a degree or with a 'SemaphoreSlim'");

    [Theory]
    [InlineData("var gate = new SemaphoreSlim(4); await Task.WhenAll(tickets.Select(async t => { await gate.WaitAsync(); try { await chat.GetResponseAsync(t); } finally { gate.Release(); } }));")]
    [InlineData("var options = new ParallelOptions { MaxDegreeOfParallelism = 8 }; await Parallel.ForEachAsync(tickets, options, async (t, token) => await chat.GetResponseAsync(t));")]
    [InlineData("await Parallel.ForEachAsync(tickets, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (t, token) => await chat.GetResponseAsync(t));")]
    public Task Limited_NoDiagnostic(string body) => Verify(Batch(body));

    [Fact]
    public Task LimiterElsewhereInTheType_NoDiagnostic() => Verify(
        Batch(
            "await Task.WhenAll(tickets.Select(t => chat.GetResponseAsync(t)));",
            "private readonly System.Threading.RateLimiting.RateLimiter? _limiter = null;"));

    [Theory]
    [InlineData("foreach (var part in tickets.Chunk(5)) { await Task.WhenAll(part.Select(t => chat.GetResponseAsync(t))); }")]
    [InlineData("await Task.WhenAll(tickets.Take(5).Select(t => chat.GetResponseAsync(t)));")]
    public Task ChunkOrPage_NoDiagnostic(string body) => Verify(Batch(body));

    [Theory]
    [InlineData("string[] topics = [\"returns\", \"delivery\"]; await Task.WhenAll(topics.Select(t => chat.GetResponseAsync(t)));")]
    [InlineData("await Task.WhenAll(new[] { \"returns\", \"delivery\" }.Select(t => chat.GetResponseAsync(t)));")]
    [InlineData("var topics = new List<string> { \"returns\" }; await Task.WhenAll(topics.Select(t => chat.GetResponseAsync(t)));")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => chat.GetResponseAsync(\"hi\")));")]
    [InlineData("await Task.WhenAll(Topics().Select(t => chat.GetResponseAsync(t)));")]
    [InlineData("await Task.WhenAll(Enum.GetNames<DayOfWeek>().Select(t => chat.GetResponseAsync(t)));")]
    public Task ConstantSource_NoDiagnostic(string body) => Verify(Batch(body));

    [Fact]
    public Task OneCallForEachAgent_NoDiagnostic() => Verify(
        """
        using Microsoft.Agents.AI;

        class Panel
        {
            public Task AskAsync(IReadOnlyList<AIAgent> agents, string question) => Task.WhenAll(agents.Select(agent => agent.RunAsync(question)));
        }
        """);

    [Fact]
    public Task NobodyKnowsHowLong_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Batch(IChatClient chat)
        {
            private readonly List<string> _topics = [];

            public Task RunAsync(params string[] questions) =>
                Task.WhenAll(questions.Select(q => chat.GetResponseAsync(q)).Concat(_topics.Select(t => chat.GetResponseAsync(t))));

            public Task AllAsync() => Task.WhenAll(_topics.Select(t => chat.GetResponseAsync(t)));
        }
        """);

    [Fact]
    public Task NoModelCall_NoDiagnostic() => Verify(
        Batch("await Task.WhenAll(tickets.Select(t => Task.Delay(t.Length))); await Task.WhenAll(chat.GetResponseAsync(\"a\"), chat.GetResponseAsync(\"b\"));"));

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall)]
    public Task CallOfAnySdk_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($"await System.Threading.Tasks.Task.[|WhenAll|](System.Linq.Enumerable.Select(System.IO.File.ReadAllLines(\"a\"), async line => await {sdk.Call("client")}));"),
        project => project.With(sdk));
}
