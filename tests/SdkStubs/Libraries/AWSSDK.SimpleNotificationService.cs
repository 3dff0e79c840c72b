namespace Amazon.SimpleNotificationService
{
    public interface IAmazonSimpleNotificationService : IDisposable
    {
        Task<Model.PublishResponse> PublishAsync(Model.PublishRequest request, CancellationToken cancellationToken = default);
        Task<Model.PublishBatchResponse> PublishBatchAsync(Model.PublishBatchRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SimpleNotificationService.Model
{
    public class PublishRequest;

    public class PublishResponse;

    public class PublishBatchRequest;

    public class PublishBatchResponse;
}
