using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Tests.Flow.Effects;

public sealed class SqlTextTests
{
    [Theory]
    [InlineData("SELECT * FROM orders", nameof(Effect.ReadsData))]
    [InlineData("select deleted, dropped from orders for update", nameof(Effect.ReadsData))]
    [InlineData("DELETE FROM orders", nameof(Effect.Deletes))]
    [InlineData("TRUNCATE TABLE orders", nameof(Effect.Deletes))]
    [InlineData("-- DROP TABLE x\nUPDATE orders SET note = 'DELETE FROM x'", nameof(Effect.WritesOutside))]
    [InlineData("CREATE TABLE lines (id int REFERENCES orders ON DELETE CASCADE)", nameof(Effect.WritesOutside))]
    [InlineData("DROP TABLE orders", nameof(Effect.Drops))]
    [InlineData("orders", nameof(Effect.None))]
    public void Statement_HasTheEffectOfItsVerb(string sql, string effect) => Assert.Equal(effect, SqlText.EffectOf(sql).ToString());

    [Theory]
    [InlineData("SELECT 1; DELETE FROM orders")]
    [InlineData("WITH old AS (SELECT id FROM orders) DELETE FROM orders")]
    public void LaterStatement_CountsToo(string sql) => Assert.True(SqlText.EffectOf(sql).IsIrreversible());
}
