namespace Microsoft.Extensions.AI
{
    using global::Microsoft.Agents.AI;

    public static class AIContextProviderChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseAIContextProviders(this ChatClientBuilder builder, params AIContextProvider[] providers) => throw null!;
    }
}
