namespace Azure.Data.Tables
{
    public interface ITableEntity;

    public class TableClient
    {
        public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) where T : ITableEntity => throw null!;
        public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, CancellationToken cancellationToken = default) where T : ITableEntity => throw null!;
        public virtual Task<Response> UpsertEntityAsync<T>(T entity, CancellationToken cancellationToken = default) where T : ITableEntity => throw null!;
    }

    public class TableServiceClient
    {
        public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) => throw null!;
    }
}
