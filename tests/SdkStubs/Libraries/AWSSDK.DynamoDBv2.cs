namespace Amazon.DynamoDBv2
{
    public interface IAmazonDynamoDB : IDisposable
    {
        Task<Model.BatchGetItemResponse> BatchGetItemAsync(Model.BatchGetItemRequest request, CancellationToken cancellationToken = default);
        Task<Model.GetItemResponse> GetItemAsync(Model.GetItemRequest request, CancellationToken cancellationToken = default);
        Task<Model.QueryResponse> QueryAsync(Model.QueryRequest request, CancellationToken cancellationToken = default);
        Task<Model.ScanResponse> ScanAsync(Model.ScanRequest request, CancellationToken cancellationToken = default);
        Task<Model.BatchWriteItemResponse> BatchWriteItemAsync(Model.BatchWriteItemRequest request, CancellationToken cancellationToken = default);
        Task<Model.DeleteItemResponse> DeleteItemAsync(Model.DeleteItemRequest request, CancellationToken cancellationToken = default);
        Task<Model.DeleteTableResponse> DeleteTableAsync(Model.DeleteTableRequest request, CancellationToken cancellationToken = default);
        Task<Model.PutItemResponse> PutItemAsync(Model.PutItemRequest request, CancellationToken cancellationToken = default);
        Task<Model.TransactWriteItemsResponse> TransactWriteItemsAsync(Model.TransactWriteItemsRequest request, CancellationToken cancellationToken = default);
        Task<Model.UpdateItemResponse> UpdateItemAsync(Model.UpdateItemRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.DynamoDBv2.Model
{
    public class BatchWriteItemRequest;

    public class BatchWriteItemResponse;

    public class DeleteItemRequest;

    public class DeleteItemResponse;

    public class DeleteTableRequest;

    public class DeleteTableResponse;

    public class PutItemRequest;

    public class PutItemResponse;

    public class TransactWriteItemsRequest;

    public class TransactWriteItemsResponse;

    public class UpdateItemRequest;

    public class UpdateItemResponse;

    public class BatchGetItemRequest;

    public class BatchGetItemResponse;

    public class GetItemRequest;

    public class GetItemResponse;

    public class QueryRequest;

    public class QueryResponse;

    public class ScanRequest;

    public class ScanResponse;
}
