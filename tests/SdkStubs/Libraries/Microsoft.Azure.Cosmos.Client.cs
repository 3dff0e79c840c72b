namespace Microsoft.Azure.Cosmos
{
    public class QueryDefinition
    {
        public QueryDefinition(string query) { }
    }

    public abstract class Container
    {
        public abstract Task<ContainerResponse> DeleteContainerAsync(CancellationToken cancellationToken = default);
        public abstract Task<ItemResponse<T>> CreateItemAsync<T>(T item, CancellationToken cancellationToken = default);
        public abstract Task<ItemResponse<T>> UpsertItemAsync<T>(T item, CancellationToken cancellationToken = default);
        public abstract Task<ItemResponse<T>> ReplaceItemAsync<T>(T item, string id, CancellationToken cancellationToken = default);
        public abstract Task<ItemResponse<T>> PatchItemAsync<T>(string id, CancellationToken cancellationToken = default);
        public abstract Task<ItemResponse<T>> DeleteItemAsync<T>(string id, CancellationToken cancellationToken = default);
        public abstract Task<ResponseMessage> DeleteItemStreamAsync(string id, CancellationToken cancellationToken = default);
        public abstract Task<ItemResponse<T>> ReadItemAsync<T>(string id, PartitionKey partitionKey, CancellationToken cancellationToken = default);
        public abstract Task<FeedResponse<T>> ReadManyItemsAsync<T>(IReadOnlyList<(string Id, PartitionKey PartitionKey)> items, CancellationToken cancellationToken = default);
        public abstract IOrderedQueryable<T> GetItemLinqQueryable<T>(bool allowSynchronousQueryExecution = false, string? continuationToken = null);
        public abstract FeedIterator<T> GetItemQueryIterator<T>(QueryDefinition queryDefinition, string? continuationToken = null);
        public abstract FeedIterator<T> GetItemQueryIterator<T>(string? queryText = null, string? continuationToken = null);
        public abstract FeedIterator GetItemQueryStreamIterator(string? queryText = null, string? continuationToken = null);
    }

    public abstract class Database
    {
        public abstract Task<DatabaseResponse> DeleteAsync(CancellationToken cancellationToken = default);
    }

    public class ContainerResponse;

    public class DatabaseResponse;

    public class ItemResponse<T>;

    public class ResponseMessage;

    public struct PartitionKey;

    public abstract class FeedResponse<T>;

    public abstract class FeedIterator;

    public abstract class FeedIterator<T>;
}
