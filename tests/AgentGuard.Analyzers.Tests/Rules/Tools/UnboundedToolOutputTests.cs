using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class UnboundedToolOutputTests : RuleTests<UnboundedToolOutput, UnboundedToolOutputFix>
{
    [Theory]
    [InlineData("=> await File.[|ReadAllTextAsync|](name, token);")]
    [InlineData("=> \"Text: \" + (await File.[|ReadAllTextAsync|](Path.Combine(\"docs\", name), token)).Trim();")]
    [InlineData("=> string.Join('\\n', await File.[|ReadAllLinesAsync|](name, token));")]
    [InlineData("=> await http.[|GetStringAsync|](\"pages/\" + name, token).ConfigureAwait(false);")]
    [InlineData("{ using var response = await http.GetAsync(name, token); return await response.Content.[|ReadAsStringAsync|](token); }")]
    [InlineData("{ using var process = Process.Start(name); var text = await process.StandardOutput.[|ReadToEndAsync|](token); return $\"Output: {text}\"; }")]
    [InlineData("{ using var reader = new StreamReader(name); return reader.[|ReadToEnd|](); }")]
    public Task WholeFileOrResponse_IsReported(string body) => Verify(Tool(body));

    [Theory]
    [InlineData("=> await File.ReadAllTextAsync(\"docs/help.md\", token);")]
    [InlineData("=> await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, \"help.md\"), token);")]
    [InlineData("=> (await File.ReadAllTextAsync(name, token)).Substring(0, 100);")]
    [InlineData("=> (await File.ReadAllTextAsync(name, token))[..100];")]
    [InlineData("=> string.Join('\\n', (await File.ReadAllLinesAsync(name, token)).Take(100));")]
    [InlineData("{ var text = await File.ReadAllTextAsync(name, token); return text.Length <= 1000 ? text : text[..1000]; }")]
    [InlineData("{ if (new FileInfo(name).Length > 10_000) { return \"Too long.\"; } return await File.ReadAllTextAsync(name, token); }")]
    [InlineData("=> (await File.ReadAllTextAsync(name, token)).Contains(\"x\") ? \"yes\" : \"no\";")]
    [InlineData("=> System.Text.Json.JsonSerializer.Deserialize<Page>(await http.GetStringAsync(name, token))!.Title;")]
    [InlineData("=> Summarise(await http.GetStringAsync(name, token));")]
    public Task BoundedOrProjected_NoDiagnostic(string body) => Verify(Tool(body));

    [Theory]
    [InlineData("db.Orders.[|ToListAsync|](token)")]
    [InlineData("db.Orders.Where(order => order.Id > 1).[|ToListAsync|](token)")]
    public Task UnpagedQuery_IsReported(string query) => Verify(Query(query));

    [Theory]
    [InlineData("db.Orders.Take(20).ToListAsync(token)")]
    [InlineData("db.Orders.OrderBy(order => order.Id).Skip(10).Take(20).ToListAsync(token)")]
    public Task PagedQuery_NoDiagnostic(string query) => Verify(Query(query));

    [Fact]
    public Task FunctionWhoseResultAToolGives_IsReported() => Verify(
        """
        using Microsoft.Extensions.AI;
        class Agent
        {
            AITool Tool() => AIFunctionFactory.Create(Read);

            private string Read(string name) => Safe(Path.GetFileName(name));

            private string Safe(string name) => File.Exists(name) ? File.[|ReadAllText|](name) : "none";
        }
        """);

    [Fact]
    public Task GeneratedToolOrNoTool_NoDiagnostic() => Verify(
        """
        class Tools
        {
            [AgentGuard.Runtime.AgentTool]
            public string Read(string name) => File.ReadAllText(name);

            public string Other(string name) => File.ReadAllText(name);
        }
        """);

    [Fact]
    public Task Message_NamesTheRead() => VerifyMessage(
        Tool("=> await File.[|ReadAllTextAsync|](name, token);"),
        "The model gets the whole file that 'ReadAllTextAsync' reads, so a long one fills its context, costs its tokens in each later turn, or fails the request; cut it, page it, or return what the tool is for");

    [Theory]
    [InlineData("=> await File.[|ReadAllTextAsync|](name, token);", "=> string.Concat((await File.ReadAllTextAsync(name, token)).Take(20_000));")]
    [InlineData("=> \"Text: \" + File.[|ReadAllText|](name);", "=> \"Text: \" + string.Concat(File.ReadAllText(name).Take(20_000));")]
    [InlineData("=> string.Join('\\n', File.[|ReadAllLines|](name));", "=> string.Join('\\n', File.ReadAllLines(name).Take(100).ToArray());")]
    public Task Fix_TakesTheFirstPart(string before, string after) => VerifyFix(Tool(before), Tool(after));

    [Fact]
    public Task Fix_TakesTheFirstRows() => VerifyFix(
        Query("db.Orders.Where(order => order.Id > 1).[|ToListAsync|](token)"), Query("db.Orders.Where(order => order.Id > 1).Take(100).ToListAsync(token)"));

    [Fact]
    public Task TaskGivenBack_NoFix() => VerifyNoFix(
        """
        class Tools
        {
            [Microsoft.SemanticKernel.KernelFunction]
            public Task<string> Read(string name) => File.[|ReadAllTextAsync|](name);
        }
        """);

    private static string Tool(string body) => $$"""
        using System.Diagnostics;

        class Tools(HttpClient http)
        {
            [Microsoft.SemanticKernel.KernelFunction]
            public async Task<string> ReadAsync(string name, CancellationToken token) {{body}}

            private static string Summarise(string text) => text.Contains('x') ? "x" : "y";

            private Task<string> Ping() => http.GetStringAsync("ping");
        }
        class Page { public string Title { get; set; } = ""; }
        """;

    private static string Query(string query) => $$"""
        using Microsoft.EntityFrameworkCore;

        class Order { public int Id { get; set; } }
        class Store : DbContext { public DbSet<Order> Orders => Set<Order>(); }
        class Tools(Store db)
        {
            [Microsoft.SemanticKernel.KernelFunction]
            public async Task<List<Order>> FindAsync(CancellationToken token) => await {{query}};
        }
        """;
}
