namespace Google.Cloud.PubSub.V1
{
    public abstract class PublisherClient
    {
        public virtual Task<string> PublishAsync(PubsubMessage message) => throw null!;
    }

    public sealed class PubsubMessage;
}
