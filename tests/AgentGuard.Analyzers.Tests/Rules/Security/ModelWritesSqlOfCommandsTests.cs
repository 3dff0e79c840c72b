using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>The fix of <see cref="ModelWritesSql"/> for commands, which get their parameters one by one.</summary>
public sealed class ModelWritesSqlOfCommandsTests : RuleTests<ModelWritesSql, ModelWritesSqlFix>
{
    [Fact]
    public Task CommandOfADataSource_GetsParameters() => VerifyFix(
        Tool(
            """
            using var command = data.CreateCommand([|$"SELECT total FROM orders WHERE id = '{id}' AND note LIKE '%{note}%'"|]);
            command.ExecuteScalar();
            """),
        Tool(
            """
            using var command = data.CreateCommand("SELECT total FROM orders WHERE id = @id AND note LIKE @value");
            var idParameter = command.CreateParameter();
            idParameter.ParameterName = "@id";
            idParameter.Value = id;
            command.Parameters.Add(idParameter);
            var valueParameter = command.CreateParameter();
            valueParameter.ParameterName = "@value";
            valueParameter.Value = "%" + note + "%";
            command.Parameters.Add(valueParameter);
            command.ExecuteScalar();
            """));

    [Fact]
    public Task CommandText_GetsParameters() => VerifyFix(
        Tool(
            """
            using var command = data.CreateCommand();
            command.CommandText = [|"DELETE FROM orders WHERE id = " + id|]; // one order
            command.ExecuteNonQuery();
            """),
        Tool(
            """
            using var command = data.CreateCommand();
            command.CommandText = "DELETE FROM orders WHERE id = @id"; // one order
            var idParameter = command.CreateParameter();
            idParameter.ParameterName = "@id";
            idParameter.Value = id;
            command.Parameters.Add(idParameter);
            command.ExecuteNonQuery();
            """));

    [Fact]
    public Task CommandWithAddWithValue_GetsParameters() => VerifyFix(
        Tool(
            """
            var command = new ShopCommand([|$"UPDATE orders SET note = '{note}' WHERE id = {id}"|]);
            command.Run();
            """),
        Tool(
            """
            var command = new ShopCommand("UPDATE orders SET note = @note WHERE id = @id");
            command.Parameters.AddWithValue("@note", (object?)note ?? DBNull.Value);
            command.Parameters.AddWithValue("@id", id);
            command.Run();
            """));

    [Fact]
    public Task SeveralCommands_AllGetParameters() => VerifyFix(
        Tool(
            """
            var first = new ShopCommand([|$"DELETE FROM orders WHERE id = {id}"|]);
            var second = new ShopCommand([|$"DELETE FROM lines WHERE id = {id}"|]);
            first.Run();
            second.Run();
            """),
        Tool(
            """
            var first = new ShopCommand("DELETE FROM orders WHERE id = @id");
            first.Parameters.AddWithValue("@id", id);
            var second = new ShopCommand("DELETE FROM lines WHERE id = @id");
            second.Parameters.AddWithValue("@id", id);
            first.Run();
            second.Run();
            """));

    [Theory]
    [InlineData("$@\"DELETE FROM orders WHERE id = '{id}'\"", "@\"DELETE FROM orders WHERE id = @id\"")]
    [InlineData("$\"\"\"DELETE FROM orders WHERE id = {id} AND tag = 'x'\"\"\"", "\"\"\"DELETE FROM orders WHERE id = @id AND tag = 'x'\"\"\"")]
    [InlineData("$\"DELETE FROM orders WHERE id = {id} AND tag = '{{x}}'\"", "\"DELETE FROM orders WHERE id = @id AND tag = '{x}'\"")]
    public Task QueryOfAnyKind_KeepsItsKind(string before, string after) => VerifyFix(
        Tool($"var command = new ShopCommand([|{before}|]);\ncommand.Run();"),
        Tool($"var command = new ShopCommand({after});\ncommand.Parameters.AddWithValue(\"@id\", id);\ncommand.Run();"));

    [Theory]
    [InlineData("data.CreateCommand([|$\"DELETE FROM orders WHERE id = {id}\"|]).ExecuteNonQuery();")]
    [InlineData("using var command = data.CreateCommand([|$\"SELECT * FROM {id}\"|]); command.ExecuteScalar();")]
    [InlineData("using var command = data.CreateCommand(); command.CommandText = [|id|];")]
    [InlineData("using var command = data.CreateCommand(); if (id.Length > 1) command.CommandText = [|$\"DELETE FROM orders WHERE id = {id}\"|];")]
    public Task CommandWithoutANameOrAValue_HasNoFix(string code) => VerifyNoFix(Tool(code));

    private static string Tool(string code) => $$"""
        using System.Data.Common;
        using ModelContextProtocol.Server;

        public class ShopParameters
        {
            public void AddWithValue(string name, object value) => Console.Error.WriteLine(name + value);
        }

        public class ShopCommand(string cmdText) : DbCommand
        {
            public new ShopParameters Parameters { get; } = new();
            public void Run() => Console.Error.WriteLine(CommandText);
            #pragma warning disable CS8764, CS8765
            public override string CommandText { get; set; } = cmdText;
            public override int CommandTimeout { get; set; }
            public override System.Data.CommandType CommandType { get; set; }
            public override bool DesignTimeVisible { get; set; }
            public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }
            protected override DbConnection? DbConnection { get; set; }
            protected override DbParameterCollection DbParameterCollection => throw new NotSupportedException();
            protected override DbTransaction? DbTransaction { get; set; }
            public override void Cancel() { }
            public override int ExecuteNonQuery() => 0;
            public override object? ExecuteScalar() => null;
            public override void Prepare() { }
            protected override DbParameter CreateDbParameter() => throw new NotSupportedException();
            protected override DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw new NotSupportedException();
        }

        public class Tools(DbDataSource data)
        {
            [McpServerTool]
            public void Find(string id, string? note)
            {
                {{code.ReplaceLineEndings("\n        ")}}
            }

            public object Use(string? note) => (data, note);
        }
        """;
}
