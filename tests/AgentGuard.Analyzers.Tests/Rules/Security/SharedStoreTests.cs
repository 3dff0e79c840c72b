using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>The stores of <see cref="SharedConversation"/>: memories, searches and caches that all users share.</summary>
public sealed class SharedStoreTests : RuleTests<SharedConversation>
{
    [Theory]
    [InlineData("new [|ChatHistoryMemoryProviderScope|] { ApplicationId = \"desk\" }")]
    [InlineData("new [|ChatHistoryMemoryProviderScope|]()")]
    [InlineData("new [|ChatHistoryMemoryProviderScope|] { AgentId = \"desk\", UserId = null }")]
    public Task Memory_WithoutUser_Reports(string scope) => Verify(Memory(scope));

    [Theory]
    [InlineData("new ChatHistoryMemoryProviderScope { UserId = user }")]
    [InlineData("new ChatHistoryMemoryProviderScope { ApplicationId = \"desk\", SessionId = user }")]
    [InlineData("new ChatHistoryMemoryProviderScope(other)")]
    public Task Memory_OfAUser_NoDiagnostic(string scope) => Verify(Memory(scope));

    [Fact]
    public Task Memory_WhoseUserIsSetLater_NoDiagnostic() => Verify(
        """
        using Microsoft.Agents.AI;

        class Desk
        {
            public object Scope(string user)
            {
                var scope = new ChatHistoryMemoryProviderScope { ApplicationId = "desk" };
                scope.UserId = user;
                return scope;
            }
        }
        """);

    [Theory]
    [InlineData("new [|Mem0ProviderScope|] { ApplicationId = \"desk\" }")]
    [InlineData("new [|Mem0ProviderScope|] { ApplicationId = \"desk\", AgentId = \"orders\" }")]
    public Task MemoryService_WithoutUser_Reports(string scope) => Verify(Memory(scope));

    [Theory]
    [InlineData("new Mem0ProviderScope { UserId = user }")]
    [InlineData("new Mem0ProviderScope { ApplicationId = \"desk\", ThreadId = Guid.NewGuid().ToString() }")]
    [InlineData("new Mem0ProviderScope(kept)")]
    [InlineData("new FoundryMemoryProviderScope(user)")]
    [InlineData("new FoundryMemoryProviderScope($\"desk/{user}\")")]
    public Task MemoryService_OfAUser_NoDiagnostic(string scope) => Verify(Memory(scope), Serve);

    [Theory]
    [InlineData("\"desk\"")]
    [InlineData("Everybody")]
    public async Task MemoryScope_ThatIsConstantInAServer_IsASuggestion(string scope)
    {
        var diagnostics = await VerifyAll(
            Memory($"new [|FoundryMemoryProviderScope|]({scope})"),
            ["'FoundryMemoryProviderScope' is the same for everybody, as its scope is a constant, so one user gets to read what another one said; make the scope from the caller's identity"],
            Serve);

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(diagnostics).Severity);
    }

    [Fact]
    public Task MemoryScope_ThatIsConstantElsewhere_NoDiagnostic() => Verify(Memory("new FoundryMemoryProviderScope(\"desk\")"));

    [Theory]
    [InlineData("notes.[|SearchAsync|](text, 3)")]
    [InlineData("notes.[|SearchAsync|](text, 3, new VectorSearchOptions<Note> { IncludeVectors = false })")]
    [InlineData("hybrid.[|HybridSearchAsync|](text, [\"order\"], 3)")]
    public Task Search_OverAllTenants_Reports(string search) => Verify(Search(search));

    [Theory]
    [InlineData("notes.SearchAsync(text, 3, new VectorSearchOptions<Note> { Filter = note => note.TenantId == tenant })")]
    [InlineData("notes.SearchAsync(text, 3, options)")]
    [InlineData("pages.SearchAsync(text, 3)")]
    public Task Search_FilteredOrOfPublicRecords_NoDiagnostic(string search) => Verify(Search(search));

    [Fact]
    public Task Search_SaysWhose() => VerifyMessage(
        Search("notes.[|SearchAsync|](text, 3)"),
        "'SearchAsync' finds the records of every TenantId, so one user gets to read what another one said; filter by the caller's TenantId");

    [Fact]
    public async Task Cache_OfAServer_IsASuggestion()
    {
        const string Cached = "var cached = client.AsBuilder().[|UseDistributedCache|]().Build();\nConsole.WriteLine(cached);";
        var diagnostics = await VerifyAll(Program(Cached), null, project => project.AsProgram());

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(diagnostics).Severity);
    }

    [Fact]
    public Task Cache_PartitionedOrOfNoServer_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient client, string user)
        {
            public IChatClient Plain() => client.AsBuilder().UseDistributedCache().Build();

            public IChatClient Partitioned() => client.AsBuilder().UseDistributedCache(configure: cache => cache.CacheKeyAdditionalValues = [user]).Build();
        }
        """);

    [Fact]
    public Task Cache_Partitioned_NoDiagnostic() => Verify(
        Program("var cached = client.AsBuilder().UseDistributedCache(configure: cache => cache.CacheKeyAdditionalValues = [args[0]]).Build();\nConsole.WriteLine(cached);"),
        project => project.AsProgram());

    private static void Serve(TestProject project) => project.AsProgram().File(
        "Program.cs",
        """
        using Microsoft.AspNetCore.Builder;

        WebApplication.CreateBuilder(args).Build().Run();
        """);

    private static string Program(string statements) =>
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        var app = WebApplication.CreateBuilder(args).Build();
        var client = app.Services.GetRequiredService<IChatClient>();
        {{statements}}
        app.Run();
        """;

    private static string Memory(string scope) =>
        $$"""
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Foundry;
        using Microsoft.Agents.AI.Mem0;

        class Desk(string user, ChatHistoryMemoryProviderScope other, Mem0ProviderScope kept)
        {
            private const string Everybody = "all";

            public object Names => (user, other, kept, Everybody);

            public object Scope() => {{scope}};
        }
        """;

    private static string Search(string search) =>
        $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.VectorData;

        record Note(string Text, string TenantId);

        record Page(string Text, string Title);

        class Desk(
            IChatClient client, VectorStoreCollection<string, Note> notes, IKeywordHybridSearchable<Note> hybrid,
            VectorStoreCollection<string, Page> pages, VectorSearchOptions<Note> options, string tenant)
        {
            public object All => (client, notes, hybrid, pages, options, tenant);

            public object Find(string text) => {{search}};
        }
        """;
}
