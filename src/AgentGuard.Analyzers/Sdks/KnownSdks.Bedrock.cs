using static AgentGuard.Analyzers.Sdks.SdkDescription;

namespace AgentGuard.Analyzers.Sdks;

internal static partial class KnownSdks
{
    private static SdkDescription Bedrock { get; } = new()
    {
        Name = "AWS Bedrock Runtime",
        Providers = ModelProviders.Anthropic,
        Assemblies = ["AWSSDK.BedrockRuntime", "AWSSDK.Extensions.Bedrock.MEAI"],
        Package = "AWSSDK.BedrockRuntime",
        Versions = ["4.0.100.7"],
        Members = () =>
        [
            BedrockCall("ConverseAsync", Role.ChatCall),
            BedrockCall("ConverseStreamAsync", Role.StreamingCall),
            BedrockCall("InvokeModelAsync", Role.ChatCall),
            BedrockCall("InvokeModelWithResponseStreamAsync", Role.StreamingCall),
            Constructor("Amazon.BedrockRuntime.AmazonBedrockRuntimeClient", Role.ClientConstruction,
                Parameter("awsSecretAccessKey", Role.Credential), Parameter("awsAccessKeyId", Role.Credential), Parameter("awsSessionToken", Role.Credential),
                Parameter("credentials", Role.Credential), Parameter("config", Role.ClientOptions), Parameter("clientConfig", Role.ClientOptions), Parameter("region", Wiring.Region)),
            Method("Amazon.BedrockRuntime.AmazonBedrockRuntimeExtensions", "AsIChatClient", new Meaning(Role.ClientView, Wiring.BareClient), Parameter("defaultModelId", Role.ModelId)),
            Method("Amazon.BedrockRuntime.AmazonBedrockRuntimeExtensions", "AsIEmbeddingGenerator", Role.ClientView, Parameter("defaultModelId", Role.ModelId)),
            Method("Amazon.BedrockRuntime.AmazonBedrockRuntimeExtensions", "AsChatClient", new Meaning(Role.ClientView, Wiring.BareClient), Parameter("modelId", Role.ModelId))
                with { Until = "4.0.0", Evidence = "Preview name of AsIChatClient; documented." },
            Type("Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig", Role.ClientOptions),
            Constructor("Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig", Role.ClientOptions),
            Property("Amazon.Runtime.ClientConfig", "Timeout", Role.Timeout),
            Property("Amazon.Runtime.ClientConfig", "MaxErrorRetry", Role.Retry),
            Property("Amazon.Runtime.ClientConfig", "RetryMode", Role.Retry),
            Property("Amazon.Runtime.ClientConfig", "ServiceURL", Role.Endpoint),
            Property("Amazon.Runtime.ClientConfig", "RegionEndpoint", Wiring.Region),
            Property("Amazon.Runtime.ClientConfig", "HttpClientFactory", Role.HttpTransport),
            Constructor("Amazon.Runtime.BasicAWSCredentials", Role.Credential, Parameter("secretKey", Role.Credential)),
            .. Converse("Amazon.BedrockRuntime.Model.ConverseRequest"),
            .. Converse("Amazon.BedrockRuntime.Model.ConverseStreamRequest"),
            Property("Amazon.BedrockRuntime.Model.InvokeModelRequest", "ModelId", Role.ModelId),
            Property("Amazon.BedrockRuntime.Model.InvokeModelRequest", "Body", Role.PromptInput),
            Property("Amazon.BedrockRuntime.Model.ToolConfiguration", "Tools", Role.ToolRegistration),
            Property("Amazon.BedrockRuntime.Model.InferenceConfiguration", "MaxTokens", Role.OutputLimit),
            Constructor("Amazon.BedrockRuntime.Model.ToolSpecification", new Meaning(Role.ToolDefinition, Wiring.ToolDeclaration)),
            Property("Amazon.BedrockRuntime.Model.ToolSpecification", "Name", Role.ToolName),
            Property("Amazon.BedrockRuntime.Model.ToolSpecification", "Description", Role.ToolDescription),
            Property("Amazon.BedrockRuntime.Model.ContentBlock", "Text", Role.ModelText),
            Property("Amazon.BedrockRuntime.Model.ContentBlockDelta", "Text", Role.ModelText),
            Property("Amazon.BedrockRuntime.Model.SystemContentBlock", "Text", Role.SystemPrompt),
            Property("Amazon.BedrockRuntime.Model.InvokeModelResponse", "Body", Role.ModelText),
            Property("Amazon.BedrockRuntime.Model.ToolUseBlock", "Name", Role.ModelToolCall),
        Property("Amazon.BedrockRuntime.Model.ToolUseBlock", "Input", Role.ModelToolCall),
        Property("Amazon.BedrockRuntime.Model.ConverseResponse", "StopReason", Role.FinishReason),
            Property("Amazon.BedrockRuntime.Model.MessageStopEvent", "StopReason", Role.FinishReason),
            Property("Amazon.BedrockRuntime.Model.ConverseResponse", "Usage", Role.Usage),
        ],
        Clients = () =>
        [
            new()
            {
                Types = ["Amazon.BedrockRuntime.AmazonBedrockRuntimeClient", "Amazon.BedrockRuntime.IAmazonBedrockRuntime"],
                Retries = 2,
                AttemptTimeoutSeconds = 100,
                Exceptions = ["Amazon.BedrockRuntime.AmazonBedrockRuntimeException", "Amazon.Runtime.AmazonServiceException", "Amazon.Runtime.AmazonClientException"],
                Evidence = "AWS SDK V4, Standard retry mode: documented, not executed. V3 in Legacy mode retries 4 times.",
            },
        ],
    };

    private static SdkMember BedrockCall(string name, Role role) =>
        Method("Amazon.BedrockRuntime.IAmazonBedrockRuntime", name, role, Parameter("request", Role.PromptInput));

    private static SdkMember[] Converse(string type) =>
    [
        Property(type, "ToolConfig", Role.ToolRegistration),
        Property(type, "InferenceConfig", Role.OutputLimit),
        Property(type, "System", Role.SystemPrompt),
        Property(type, "Messages", Role.PromptInput),
        Property(type, "ModelId", Role.ModelId),
    ];
}
