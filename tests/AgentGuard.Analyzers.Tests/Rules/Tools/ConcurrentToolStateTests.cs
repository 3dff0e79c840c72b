using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ConcurrentToolStateTests : RuleTests<ConcurrentToolState, ConcurrentToolStateFix>
{
    private const string Head = """
        using Microsoft.AspNetCore.Http;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;

        namespace Microsoft.EntityFrameworkCore { public class DbContext { public int SaveChanges() => 1; } }

        class ShopDb : DbContext;

        """;

    private const string Chat = """

        class Chat
        {
            public (IChatClient, ChatOptions) Make(IChatClient inner, Tools tools) => (
                inner.AsBuilder().UseFunctionInvocation(configure: client => [|client.AllowConcurrentInvocation = true|]).Build(),
                new ChatOptions { Tools = [AIFunctionFactory.Create(tools.Run)] });
        }
        """;

    [Fact]
    public Task Context_IsNamed() => VerifyMessage(
        Head + "class Tools(ShopDb db) { public int Run(string order) => db.SaveChanges(); }" + Chat,
        "Tools of one answer run at the same time here, and 'Run' uses 'db', which like every DbContext takes one caller at a time; turn concurrent invocation off, or give each call its own");

    [Fact]
    public Task List_IsNamed() => VerifyMessage(
        Head + "class Tools { private readonly List<string> _notes = []; public void Run(string note) => _notes.Add(note); }" + Chat,
        "Tools of one answer run at the same time here, and 'Run' uses '_notes', which is changed without a lock; turn concurrent invocation off, or give each call its own");

    [Theory]
    [InlineData("class Tools { private readonly ShopDb _db = new(); public int Run(string order) => _db.SaveChanges(); }")]
    [InlineData("class Tools { public required HttpContext Http { get; init; } public string Run() => Http.Request.Path; }")]
    [InlineData("class Tools { private readonly Dictionary<string, int> _seen = []; public void Run(string order) { _seen[order] = 1; } }")]
    [InlineData("class Tools { private int _count; public int Run() => ++_count; }")]
    [InlineData("class Tools { private static string s_last = \"\"; public void Run(string text) => s_last = text; }")]
    [InlineData("class Tools { private decimal _sum; public void Run(decimal amount) { _sum += amount; } }")]
    public Task SharedState_IsReported(string tools) => Verify(Head + tools + Chat);

    [Fact]
    public Task KernelWithPlugin_IsReported() => Verify(
        Head + """
        class Tools(ShopDb db) { [KernelFunction] public int Run(string order) => db.SaveChanges(); }
        class Setup { public void Fill(Kernel kernel) => kernel.ImportPluginFromType<Tools>(); }
        class Settings { public FunctionChoiceBehaviorOptions Options { get; } = new() { [|AllowConcurrentInvocation = true|] }; }
        """);

    [Fact]
    public Task CapturedVariable_IsReported() => Verify(
        Head + """
        class Chat
        {
            public ChatOptions Make(FunctionInvokingChatClient client)
            {
                var seen = new List<string>();
                [|client.AllowConcurrentInvocation = true|];
                return new ChatOptions { Tools = [AIFunctionFactory.Create((string order) => { seen.Add(order); return seen.Count; }, "count")] };
            }
        }
        """);

    [Fact]
    public Task Fix_TurnsItOff() => VerifyFix(
        Head + "class Tools(ShopDb db) { public int Run(string order) => db.SaveChanges(); }" + Chat,
        Head + "class Tools(ShopDb db) { public int Run(string order) => db.SaveChanges(); }"
            + Chat.Replace("[|client.AllowConcurrentInvocation = true|]", "client.AllowConcurrentInvocation = false", StringComparison.Ordinal));

    [Theory]
    [InlineData("class Tools { public int Run(ShopDb db, string order) => db.SaveChanges(); }")]
    [InlineData("class Tools { public int Run(string order) { var db = new ShopDb(); return db.SaveChanges(); } }")]
    [InlineData("class Tools { private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _seen = []; public bool Run(string order) => _seen.TryAdd(order, 1); }")]
    [InlineData("class Tools { private readonly object _gate = new(); private int _count; public int Run() { lock (_gate) { return ++_count; } } }")]
    [InlineData("class Tools { private int _count; public int Run() => Interlocked.Increment(ref _count); }")]
    [InlineData("class Tools { private readonly List<string> _names = [\"a\"]; public string Run(int i) => _names[i]; }")]
    [InlineData("class Tools(Func<ShopDb> make) { public int Run() => make().SaveChanges(); }")]
    public Task ScopedLockedOrOnlyRead_NoDiagnostic(string tools) => Verify(
        Head + tools + Chat.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

    [Fact]
    public Task OneAfterTheOther_NoDiagnostic() => Verify(
        Head + "class Tools(ShopDb db) { public int Run(string order) => db.SaveChanges(); }"
            + Chat.Replace("[|client.AllowConcurrentInvocation = true|]", "client.AllowConcurrentInvocation = false", StringComparison.Ordinal));

    [Fact]
    public Task ToolsOfOneOfSeveralAgents_NoDiagnostic() => Verify(
        Head + """
        class Tools(ShopDb db) { public int Run(string order) => db.SaveChanges(); public string Now() => ""; }
        class First { public ChatOptions Make(Tools tools) => new() { Tools = [AIFunctionFactory.Create(tools.Run)] }; }
        class Second { public ChatOptions Make(Tools tools) => new() { Tools = [AIFunctionFactory.Create(tools.Now)] }; }
        class Setup { public void Set(FunctionInvokingChatClient client) => client.AllowConcurrentInvocation = true; }
        """);
}
