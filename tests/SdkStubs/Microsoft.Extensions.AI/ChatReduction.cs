namespace Microsoft.Extensions.AI
{
    public sealed class MessageCountingChatReducer : IChatReducer
    {
        public MessageCountingChatReducer(int targetCount) { }
        public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class SummarizingChatReducer : IChatReducer
    {
        public string SummarizationPrompt { get => throw null!; set { } }
        public SummarizingChatReducer(IChatClient chatClient, int targetCount, int? threshold) { }
        public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null!;
    }
}
