namespace Microsoft.Extensions.VectorData
{
    using global::System.Linq.Expressions;

    public sealed class FilteredRecordRetrievalOptions<TRecord>
    {
        public int Skip { get => throw null!; set { } }
        public Func<OrderByDefinition, OrderByDefinition>? OrderBy { get => throw null!; set { } }
        public bool IncludeVectors { get => throw null!; set { } }
        public sealed class OrderByDefinition
        {
            public IReadOnlyList<SortInfo> Values => throw null!;
            public OrderByDefinition Ascending(Expression<Func<TRecord, object?>> propertySelector) => throw null!;
            public OrderByDefinition Descending(Expression<Func<TRecord, object?>> propertySelector) => throw null!;
            public sealed class SortInfo
            {
                public Expression<Func<TRecord, object?>> PropertySelector { get => throw null!; }
                public bool Ascending { get => throw null!; }
                internal SortInfo() { }
            }
        }
    }

    public class HybridSearchOptions<TRecord>
    {
        public Expression<Func<TRecord, bool>>? Filter { get => throw null!; set { } }
        public Expression<Func<TRecord, object?>>? VectorProperty { get => throw null!; set { } }
        public Expression<Func<TRecord, object?>>? AdditionalProperty { get => throw null!; set { } }
        public int Skip { get => throw null!; set { } }
        public bool IncludeVectors { get => throw null!; set { } }
        public double? ScoreThreshold { get => throw null!; set { } }
    }

    public class VectorSearchOptions<TRecord>
    {
        public Expression<Func<TRecord, bool>>? Filter { get => throw null!; set { } }
        public Expression<Func<TRecord, object?>>? VectorProperty { get => throw null!; set { } }
        public int Skip { get => throw null!; set { } }
        public bool IncludeVectors { get => throw null!; set { } }
        public double? ScoreThreshold { get => throw null!; set { } }
    }

    public abstract class VectorStoreCollection<TKey, TRecord> : IVectorSearchable<TRecord>, IDisposable where TKey : notnull where TRecord : class
    {
        public abstract string Name { get; }
        public abstract Task<bool> CollectionExistsAsync(CancellationToken cancellationToken = default);
        public abstract Task EnsureCollectionExistsAsync(CancellationToken cancellationToken = default);
        public abstract Task EnsureCollectionDeletedAsync(CancellationToken cancellationToken = default);
        public abstract Task<TRecord?> GetAsync(TKey key, RecordRetrievalOptions? options = default, CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<TRecord> GetAsync(IEnumerable<TKey> keys, RecordRetrievalOptions? options = default, CancellationToken cancellationToken = default) => throw null!;
        public abstract IAsyncEnumerable<TRecord> GetAsync(Expression<Func<TRecord, bool>> filter, int top, FilteredRecordRetrievalOptions<TRecord>? options = null, CancellationToken cancellationToken = default);
        public abstract Task DeleteAsync(TKey key, CancellationToken cancellationToken = default);
        public virtual Task DeleteAsync(IEnumerable<TKey> keys, CancellationToken cancellationToken = default) => throw null!;
        public abstract Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default);
        public abstract Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, CancellationToken cancellationToken = default) where TInput : notnull;
        public abstract object? GetService(Type serviceType, object? serviceKey = null);
        protected virtual void Dispose(bool disposing) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Microsoft.Extensions.VectorData
{
    public interface IKeywordHybridSearchable<TRecord> where TRecord : class
    {
        IAsyncEnumerable<VectorSearchResult<TRecord>> HybridSearchAsync<TInput>(TInput searchValue, ICollection<string> keywords, int top, HybridSearchOptions<TRecord>? options = default, CancellationToken cancellationToken = default) where TInput : notnull;
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public interface IVectorSearchable<TRecord> where TRecord : class
    {
        IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(TInput searchValue, int top, VectorSearchOptions<TRecord>? options = default, CancellationToken cancellationToken = default) where TInput : notnull;
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public class RecordRetrievalOptions
    {
        public bool IncludeVectors { get => throw null!; set { } }
    }

    public sealed class VectorSearchResult<TRecord> where TRecord : class
    {
        public VectorSearchResult(TRecord record, double? score) { }
        public TRecord Record { get => throw null!; }
        public double? Score { get => throw null!; }
    }

    public abstract class VectorStore : IDisposable
    {
        public abstract VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, VectorStoreCollectionDefinition? definition = null) where TKey : notnull where TRecord : class;
        public abstract VectorStoreCollection<object, Dictionary<string, object?>> GetDynamicCollection(string name, VectorStoreCollectionDefinition definition);
        public abstract IAsyncEnumerable<string> ListCollectionNamesAsync(CancellationToken cancellationToken = default);
        public abstract Task<bool> CollectionExistsAsync(string name, CancellationToken cancellationToken = default);
        public abstract Task EnsureCollectionDeletedAsync(string name, CancellationToken cancellationToken = default);
        public abstract object? GetService(Type serviceType, object? serviceKey = null);
        protected virtual void Dispose(bool disposing) => throw null!;
        public void Dispose() => throw null!;
    }

    public class VectorStoreCollectionMetadata
    {
        public string? VectorStoreSystemName { get => throw null!; init { } }
        public string? VectorStoreName { get => throw null!; init { } }
        public string? CollectionName { get => throw null!; init { } }
    }

    public class VectorStoreException : Exception
    {
        public VectorStoreException() { }
        public VectorStoreException(string? message) { }
        public VectorStoreException(string? message, Exception? innerException) { }
        public string? VectorStoreSystemName { get => throw null!; init { } }
        public string? VectorStoreName { get => throw null!; init { } }
        public string? CollectionName { get => throw null!; init { } }
        public string? OperationName { get => throw null!; init { } }
    }

    public class VectorStoreMetadata
    {
        public string? VectorStoreSystemName { get => throw null!; init { } }
        public string? VectorStoreName { get => throw null!; init { } }
    }
}

namespace Microsoft.Extensions.VectorData
{
    using global::Microsoft.Extensions.AI;

    public abstract class VectorStoreCollectionOptions
    {
        protected VectorStoreCollectionOptions() { }
        protected VectorStoreCollectionOptions(VectorStoreCollectionOptions? source) { }
        public VectorStoreCollectionDefinition? Definition { get => throw null!; set { } }
        public IEmbeddingGenerator? EmbeddingGenerator { get => throw null!; set { } }
    }
}
