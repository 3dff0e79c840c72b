using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class ModelWritesSqlTests : RuleTests<ModelWritesSql, ModelWritesSqlFix>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall, WithText = true)]
    public Task ModelText_IsReported(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "((System.Data.Common.DbCommand)null!).CommandText = [|text|];")), project => project.With(snippet));

    [Theory]
    [InlineData("((System.Data.Common.DbDataSource)null!).CreateCommand([|query|])")]
    [InlineData("command.CommandText = [|query|]")]
    [InlineData("command.CommandText = [|\"SELECT * FROM orders WHERE id = '\" + query + \"'\"|]")]
    [InlineData("command.CommandText = [|$\"SELECT * FROM orders WHERE id = '{query}'\"|]")]
    [InlineData("Dapper.SqlMapper.Query<string>(command.Connection!, [|$\"SELECT {query}\"|])")]
    [InlineData("var all = new System.Text.StringBuilder(\"SELECT \"); all.Append(query); command.CommandText = [|all.ToString()|]")]
    public Task TextOfAQuery_IsReported(string code) => Verify(Tool(code));

    [Theory]
    [InlineData("command.CommandText = \"SELECT * FROM orders WHERE id = @id\"; command.Parameters.Add(query)")]
    [InlineData("command.CommandText = $\"SELECT * FROM orders WHERE id = {count}\"")]
    [InlineData("Dapper.SqlMapper.Query<string>(command.Connection!, \"SELECT * FROM orders WHERE id = @query\", new { query })")]
    [InlineData("if (query is \"id\" or \"name\") { command.CommandText = $\"SELECT * FROM orders ORDER BY {query}\"; }")]
    [InlineData("if (Guid.TryParse(query, out var id)) { command.CommandText = $\"SELECT * FROM orders WHERE id = '{id}'\"; }")]
    public Task ParameterOrSafeType_NoDiagnostic(string code) => Verify(Tool(code));

    [Fact]
    public Task InterpolatedForm_NoDiagnostic() => Verify(Context("db.Database.ExecuteSql($\"DELETE FROM orders WHERE id = {id}\"); db.Orders.FromSql($\"SELECT * FROM orders WHERE id = {id}\");"));

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw([|$\"DELETE FROM orders WHERE id = '{id}'\"|])", "db.Database.ExecuteSql($\"DELETE FROM orders WHERE id = {id}\")")]
    [InlineData("await db.Database.ExecuteSqlRawAsync([|$\"DELETE FROM orders WHERE id = {id}\"|], token)", "await db.Database.ExecuteSqlAsync($\"DELETE FROM orders WHERE id = {id}\", token)")]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM orders WHERE id = {id}\"|])", "db.Orders.FromSql($\"SELECT * FROM orders WHERE id = {id}\")")]
    public Task RawForm_BecomesTheInterpolatedForm(string before, string after) => VerifyFix(Context(before + ";"), Context(after + ";"));

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw([|\"DELETE FROM orders WHERE id = '\" + id + \"'\"|])", "db.Database.ExecuteSql($\"DELETE FROM orders WHERE id = {id}\")")]
    [InlineData("db.Database.SqlQueryRaw<int>([|\"SELECT total FROM orders WHERE id = \" + id|])", "db.Database.SqlQuery<int>($\"SELECT total FROM orders WHERE id = {id}\")")]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM orders WHERE note LIKE '%{id}%'\"|])", "db.Orders.FromSql($\"SELECT * FROM orders WHERE note LIKE {\"%\" + id + \"%\"}\")")]
    [InlineData("db.Database.ExecuteSqlRaw([|$\"INSERT INTO orders (id, note) VALUES ('{id}', 'it''s')\"|])", "db.Database.ExecuteSql($\"INSERT INTO orders (id, note) VALUES ({id}, 'it''s')\")")]
    public Task SumOrQuotedText_BecomesTheInterpolatedForm(string before, string after) => VerifyFix(Context(before + ";"), Context(after + ";"));

    /// <summary>Names, lists and syntax cannot be parameters; what is formatted or spread over variables is left to the reader.</summary>
    [Theory]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM {id}\"|]);")]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM orders ORDER BY {id}\"|]);")]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM orders WHERE {id} = 1\"|]);")]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM orders WHERE id = 1 AND {id}\"|]);")]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM orders WHERE id IN ({id})\"|]);")]
    [InlineData("db.Orders.FromSqlRaw([|$\"SELECT * FROM orders WHERE id = {id}.id\"|]);")]
    [InlineData("db.Orders.FromSqlRaw([|id|]);")]
    [InlineData("var sql = $\"SELECT * FROM orders WHERE id = {id}\"; db.Orders.FromSqlRaw([|sql|]);")]
    public Task HoleThatIsNoValue_HasNoFix(string code) => VerifyNoFix(Context(code));

    private static string Tool(string code) => $$"""
        using System.Data.Common;
        using ModelContextProtocol.Server;

        public class Tools
        {
            [McpServerTool] public static void Find(string query, int count, DbCommand command) { {{code}}; }
        }
        """;

    private static string Context(string code) => $$"""
        using Microsoft.EntityFrameworkCore;
        using ModelContextProtocol.Server;

        public class Order { public string Id { get; set; } = ""; }
        public class Shop : DbContext { public DbSet<Order> Orders => Set<Order>(); }

        public class Tools(Shop db)
        {
            [McpServerTool] public async Task Find(string id, CancellationToken token) { await Task.Yield(); {{code}} }
        }
        """;
}
