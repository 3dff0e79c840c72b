namespace Azure.Storage.Queues
{
    public class QueueClient
    {
        public virtual Response ClearMessages(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> ClearMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Response Delete(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<bool> DeleteIfExists(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<Models.SendReceipt> SendMessage(string messageText, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Models.SendReceipt>> SendMessageAsync(string messageText, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Azure.Storage.Queues.Models
{
    public class SendReceipt;
}
