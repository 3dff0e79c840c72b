using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

public sealed class ForgottenRunTests : RuleTests<ForgottenRun, ForgottenRunFix>
{
    private static string Desk(string members) => $$"""
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    [Fact]
    public Task DroppedTask_IsAwaited() => VerifyFix(
        Desk("""
            public async Task NoteAsync(string text)
            {
                chat.[|GetResponseAsync|](text);
                _ = chat.[|GetResponseAsync|](text);
                Task.[|Run|](() => chat.GetResponseAsync(text));
                await Task.Yield();
            }
            """),
        Desk("""
            public async Task NoteAsync(string text)
            {
                await chat.GetResponseAsync(text);
                await chat.GetResponseAsync(text);
                await Task.Run(() => chat.GetResponseAsync(text));
                await Task.Yield();
            }
            """));

    [Fact]
    public Task DroppedTaskOfAnOwnMethod_Reports() => VerifyNoFix(
        Desk("""
            public void Start() => _ = [|RunAsync|]();

            private async Task RunAsync()
            {
                var answer = await chat.GetResponseAsync("hi");
                Console.WriteLine(answer.Text);
            }
            """));

    [Fact]
    public Task DroppedRunOfALambdaOrMethod_Reports() => VerifyNoFix(
        Desk("""
            public void Start()
            {
                Task.[|Run|](async () => { await chat.GetResponseAsync("hi"); });
                _ = Task.[|Run|](RunAsync);
                _ = Task.[|Run|](() => RunAsync());
                _ = Task.Run(async () => { try { await RunAsync(); } catch (Exception error) { Console.Error.WriteLine(error); } });
                Task.Factory.[|StartNew|](() => chat.GetResponseAsync("hi"));
            }

            private async Task RunAsync() => await chat.GetResponseAsync("hi");
            """));

    [Fact]
    public Task AsyncVoidMethod_ReturnsATask() => VerifyFix(
        Desk("""
            public async void [|Start|]()
            {
                await chat.GetResponseAsync("hi");
            }
            """),
        Desk("""
            public async Task Start()
            {
                await chat.GetResponseAsync("hi");
            }
            """));

    [Fact]
    public Task AsyncVoidLambda_Reports() => VerifyNoFix(
        Desk("""public void Start(List<string> texts) => texts.ForEach([|async|] text => await chat.GetResponseAsync(text));"""));

    [Fact]
    public Task AsyncVoidLocalFunction_ReturnsATask() => VerifyFix(
        Desk("""
            public void Start()
            {
                Ask();

                async void [|Ask|]() => await chat.GetResponseAsync("hi");
            }
            """),
        Desk("""
            public void Start()
            {
                {|AG1014:Ask|}();

                async Task Ask() => await chat.GetResponseAsync("hi");
            }
            """));

    [Fact]
    public Task Message_NamesTheCall() => VerifyMessage(
        Desk("""public void Start() => Task.[|Run|](() => chat.GetResponseAsync("hi"));"""),
        "Nothing waits for 'Run', so nobody sees when 'GetResponseAsync' in it fails, and it is lost when the process ends; await it, or queue the work and log its failures");

    [Theory]
    [InlineData("private Task? _run; public void Start() => _run = chat.GetResponseAsync(\"hi\");")]
    [InlineData("public Task Start() => chat.GetResponseAsync(\"hi\");")]
    [InlineData("public async Task Start() { var run = chat.GetResponseAsync(\"hi\"); await run; }")]
    [InlineData("public async Task Start() => await Task.Run(() => chat.GetResponseAsync(\"hi\"));")]
    [InlineData("public void Start(List<Task> queue) => queue.Add(chat.GetResponseAsync(\"hi\"));")]
    [InlineData("public void Start() => chat.GetResponseAsync(\"hi\").ContinueWith(done => Console.WriteLine(done.Exception));")]
    public Task StoredAwaitedOrQueued_NoDiagnostic(string member) => Verify(Desk(member));

    [Fact]
    public Task CaughtInside_NoDiagnostic() => Verify(
        Desk("""
            public void Start()
            {
                _ = Task.Run(async () =>
                {
                    try
                    {
                        await chat.GetResponseAsync("hi");
                    }
                    catch (Exception error)
                    {
                        Console.WriteLine(error);
                    }
                });
                _ = RunAsync();
            }

            private async Task RunAsync()
            {
                try
                {
                    await chat.GetResponseAsync("hi");
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                }
            }

            public async void Restart()
            {
                try
                {
                    await Task.Run(() => chat.GetResponseAsync("hi"));
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                }
            }
            """));

    [Fact]
    public Task EventHandler_NoDiagnostic() => Verify(
        Desk("""
            public async void OnClick(object? sender, EventArgs e) => await chat.GetResponseAsync("hi");

            public void Wire(System.Timers.Timer timer) => timer.Elapsed += async (_, e) => await chat.GetResponseAsync("hi");
            """));

    [Fact]
    public Task NoModelCallInside_NoDiagnostic() => Verify(
        Desk("""
            public void Start()
            {
                _ = Task.Delay(5);
                Task.Run(() => Console.WriteLine("hi"));
                _ = Other();
                _ = Task.Run(() => { Func<Task> later = () => chat.GetResponseAsync("hi"); return later; });
            }

            private async Task Other() => await Task.Delay(5);

            public async void Wait() => await Task.Delay(5);
            """));

    [Theory, Sdks(Role.ChatCall | Role.TypedChatCall | Role.ToolCall | Role.EmbeddingCall)]
    public Task DroppedCallOfAnySdk_Reports(SdkSnippet sdk) => Verify(
        sdk.Method($"_ = {sdk.MarkedCall("client")}; await System.Threading.Tasks.Task.Yield();"), project => project.With(sdk));

    [Theory, Sdks(Role.AnyModelCall | Role.ToolCall)]
    public Task AwaitedCallOfAnySdk_NoDiagnostic(SdkSnippet sdk) =>
        Verify(sdk.Method(sdk.Statement(sdk.Call("client"))), project => project.With(sdk));
}
