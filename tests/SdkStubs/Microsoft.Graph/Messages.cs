namespace Microsoft.Graph.Me.Messages
{
    public class MessagesRequestBuilder
    {
        public System.Threading.Tasks.Task<object?> GetAsync(System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Graph.Me.Messages.Item
{
    public class MessageItemRequestBuilder
    {
        public System.Threading.Tasks.Task<object?> GetAsync(System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}
