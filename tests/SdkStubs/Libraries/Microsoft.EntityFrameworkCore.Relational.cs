namespace Microsoft.EntityFrameworkCore
{
    using System.Linq;
    using Infrastructure;

    public static class RelationalDatabaseFacadeExtensions
    {
        public static int ExecuteSql(this DatabaseFacade databaseFacade, FormattableString sql) => throw null!;
        public static Task<int> ExecuteSqlAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default) => throw null!;
        public static int ExecuteSqlInterpolated(this DatabaseFacade databaseFacade, FormattableString sql) => throw null!;
        public static Task<int> ExecuteSqlInterpolatedAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default) => throw null!;
        public static int ExecuteSqlRaw(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => throw null!;
        public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, CancellationToken cancellationToken = default) => throw null!;
        public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => throw null!;
        public static IQueryable<TResult> SqlQuery<TResult>(this DatabaseFacade databaseFacade, FormattableString sql) => throw null!;
        public static IQueryable<TResult> SqlQueryRaw<TResult>(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => throw null!;
    }

    public static class RelationalQueryableExtensions
    {
        public static IQueryable<TEntity> FromSql<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class => throw null!;
        public static IQueryable<TEntity> FromSqlRaw<TEntity>(this DbSet<TEntity> source, string sql, params object[] parameters) where TEntity : class => throw null!;
    }
}
