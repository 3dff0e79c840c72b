#nullable disable
using Amazon.BedrockRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Documents;
using Amazon.Runtime.EventStreams;

namespace Amazon.BedrockRuntime
{
    public partial class AmazonBedrockRuntimeConfig : ClientConfig
    {
        public AmazonBedrockRuntimeConfig() { }
        public override string RegionEndpointServiceName => throw null!;
        public override string ServiceVersion => throw null!;
        public override string UserAgent => throw null!;
    }

    public partial interface IAmazonBedrockRuntime : IAmazonService, IDisposable
    {
        Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default(CancellationToken));
        Task<ConverseStreamResponse> ConverseStreamAsync(ConverseStreamRequest request, CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default(CancellationToken));
        Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default(CancellationToken));
    }

    public partial class AmazonBedrockRuntimeClient : AmazonServiceClient, IAmazonBedrockRuntime
    {
        public AmazonBedrockRuntimeClient() : base(null, null) { }
        public AmazonBedrockRuntimeClient(RegionEndpoint region) : base(null, null) { }
        public AmazonBedrockRuntimeClient(AmazonBedrockRuntimeConfig config) : base(null, config) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials) : base(credentials, null) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials, RegionEndpoint region) : base(credentials, null) { }
        public AmazonBedrockRuntimeClient(AWSCredentials credentials, AmazonBedrockRuntimeConfig clientConfig) : base(credentials, clientConfig) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey) : base(null, null) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : base(null, null) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockRuntimeConfig clientConfig) : base(null, clientConfig) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken) : base(null, null) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region) : base(null, null) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonBedrockRuntimeConfig clientConfig) : base(null, clientConfig) { }
        public virtual Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual Task<ConverseStreamResponse> ConverseStreamAsync(ConverseStreamRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual Task<InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class AmazonBedrockRuntimeException : AmazonServiceException
    {
        public AmazonBedrockRuntimeException(string message) { }
        public AmazonBedrockRuntimeException(string message, Exception innerException) { }
    }

    public class AmazonBedrockRuntimeRequest : AmazonWebServiceRequest
    {
    }

    public class ConversationRole : ConstantClass
    {
        public static readonly ConversationRole Assistant;
        public static readonly ConversationRole User;
        public ConversationRole(string value) : base(value) { }
        public static ConversationRole FindValue(string value) => throw null!;
        public static implicit operator ConversationRole(string value) => throw null!;
    }

    public class StopReason : ConstantClass
    {
        public static readonly StopReason Content_filtered;
        public static readonly StopReason End_turn;
        public static readonly StopReason Guardrail_intervened;
        public static readonly StopReason Max_tokens;
        public static readonly StopReason Stop_sequence;
        public static readonly StopReason Tool_use;
        public StopReason(string value) : base(value) { }
        public static StopReason FindValue(string value) => throw null!;
        public static implicit operator StopReason(string value) => throw null!;
    }
}

namespace Amazon.BedrockRuntime.Model
{
    public partial class ConverseRequest : AmazonBedrockRuntimeRequest
    {
        public Document AdditionalModelRequestFields { get; set; }
        public List<string> AdditionalModelResponseFieldPaths { get; set; }
        public InferenceConfiguration InferenceConfig { get; set; }
        public List<Message> Messages { get; set; }
        public string ModelId { get; set; }
        public Dictionary<string, string> RequestMetadata { get; set; }
        public List<SystemContentBlock> System { get; set; }
        public ToolConfiguration ToolConfig { get; set; }
    }

    public partial class ConverseStreamRequest : AmazonBedrockRuntimeRequest
    {
        public Document AdditionalModelRequestFields { get; set; }
        public List<string> AdditionalModelResponseFieldPaths { get; set; }
        public InferenceConfiguration InferenceConfig { get; set; }
        public List<Message> Messages { get; set; }
        public string ModelId { get; set; }
        public Dictionary<string, string> RequestMetadata { get; set; }
        public List<SystemContentBlock> System { get; set; }
        public ToolConfiguration ToolConfig { get; set; }
    }

    public partial class ConverseResponse : AmazonWebServiceResponse
    {
        public Document AdditionalModelResponseFields { get; set; }
        public ConverseMetrics Metrics { get; set; }
        public ConverseOutput Output { get; set; }
        public StopReason StopReason { get; set; }
        public TokenUsage Usage { get; set; }
    }

