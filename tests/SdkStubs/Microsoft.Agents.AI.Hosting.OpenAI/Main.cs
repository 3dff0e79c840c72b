namespace Microsoft.AspNetCore.Builder
{
    using global::Microsoft.Agents.AI.Hosting.OpenAI;
    using global::Microsoft.Agents.AI.Hosting;
    using global::Microsoft.Agents.AI;
    using global::Microsoft.AspNetCore.Routing;
    using global::System.Diagnostics.CodeAnalysis;

    public static partial class MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path, OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(this IEndpointRouteBuilder endpoints, AIAgent agent, [StringSyntax("Route")] string? path, OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;
    }

    public static partial class MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path, OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, AIAgent agent, [StringSyntax("Route")] string? responsesPath, OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string? responsesPath) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using global::Microsoft.AspNetCore.Routing;

    public static partial class MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapOpenAIConversations(this IEndpointRouteBuilder endpoints) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class MicrosoftAgentAIHostingOpenAIHostApplicationBuilderExtensions
    {
        public static IHostApplicationBuilder AddOpenAIChatCompletions(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddOpenAIResponses(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddOpenAIConversations(this IHostApplicationBuilder builder) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting.OpenAI
{
    using global::Microsoft.Extensions.AI;

    public sealed class OpenAIChatCompletionRequestInfo
    {
        public float? Temperature { get => throw null!; set { } }
        public float? TopP { get => throw null!; set { } }
        public int? MaxOutputTokens { get => throw null!; set { } }
        public float? FrequencyPenalty { get => throw null!; set { } }
        public float? PresencePenalty { get => throw null!; set { } }
        public long? Seed { get => throw null!; set { } }
        public IReadOnlyList<string>? StopSequences { get => throw null!; set { } }
        public ChatResponseFormat? ResponseFormat { get => throw null!; set { } }
        public string? Model { get => throw null!; set { } }
        public ChatToolMode? ToolChoice { get => throw null!; set { } }
        public IReadOnlyList<AITool>? Tools { get => throw null!; set { } }
    }

    public sealed class OpenAIResponsesRunRequest
    {
        public IList<ChatMessage> Messages { get => throw null!; }
        public AgentRunOptions? Options { get => throw null!; }
        public string? PreviousResponseId { get => throw null!; }
        public string? ConversationId { get => throw null!; }
        internal OpenAIResponsesRunRequest() { }
    }
}

namespace Microsoft.Agents.AI.Hosting.OpenAI
{
    public sealed class OpenAIChatCompletionsMapOptions
    {
        public Func<OpenAIChatCompletionRequestInfo, AgentRunOptions?> RunOptionsFactory { get => throw null!; set { } }
        public static AgentRunOptions? RejectRequestSettings(OpenAIChatCompletionRequestInfo request) => throw null!;
    }

    public sealed class OpenAIResponsesMapOptions
    {
        public Func<OpenAIResponseRequestInfo, AgentRunOptions?> RunOptionsFactory { get => throw null!; set { } }
        public static AgentRunOptions? RejectRequestSettings(OpenAIResponseRequestInfo request) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting.OpenAI
{
    using global::Microsoft.Extensions.AI;
    using global::System.Text.Json;

    public sealed class OpenAIResponseRequestInfo
    {
        public double? Temperature { get => throw null!; set { } }
        public double? TopP { get => throw null!; set { } }
        public int? MaxOutputTokens { get => throw null!; set { } }
        public string? Instructions { get => throw null!; set { } }
        public string? Model { get => throw null!; set { } }
        public IReadOnlyList<JsonElement>? Tools { get => throw null!; set { } }
        public ChatToolMode? ToolChoice { get => throw null!; set { } }
    }
}

namespace Microsoft.Agents.AI.Hosting.OpenAI
{
    using global::System.Text.Json;

    public static class OpenAIResponses
    {
        public static OpenAIResponsesRunRequest ToAgentRunRequest(JsonElement body, OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static JsonElement WriteResponse(AgentResponse response, string responseId, string? conversationId = null) => throw null!;
        public static IAsyncEnumerable<string> WriteResponseStreamAsync(IAsyncEnumerable<AgentResponseUpdate> updates, string responseId, string? conversationId = null, CancellationToken cancellationToken = default) => throw null!;
        public static string? GetSessionStoreId(OpenAIResponsesRunRequest request) => throw null!;
        public static string CreateResponseId() => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MicrosoftAgentAIHostingOpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddOpenAIChatCompletions(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddOpenAIResponses(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddOpenAIConversations(this IServiceCollection services) => throw null!;
    }
}
