namespace Confluent.Kafka
{
    public interface IProducer<TKey, TValue>
    {
        void Produce(string topic, Message<TKey, TValue> message);
        Task<DeliveryResult<TKey, TValue>> ProduceAsync(string topic, Message<TKey, TValue> message, CancellationToken cancellationToken = default);
    }

    public class Message<TKey, TValue>;

    public class DeliveryResult<TKey, TValue>;
}
