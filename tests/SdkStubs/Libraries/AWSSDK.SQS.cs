namespace Amazon.SQS
{
    public interface IAmazonSQS : IDisposable
    {
        Task<Model.SendMessageResponse> SendMessageAsync(Model.SendMessageRequest request, CancellationToken cancellationToken = default);
        Task<Model.SendMessageBatchResponse> SendMessageBatchAsync(Model.SendMessageBatchRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SQS.Model
{
    public class SendMessageRequest;

    public class SendMessageResponse;

    public class SendMessageBatchRequest;

    public class SendMessageBatchResponse;
}