    public partial class ConverseStreamResponse : AmazonWebServiceResponse, IDisposable
    {
        public ConverseStreamOutput Stream { get; set; }
        public void Dispose() => throw null!;
    }

    public sealed class ConverseStreamOutput : IDisposable, IEnumerable<IEventStreamEvent>, IAsyncEnumerable<IEventStreamEvent>
    {
        public IEnumerator<IEventStreamEvent> GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public IAsyncEnumerator<IEventStreamEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public void Dispose() => throw null!;
    }

    public partial class ContentBlockDeltaEvent : IEventStreamEvent
    {
        public int? ContentBlockIndex { get; set; }
        public ContentBlockDelta Delta { get; set; }
    }

    public partial class ContentBlockDelta
    {
        public string Text { get; set; }
    }

    public partial class MessageStopEvent : IEventStreamEvent
    {
        public StopReason StopReason { get; set; }
    }

    public partial class ConverseOutput
    {
        public Message Message { get; set; }
    }

    public partial class ConverseMetrics
    {
        public long? LatencyMs { get; set; }
    }

    public partial class TokenUsage
    {
        public int? InputTokens { get; set; }
        public int? OutputTokens { get; set; }
        public int? TotalTokens { get; set; }
    }

    public partial class InferenceConfiguration
    {
        public int? MaxTokens { get; set; }
        public List<string> StopSequences { get; set; }
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
    }

    public partial class Message
    {
        public List<ContentBlock> Content { get; set; }
        public ConversationRole Role { get; set; }
    }

    public partial class ContentBlock
    {
        public string Text { get; set; }
        public ToolResultBlock ToolResult { get; set; }
        public ToolUseBlock ToolUse { get; set; }
    }

    public partial class SystemContentBlock
    {
        public string Text { get; set; }
    }

    public partial class ToolConfiguration
    {
        public List<Tool> Tools { get; set; }
    }

    public partial class Tool
    {
        public ToolSpecification ToolSpec { get; set; }
    }

    public partial class ToolSpecification
    {
        public string Description { get; set; }
        public ToolInputSchema InputSchema { get; set; }
        public string Name { get; set; }
    }

    public partial class ToolInputSchema
    {
        public Document Json { get; set; }
    }

    public partial class ToolUseBlock
    {
        public Document Input { get; set; }
        public string Name { get; set; }
        public string ToolUseId { get; set; }
    }

    public partial class ToolResultBlock
    {
        public List<ToolResultContentBlock> Content { get; set; }
        public string ToolUseId { get; set; }
    }

    public partial class ToolResultContentBlock
    {
        public Document Json { get; set; }
        public string Text { get; set; }
    }

    public partial class InvokeModelRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get; set; }
        public MemoryStream Body { get; set; }
        public string ContentType { get; set; }
        public string GuardrailIdentifier { get; set; }
        public string GuardrailVersion { get; set; }
        public string ModelId { get; set; }
    }

    public partial class InvokeModelResponse : AmazonWebServiceResponse
    {
        public MemoryStream Body { get; set; }
        public string ContentType { get; set; }
    }

    public partial class InvokeModelWithResponseStreamRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get; set; }
        public MemoryStream Body { get; set; }
        public string ContentType { get; set; }
        public string GuardrailIdentifier { get; set; }
        public string GuardrailVersion { get; set; }
        public string ModelId { get; set; }
    }

    public partial class InvokeModelWithResponseStreamResponse : AmazonWebServiceResponse, IDisposable
    {
        public ResponseStream Body { get; set; }
        public string ContentType { get; set; }
        public void Dispose() => throw null!;
    }

    public sealed class ResponseStream : IDisposable, IEnumerable<IEventStreamEvent>, IAsyncEnumerable<IEventStreamEvent>
    {
        public IEnumerator<IEventStreamEvent> GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public IAsyncEnumerator<IEventStreamEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public void Dispose() => throw null!;
    }

    public partial class PayloadPart : IEventStreamEvent
    {
        public MemoryStream Bytes { get; set; }
    }

    public partial class ThrottlingException : AmazonBedrockRuntimeException
    {
        public ThrottlingException(string message) : base(message) { }
    }

    public partial class ModelTimeoutException : AmazonBedrockRuntimeException
    {
        public ModelTimeoutException(string message) : base(message) { }
    }

    public partial class ValidationException : AmazonBedrockRuntimeException
    {
        public ValidationException(string message) : base(message) { }
    }
}
