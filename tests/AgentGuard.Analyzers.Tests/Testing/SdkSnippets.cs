namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>The calls of every SDK as a user writes them. A test compiles each and checks that the catalogue gives it its role.</summary>
internal static class SdkSnippets
{
    private const string Meai = "Microsoft.Extensions.AI.Abstractions";
    private const string Framework = "Microsoft Agent Framework";
    private const string Kernel = "Semantic Kernel";
    private const string Inference = "Azure.AI.Inference";
    private const string Mcp = "Model Context Protocol";

    private static readonly string[] MeaiUsings = ["Microsoft.Extensions.AI"];
    private static readonly string[] KernelUsings = ["Microsoft.SemanticKernel", "Microsoft.SemanticKernel.ChatCompletion"];
    private static readonly string[] OpenAIUsings = ["System.Collections.Generic", "OpenAI.Chat", "OpenAI.Responses"];
    private static readonly string[] AnthropicUsings = ["Anthropic.Services", "Anthropic.Models.Messages"];
    private static readonly string[] OllamaUsings = ["OllamaSharp", "OllamaSharp.Models", "OllamaSharp.Models.Chat"];
    private static readonly string[] BedrockUsings = ["Amazon.BedrockRuntime", "Amazon.BedrockRuntime.Model"];

    public static ImmutableArray<SdkSnippet> All { get; } =
    [
        new(Meai, Role.ChatCall, "IChatClient", "$client.GetResponseAsync(\"hi\"$token)") { Usings = MeaiUsings, Text = "$answer.Text" },
        new(Meai, Role.StreamingCall, "IChatClient", "$client.GetStreamingResponseAsync(\"hi\"$token)")
            { Usings = MeaiUsings, IsStream = true, Text = "$answer.Text" },
        new(Meai, Role.EmbeddingCall, "IEmbeddingGenerator<string, Embedding<float>>", "$client.GenerateAsync(new[] { \"hi\" }$token)")
            { Usings = MeaiUsings },
        new(Meai, Role.ToolCall, "AIFunction", "$client.InvokeAsync(null$token)") { Usings = MeaiUsings },
        new("Microsoft.Extensions.AI", Role.TypedChatCall, "IChatClient", "$client.GetResponseAsync<string[]>(\"hi\"$token)")
            { Usings = MeaiUsings, Text = "$answer.Text", Value = "$answer.Result" },

        new(Framework, Role.ChatCall | Role.AgentRun, "AIAgent", "$client.RunAsync(\"hi\"$token)")
            { Usings = ["Microsoft.Agents.AI"], Text = "$answer.Text" },
        new(Framework, Role.StreamingCall | Role.AgentRun, "AIAgent", "$client.RunStreamingAsync(\"hi\"$token)")
            { Usings = ["Microsoft.Agents.AI"], IsStream = true, Text = "$answer.Text" },
        new(Framework, Role.TypedChatCall | Role.AgentRun, "ChatClientAgent", "$client.RunAsync<string[]>(\"hi\"$token)")
            { Usings = ["Microsoft.Agents.AI"], Text = "$answer.Text", Value = "$answer.Result" },

        new(Kernel, Role.ChatCall, "IChatCompletionService", "$client.GetChatMessageContentAsync(\"hi\"$token)")
            { Usings = KernelUsings, Text = "$answer.Content" },
        new(Kernel, Role.ChatCall, "Kernel", "$client.InvokePromptAsync(\"hi\"$token)") { Usings = KernelUsings, Text = "$answer.ToString()" },
        new(Kernel, Role.StreamingCall, "IChatCompletionService", "$client.GetStreamingChatMessageContentsAsync(\"hi\"$token)")
            { Usings = KernelUsings, IsStream = true, Text = "$answer.Content" },
        new(Kernel, Role.StreamingCall | Role.AgentRun, "Microsoft.SemanticKernel.Agents.Agent", "$client.InvokeAsync(\"hi\"$token)")
            { Usings = KernelUsings, IsStream = true, Text = "$answer.Message.Content" },
        new(Kernel, Role.ToolCall, "KernelFunction", "$client.InvokeAsync(new Kernel()$token)") { Usings = KernelUsings },
        new(Kernel, Role.EmbeddingCall, "Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService<string, float>", "$client.GenerateEmbeddingsAsync(new[] { \"hi\" }$token)")
            { Usings = KernelUsings },

        new("OpenAI", Role.ChatCall, "ChatClient", "$client.CompleteChatAsync(new List<ChatMessage> { new UserChatMessage(\"hi\") }$token)")
            { Usings = OpenAIUsings, Text = "$answer.Value.Content[0].Text" },
        new("OpenAI", Role.ChatCall, "ResponsesClient", "$client.CreateResponseAsync(\"model\", \"hi\"$token)")
            { Usings = OpenAIUsings, Text = "$answer.Value.GetOutputText()" },
        new("OpenAI", Role.StreamingCall, "ChatClient", "$client.CompleteChatStreamingAsync(new List<ChatMessage> { new UserChatMessage(\"hi\") }$token)")
            { Usings = OpenAIUsings, IsStream = true, Text = "$answer.ContentUpdate[0].Text" },
        new("OpenAI", Role.StreamingCall, "ResponsesClient", "$client.CreateResponseStreamingAsync(\"model\", \"hi\"$token)")
            { Usings = OpenAIUsings, IsStream = true, Until = "2.15.0" },
        new("OpenAI", Role.StreamingCall, "ResponsesClient", "$client.CreateResponseStreamingAsync(\"model\", \"hi\"$token)")
            { Usings = OpenAIUsings, IsStream = true, IsAwaitedStream = true, Since = "2.15.0" },
        new("OpenAI", Role.EmbeddingCall, "OpenAI.Embeddings.EmbeddingClient", "$client.GenerateEmbeddingAsync(\"hi\"$token)"),

        new(Inference, Role.ChatCall, "ChatCompletionsClient", "$client.CompleteAsync(new ChatCompletionsOptions()$token)")
            { Usings = ["Azure.AI.Inference"], Text = "$answer.Value.Content" },
        new(Inference, Role.StreamingCall, "ChatCompletionsClient", "$client.CompleteStreamingAsync(new ChatCompletionsOptions()$token)")
            { Usings = ["Azure.AI.Inference"], IsStream = true, IsAwaitedStream = true, Text = "$answer.ContentUpdate" },
        new(Inference, Role.EmbeddingCall, "EmbeddingsClient", "$client.EmbedAsync(new EmbeddingsOptions(new[] { \"hi\" })$token)")
            { Usings = ["Azure.AI.Inference"] },

        new("Anthropic", Role.ChatCall, "IMessageService", "$client.Create(null!$token)")
            { Usings = AnthropicUsings, Text = "((TextBlock)$answer.Content[0].Value!).Text" },
        new("Anthropic", Role.StreamingCall, "IMessageService", "$client.CreateStreaming(null!$token)")
            { Usings = AnthropicUsings, IsStream = true },
        new("Anthropic", Role.TypedChatCall, "IMessageService", "$client.Create<object>(null!$token)")
            { Usings = AnthropicUsings, Value = "$answer.Content[0].Parsed()!" },
        new("Anthropic", Role.ChatCall | Role.AgentRun, "Anthropic.Helpers.Beta.BetaToolRunner", "$client.RunUntilDoneAsync($token)")
            { Token = "$token" },

        new("Anthropic.SDK", Role.ChatCall, "MessagesEndpoint", "$client.GetClaudeMessageAsync(new MessageParameters()$token)")
            { Usings = ["Anthropic.SDK.Messaging"], Token = ", $token", Text = "((TextContent)$answer.Content[0]).Text" },
        new("Anthropic.SDK", Role.StreamingCall, "MessagesEndpoint", "$client.StreamClaudeMessageAsync(new MessageParameters()$token)")
            { Usings = ["Anthropic.SDK.Messaging"], Token = ", $token", IsStream = true },

        new("OllamaSharp", Role.StreamingCall, "IOllamaApiClient", "$client.ChatAsync(new ChatRequest()$token)")
            { Usings = OllamaUsings, IsStream = true, Text = "$answer!.Message.Content" },
        new("OllamaSharp", Role.StreamingCall | Role.AgentRun, "Chat", "$client.SendAsync(\"hi\"$token)") { Usings = OllamaUsings, IsStream = true },
        new("OllamaSharp", Role.EmbeddingCall, "IOllamaApiClient", "$client.EmbedAsync(new EmbedRequest()$token)") { Usings = OllamaUsings },

        new("Google.GenAI", Role.ChatCall, "Google.GenAI.Models", "$client.GenerateContentAsync(\"model\", \"hi\"$token)") { Text = "$answer.Text" },
        new("Google.GenAI", Role.StreamingCall, "Google.GenAI.Models", "$client.GenerateContentStreamAsync(\"model\", \"hi\"$token)")
            { IsStream = true, Text = "$answer.Text" },

        new("AWS Bedrock Runtime", Role.ChatCall, "IAmazonBedrockRuntime", "$client.ConverseAsync(new ConverseRequest()$token)")
            { Usings = BedrockUsings, Text = "$answer.Output.Message.Content[0].Text" },
        new("AWS Bedrock Runtime", Role.StreamingCall, "IAmazonBedrockRuntime", "$client.ConverseStreamAsync(new ConverseStreamRequest()$token)")
            { Usings = BedrockUsings },

        new(Mcp, Role.ToolCall, "ModelContextProtocol.Client.McpClient", "$client.CallToolAsync(\"tool\"$token)"),
        new(Mcp, Role.ChatCall, "ModelContextProtocol.Server.McpServer", "$client.SampleAsync(System.Array.Empty<Microsoft.Extensions.AI.ChatMessage>()$token)")
            { Text = "$answer.Text" },

        new("AgentGuard.Runtime", Role.TypedChatCall, "IChatClient", "$client.GetStructuredAsync<Contract>(\"hi\"$token)")
            { Usings = ["AgentGuard.Runtime", "Microsoft.Extensions.AI"], Types = Contract },
    ];

    /// <summary>What the generator would make of a type, as far as calling needs it.</summary>
    private const string Contract = """
        public sealed class Contract : IStructuredOutput<Contract>
        {
            static string IStructuredOutput<Contract>.SchemaName => "contract";
            static string? IStructuredOutput<Contract>.SchemaDescription => null;
            double? IStructuredOutput<Contract>.LowestConfidence => null;
            static System.ReadOnlySpan<byte> IStructuredOutput<Contract>.SchemaUtf8(SchemaProfile profile) => default;
            static System.Collections.Generic.IReadOnlyList<DroppedKeyword> IStructuredOutput<Contract>.DroppedKeywords(SchemaProfile profile) => null!;
            static bool ISchemaValue<Contract>.TryRead(ref OutputReader reader, out Contract value) { value = null!; return false; }
            void ISchemaValue<Contract>.Write(System.Text.Json.Utf8JsonWriter writer) { }
        }
        """;
}
