namespace Azure.Messaging.EventHubs.Producer
{
    public class EventHubProducerClient
    {
        public virtual Task SendAsync(EventDataBatch eventBatch, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class EventDataBatch;
}
