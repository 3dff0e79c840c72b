namespace Azure.Data.Tables
{
    public interface ITableEntity;

    public class TableClient
    {
        public virtual Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) where T : class, ITableEntity => throw null!;
        public virtual Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) where T : class, ITableEntity => throw null!;
        public virtual AsyncPageable<T> QueryAsync<T>(string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) where T : class, ITableEntity => throw null!;
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
