namespace Dapper.Contrib.Extensions
{
    using System.Data;

    public static class SqlMapperExtensions
    {
        public static bool Delete<T>(this IDbConnection connection, T entityToDelete, IDbTransaction? transaction = null) where T : class => throw null!;
        public static Task<bool> DeleteAsync<T>(this IDbConnection connection, T entityToDelete, IDbTransaction? transaction = null) where T : class => throw null!;
        public static bool DeleteAll<T>(this IDbConnection connection, IDbTransaction? transaction = null) where T : class => throw null!;
        public static Task<bool> DeleteAllAsync<T>(this IDbConnection connection, IDbTransaction? transaction = null) where T : class => throw null!;
        public static long Insert<T>(this IDbConnection connection, T entityToInsert, IDbTransaction? transaction = null) where T : class => throw null!;
        public static Task<int> InsertAsync<T>(this IDbConnection connection, T entityToInsert, IDbTransaction? transaction = null) where T : class => throw null!;
        public static bool Update<T>(this IDbConnection connection, T entityToUpdate, IDbTransaction? transaction = null) where T : class => throw null!;
        public static Task<bool> UpdateAsync<T>(this IDbConnection connection, T entityToUpdate, IDbTransaction? transaction = null) where T : class => throw null!;
    }
}
