using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class UnboundedAgentLoopTests : RuleTests<UnboundedAgentLoop, UnboundedAgentLoopFix>
{
    internal const string Tools = """
        using Microsoft.Extensions.AI;

        static class Tools
        {
            public static bool Wanted(ChatResponse response) => response.FinishReason == ChatFinishReason.ToolCalls;

            public static ChatMessage Run(ChatResponse response) => new(ChatRole.Tool, response.Text);
        }
        """;

    [Theory]
    [InlineData("while (true) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r)) break; messages.Add(Tools.Run(r)); }")]
    [InlineData("while (true) { var r = await chat.GetResponseAsync(messages); if (Tools.Wanted(r)) { messages.Add(Tools.Run(r)); continue; } break; }")]
    [InlineData("while (true) { await chat.GetResponseAsync(messages); }")]
    [InlineData("while (!ct.IsCancellationRequested) { var r = await chat.GetResponseAsync(messages, cancellationToken: ct); if (!Tools.Wanted(r)) break; }")]
    [InlineData("var done = false; while (!done) { var r = await AskModel(); done = !Tools.Wanted(r); }")]
    [InlineData("while (true) { var all = new List<ChatResponseUpdate>(); await foreach (var u in chat.GetStreamingResponseAsync(messages)) all.Add(u); var calls = all.SelectMany(u => u.Contents).OfType<FunctionCallContent>().ToList(); if (calls.Count == 0) return; }")]
    [InlineData("var text = \"\"; do { text = (await chat.GetResponseAsync(messages)).Text; } while (!text.EndsWith(\"DONE\"));")]
    [InlineData("var score = 0.0; while (score < wanted) { var r = await chat.GetResponseAsync(messages); double.TryParse(r.Text, out score); }")]
    [InlineData("var queue = new Queue<string>(); queue.Enqueue(\"start\"); while (queue.Count > 0) { var r = await chat.GetResponseAsync(queue.Dequeue()); foreach (var next in r.Text.Split(',')) queue.Enqueue(next); }")]
    [InlineData("foreach (var n in Endless()) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r)) break; }")]
    public Task OnlyTheModelEndsIt_Reports(string loop)
    {
        var keyword = System.Text.RegularExpressions.Regex.Match(loop, @"\b(while|do|foreach)\b").Value;
        var at = loop.IndexOf(keyword, StringComparison.Ordinal);
        return Verify(InDesk(loop[..at] + "[|" + keyword + "|]" + loop[(at + keyword.Length)..]), project => project.File("Tools.cs", Tools));
    }

    [Theory]
    [InlineData("while (true) { messages.Add(new(ChatRole.User, Console.ReadLine())); var r = await chat.GetResponseAsync(messages); messages.AddMessages(r); }")]
    [InlineData("while (Console.ReadLine() is { } line && line != \"exit\") { await chat.GetResponseAsync(line); }")]
    [InlineData("var r = await chat.GetResponseAsync(messages); while (Tools.Wanted(r)) { var said = r.Messages.ToList().ConvertAll(m => new ChatMessage(ChatRole.User, Console.ReadLine())); r = await chat.GetResponseAsync(said); }")]
    [InlineData("while (true) { var r = await chat.GetResponseAsync(FromPerson()); if (!Tools.Wanted(r)) break; }")]
    [InlineData("var r = await chat.GetResponseAsync(messages); var n = 0; while (Tools.Wanted(r) && n++ < 10) { r = await chat.GetResponseAsync(messages); }")]
    [InlineData("var n = 0; for (;;) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r)) break; if (++n >= 10) break; }")]
    [InlineData("var n = 0; while (true) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r)) break; n++; if (n > 10) throw new InvalidOperationException(); }")]
    [InlineData("for (var i = 0; i < 10; i++) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r)) break; }")]
    [InlineData("var until = DateTime.UtcNow.AddMinutes(1); while (true) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r) || DateTime.UtcNow > until) break; }")]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew(); while (watch.Elapsed < TimeSpan.FromMinutes(1)) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r)) break; }")]
    [InlineData("using var cts = new CancellationTokenSource(TimeSpan.FromMinutes(1)); while (true) { var r = await chat.GetResponseAsync(messages, cancellationToken: cts.Token); if (!Tools.Wanted(r)) break; }")]
    [InlineData("using var cts = CancellationTokenSource.CreateLinkedTokenSource(ct); cts.CancelAfter(1000); while (!cts.IsCancellationRequested) { var r = await chat.GetResponseAsync(messages, cancellationToken: cts.Token); if (!Tools.Wanted(r)) break; }")]
    [InlineData("long tokens = 0; while (true) { var r = await chat.GetResponseAsync(messages); tokens += r.Usage?.TotalTokenCount ?? 0; if (!Tools.Wanted(r) || tokens > 100_000) break; }")]
    [InlineData("while (messages.Count < 50) { var r = await chat.GetResponseAsync(messages); messages.AddMessages(r); if (!Tools.Wanted(r)) break; }")]
    [InlineData("foreach (var m in messages) { var r = await chat.GetResponseAsync([m]); if (!Tools.Wanted(r)) break; }")]
    [InlineData("while (!ct.IsCancellationRequested) { await chat.GetResponseAsync(\"Anything new?\"); await Task.Delay(60_000, ct); }")]
    [InlineData("using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1)); while (await timer.WaitForNextTickAsync(ct)) { await chat.GetResponseAsync(messages); }")]
    [InlineData("await foreach (var job in jobs.ReadAllAsync(ct)) { await chat.GetResponseAsync(job); }")]
    [InlineData("while (await jobs.WaitToReadAsync(ct)) { while (jobs.TryRead(out var job)) { await chat.GetResponseAsync(job); } }")]
    [InlineData("while (await reader.ReadLineAsync() is { } line) { await chat.GetResponseAsync(line); }")]
    [InlineData("while (await rows.ReadAsync()) { await chat.GetResponseAsync(rows.GetString(0)); }")]
    [InlineData("while (true) { var job = await bus.NextAsync(); await chat.GetResponseAsync(job); }")]
    [InlineData("while (!bus.IsStopped) { await chat.GetResponseAsync(\"Anything new?\"); }")]
    [InlineData("var tries = 0; while (true) { try { await chat.GetResponseAsync(messages); return; } catch (HttpRequestException) { if (++tries > 3) throw; } }")]
    [InlineData("while (true) { try { await chat.GetResponseAsync(messages); return; } catch (HttpRequestException) { await Task.Delay(1000); } }")]
    [InlineData("var queue = new Queue<string>([\"a\", \"b\"]); while (queue.Count > 0) { await chat.GetResponseAsync(queue.Dequeue()); }")]
    [InlineData("while (true) { var r = await chat.GetResponseAsync(messages); if (bus.ShouldStop(r)) break; }")]
    [InlineData("while (true) { var r = await chat.GetResponseAsync(messages); if (!Tools.Wanted(r)) break; await Task.Delay(1000, ct); }")]
    [InlineData("await foreach (var u in chat.GetStreamingResponseAsync(messages)) { if (u.Text.Length > 0) break; }")]
    [InlineData("var text = \"\"; while (text.Length < 10) { text += 'a'; }")]
    public Task BoundedOrPaced_NoDiagnostic(string loop) => Verify(InDesk(loop), project => project.File("Tools.cs", Tools));

    [Fact]
    public Task PollingARemoteRun_Reports() => Verify(
        """
        #pragma warning disable OPENAI001
        using OpenAI.Assistants;

        class Desk(AssistantClient assistants)
        {
            public async Task WaitAsync(ThreadRun run)
            {
                [|do|]
                {
                    await Task.Delay(1000);
                    run = await assistants.GetRunAsync(run.ThreadId, run.Id);
                } while (!run.Status.IsTerminal);
            }
        }
        """);

    [Fact]
    public Task LimitInAMethodOfTheSameType_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private int _round;

            public async Task AskAsync(List<ChatMessage> messages)
            {
                while (true)
                {
                    var response = await chat.GetResponseAsync(messages);
                    if (IsDone(response))
                    {
                        break;
                    }
                }
            }

            private bool IsDone(ChatResponse response) => ++_round > 10 || response.Text.Contains("DONE");
        }
        """);

    [Fact]
    public Task CounterThatStartsAnewInEachPass_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(List<ChatMessage> messages)
            {
                [|while|] (true)
                {
                    var response = await chat.GetResponseAsync(messages);
                    var words = 0;
                    foreach (var word in response.Text.Split(' '))
                    {
                        words++;
                    }

                    if (words == 0)
                    {
                        break;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task DeclaredApprovalMethod_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(List<ChatMessage> messages)
            {
                while (true)
                {
                    var response = await chat.GetResponseAsync(messages);
                    if (!await Portal(response.Text))
                    {
                        break;
                    }
                }
            }

            private static Task<bool> Portal(string text) => Task.FromResult(text.Length > 0);
        }
        """,
        project => project.Option("agentguard.approval_methods", "Desk.Portal"));

    [Fact]
    public Task TestMethod_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class FactAttribute : Attribute;

        class Tests
        {
            [Fact]
            public async Task Answers(IChatClient chat)
            {
                while (true)
                {
                    if ((await chat.GetResponseAsync("hi")).Text == "hi") break;
                }
            }
        }
        """);

    [Fact]
    public Task Message_OfALoop() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync()
            {
                [|while|] (!(await chat.GetResponseAsync("Done?")).Text.Contains("yes")) { }
            }
        }
        """,
        "Only the answers of 'GetResponseAsync' end this loop, so one request can run and cost without end; count its rounds, or give it a deadline");

    [Fact]
    public Task Message_OfASetting() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        class Desk
        {
            public void Set(FunctionInvokingChatClient client) => client.MaximumIterationsPerRequest = [|500|];
        }
        """,
        "'MaximumIterationsPerRequest' allows 500 rounds of model and tool calls for one request; set 128 or less");

    [Theory]
    [InlineData("40")]
    [InlineData("128")]
    [InlineData("[|129|]")]
    public Task WhatAnSdkAllowsByDefault_IsNotExcessive(string rounds) => Verify(
        $$"""
        using Microsoft.Extensions.AI;

        class Desk
        {
            public void Set(FunctionInvokingChatClient client) => client.MaximumIterationsPerRequest = {{rounds}};
        }
        """);

    [Fact]
    public Task Message_OfASettingWithoutLimit() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        class Desk
        {
            public void Set(FunctionInvokingChatClient client) => client.MaximumIterationsPerRequest = [|int.MaxValue|];
        }
        """,
        "'MaximumIterationsPerRequest' sets no limit, so one request can run and cost without end; set 128 or less");

    [Fact]
    public Task NextMessagesFromAContractOfTheApplication_NoDiagnostic() => Verify(
        """
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        interface IScreen
        {
            void Ask(string question);
            string Text { get; set; }
            IReadOnlyList<ChatMessage> TakeResponses();
        }

        class Desk(AIAgent agent, IScreen screen)
        {
            public async Task RunAsync(IList<ChatMessage> messages)
            {
                IList<ChatMessage>? next = messages;
                while (next is not null)
                {
                    var questions = new List<string>();
                    await foreach (var update in agent.RunStreamingAsync(next))
                    {
                        screen.Text = update.Text;
                        questions.Add(update.Text);
                    }

                    if (questions.Count > 0)
                    {
                        questions.ForEach(screen.Ask);
                        return;
                    }

                    var responses = screen.TakeResponses();
                    next = responses.Count > 0 ? [.. responses] : null;
                }
            }
        }
        """);

    [Fact]
    public Task NextMessagesFromTheAnswer_Report() => Verify(
        """
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        interface IScreen { void Show(string text); }

        class Desk(AIAgent agent, IScreen screen)
        {
            public async Task RunAsync(IList<ChatMessage> messages)
            {
                IList<ChatMessage>? next = messages;
                [|while|] (next is not null)
                {
                    var response = await agent.RunAsync(next);
                    screen.Show(response.Text);
                    next = response.Messages.Count > 0 ? [.. response.Messages] : null;
                }
            }
        }
        """);

    [Fact]
    public Task ModestOrUnknownSetting_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Workflows;

        class Desk
        {
            public void Set(FunctionInvokingChatClient client, HarnessAgentOptions harness, MagenticWorkflowBuilder workflow, int configured)
            {
                client.MaximumIterationsPerRequest = 100;
                client.MaximumIterationsPerRequest = configured;
                harness.MaximumIterationsPerRequest = null;
                workflow.WithMaxRounds(10);
                workflow.WithMaxRounds(configured);
            }
        }
        """);

    private static string InDesk(string loop) => $$"""
        using Microsoft.Extensions.AI;

        interface IBus
        {
            bool IsStopped { get; }

            Task<string> NextAsync();

            bool ShouldStop(ChatResponse response);
        }

        class Desk(IChatClient chat, IBus bus)
        {
            public async Task AskAsync(
                List<ChatMessage> messages, System.Threading.Channels.ChannelReader<string> jobs, TextReader reader, System.Data.Common.DbDataReader rows,
                double wanted, CancellationToken ct)
            {
                {{loop}}
            }

            private async Task<ChatResponse> AskModel() => await chat.GetResponseAsync("go on");

            private static string FromPerson() => Console.ReadLine() ?? "";

            private static IEnumerable<int> Endless()
            {
                var n = 0;
                while (true)
                {
                    yield return n++;
                }
            }
        }
        """;

    [Theory, Sdks(Role.ChatCall, WithText = true)]
    public Task LoopThatOnlyTheModelOfAnySdkEnds_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($$"""[|while|] (true) { {{sdk.ReadText(sdk.Call("client"), "text", "if (text.Contains(\"done\")) break;")}} }"""),
        project => project.With(sdk));
}
