#nullable disable

namespace Azure.AI.OpenAI
{
    using global::Azure.Core;
    using global::OpenAI;
    using global::OpenAI.Assistants;
    using global::OpenAI.Audio;
    using global::OpenAI.Batch;
    using global::OpenAI.Chat;
    using global::OpenAI.Embeddings;
    using global::OpenAI.Files;
    using global::OpenAI.FineTuning;
    using global::OpenAI.Images;
    using global::OpenAI.Models;
    using global::OpenAI.Moderations;
    using global::OpenAI.Realtime;
    using global::OpenAI.Responses;
    using global::OpenAI.VectorStores;
    using global::System.ClientModel;
    using global::System.ClientModel.Primitives;

    public class AzureOpenAIClient : OpenAIClient
    {
        protected AzureOpenAIClient() { }
        protected AzureOpenAIClient(ClientPipeline pipeline, Uri endpoint, AzureOpenAIClientOptions options) { }
        public AzureOpenAIClient(Uri endpoint, TokenCredential credential) { }
        public AzureOpenAIClient(Uri endpoint, TokenCredential credential, AzureOpenAIClientOptions options) { }
        public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential) { }
        public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential, AzureOpenAIClientOptions options) { }
        public override AssistantClient GetAssistantClient() => throw null;
        public override AudioClient GetAudioClient(string deploymentName) => throw null;
        public override BatchClient GetBatchClient() => throw null;
        public override ChatClient GetChatClient(string deploymentName) => throw null;
        public override EmbeddingClient GetEmbeddingClient(string deploymentName) => throw null;
        public override FineTuningClient GetFineTuningClient() => throw null;
        public override ImageClient GetImageClient(string deploymentName) => throw null;
        public override ModerationClient GetModerationClient(string _) => throw null;
        public override OpenAIFileClient GetOpenAIFileClient() => throw null;
        public override OpenAIModelClient GetOpenAIModelClient() => throw null;
        public override RealtimeClient GetRealtimeClient() => throw null;
        public override ResponsesClient GetResponsesClient() => throw null;
        public override VectorStoreClient GetVectorStoreClient() => throw null;
    }

    public class AzureOpenAIClientOptions : ClientPipelineOptions
    {
        public AzureOpenAIClientOptions() { }
        public AzureOpenAIClientOptions(ServiceVersion version) { }
        public AzureOpenAIAudience? Audience { get => throw null; set { } }
        public string UserAgentApplicationId { get => throw null; set { } }
        public enum ServiceVersion
        {
            V2024_06_01 = 0,
            V2024_08_01_Preview = 1,
            V2024_09_01_Preview = 2,
            V2024_10_01_Preview = 3,
            V2024_10_21 = 4,
            V2024_12_01_Preview = 5,
            V2025_01_01_Preview = 6,
            V2025_03_01_Preview = 8,
        }
    }

    public readonly struct AzureOpenAIAudience : IEquatable<AzureOpenAIAudience>
    {
        public AzureOpenAIAudience(string value) { }
        public static AzureOpenAIAudience AzureGovernment { get => throw null; }
        public static AzureOpenAIAudience AzurePublicCloud { get => throw null; }
        public bool Equals(AzureOpenAIAudience other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(AzureOpenAIAudience left, AzureOpenAIAudience right) => throw null;
        public static bool operator !=(AzureOpenAIAudience left, AzureOpenAIAudience right) => throw null;
        public static implicit operator AzureOpenAIAudience(string value) => throw null;
    }

    public static class AzureOpenAIExtensions
    {
        public static ChatClient GetAzureOpenAIChatClient(this ClientConnectionProvider provider, string deploymentName = null, AzureOpenAIClientOptions options = null) => throw null;
        public static EmbeddingClient GetAzureOpenAIEmbeddingClient(this ClientConnectionProvider provider, string deploymentName = null, AzureOpenAIClientOptions options = null) => throw null;
    }
}
