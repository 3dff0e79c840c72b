namespace MassTransit
{
    public interface IPublishEndpoint
    {
        Task Publish<T>(T message, CancellationToken cancellationToken = default) where T : class;
    }

    public interface ISendEndpoint
    {
        Task Send<T>(T message, CancellationToken cancellationToken = default) where T : class;
    }
}
