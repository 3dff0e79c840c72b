using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel
{
    public static class KernelFunctionFactory
    {
        public static KernelFunction CreateFromMethod(Delegate method, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromMethod(Delegate method, JsonSerializerOptions jsonSerializerOptions, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromMethod(Delegate method, KernelFunctionFromMethodOptions? options) => throw null!;
        public static KernelFunction CreateFromMethod(Delegate method, JsonSerializerOptions jsonSerializerOptions, KernelFunctionFromMethodOptions? options) => throw null!;
        public static KernelFunction CreateFromMethod(MethodInfo method, object? target = null, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromMethod(MethodInfo method, JsonSerializerOptions jsonSerializerOptions, object? target = null, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromMethod(MethodInfo method, object? target, KernelFunctionFromMethodOptions? options) => throw null!;
        public static KernelFunction CreateFromMethod(MethodInfo method, JsonSerializerOptions jsonSerializerOptions, object? target, KernelFunctionFromMethodOptions? options) => throw null!;
        public static KernelFunction CreateFromPrompt(string promptTemplate, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromPrompt(string promptTemplate, JsonSerializerOptions jsonSerializerOptions, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromPrompt(string promptTemplate, IEnumerable<PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromPrompt(string promptTemplate, JsonSerializerOptions jsonSerializerOptions, IEnumerable<PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromPrompt(PromptTemplateConfig promptConfig, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromPrompt(PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromPrompt(IPromptTemplate promptTemplate, PromptTemplateConfig promptConfig, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelFunction CreateFromPrompt(IPromptTemplate promptTemplate, PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public sealed class KernelFunctionFromMethodOptions
    {
        public string? FunctionName { get; init; }
        public string? Description { get; init; }
        public IEnumerable<KernelParameterMetadata>? Parameters { get; init; }
        public KernelReturnParameterMetadata? ReturnParameter { get; init; }
        public ILoggerFactory? LoggerFactory { get; init; }
        public ReadOnlyDictionary<string, object?>? AdditionalMetadata { get; init; }
    }

    public static class KernelFunctionMetadataFactory
    {
        public static IEnumerable<KernelFunctionMetadata> CreateFromType(Type instanceType, ILoggerFactory? loggerFactory = null) => throw null!;
        public static IEnumerable<KernelFunctionMetadata> CreateFromType(Type instanceType, JsonSerializerOptions jsonSerializerOptions, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public static partial class KernelPluginFactory
    {
        public static KernelPlugin CreateFromType<T>(string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static KernelPlugin CreateFromType<T>(JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static KernelPlugin CreateFromType(Type instanceType, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static KernelPlugin CreateFromType(Type instanceType, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static KernelPlugin CreateFromObject(object target, string? pluginName = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelPlugin CreateFromObject<T>(T target, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static KernelPlugin CreateFromFunctions(string pluginName, IEnumerable<KernelFunction>? functions) => throw null!;
        public static KernelPlugin CreateFromFunctions(string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) => throw null!;
    }

    public static class KernelExtensions
    {
        public static Kernel Build(this IKernelBuilder builder) => throw null!;

        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, Delegate method, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, Delegate method, JsonSerializerOptions jsonSerializerOptions, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, MethodInfo method, object? target = null, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, MethodInfo method, JsonSerializerOptions jsonSerializerOptions, object? target = null, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, JsonSerializerOptions jsonSerializerOptions, PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, IEnumerable<PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, JsonSerializerOptions jsonSerializerOptions, IEnumerable<PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, PromptTemplateConfig promptConfig, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, PromptTemplateConfig promptConfig, JsonSerializerOptions jsonSerializerOptions, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;

        public static KernelPlugin CreatePluginFromType<T>(this Kernel kernel, string? pluginName = null) => throw null!;
        public static KernelPlugin CreatePluginFromType<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static KernelPlugin CreatePluginFromObject(this Kernel kernel, object target, string? pluginName = null) => throw null!;
        public static KernelPlugin CreatePluginFromObject<T>(this Kernel kernel, T target, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static KernelPlugin CreatePluginFromFunctions(this Kernel kernel, string pluginName, IEnumerable<KernelFunction>? functions) => throw null!;
        public static KernelPlugin CreatePluginFromFunctions(this Kernel kernel, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) => throw null!;
        public static KernelPlugin CreatePluginFromPromptDirectory(this Kernel kernel, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelPlugin CreatePluginFromPromptDirectory(this Kernel kernel, string pluginDirectory, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;

        public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, string? pluginName = null) => throw null!;
        public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static KernelPlugin ImportPluginFromObject(this Kernel kernel, object target, string? pluginName = null) => throw null!;
        public static KernelPlugin ImportPluginFromObject<T>(this Kernel kernel, T target, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static KernelPlugin ImportPluginFromFunctions(this Kernel kernel, string pluginName, IEnumerable<KernelFunction>? functions) => throw null!;
        public static KernelPlugin ImportPluginFromFunctions(this Kernel kernel, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) => throw null!;
        public static KernelPlugin ImportPluginFromPromptDirectory(this Kernel kernel, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelPlugin ImportPluginFromPromptDirectory(this Kernel kernel, string pluginDirectory, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;

        public static KernelPlugin AddFromType<T>(this ICollection<KernelPlugin> plugins, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static KernelPlugin AddFromType<T>(this ICollection<KernelPlugin> plugins, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static IKernelBuilderPlugins AddFromType<T>(this IKernelBuilderPlugins plugins, string? pluginName = null) => throw null!;
        public static IKernelBuilderPlugins AddFromType<T>(this IKernelBuilderPlugins plugins, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static IKernelBuilderPlugins Add(this IKernelBuilderPlugins plugins, KernelPlugin plugin) => throw null!;
        public static KernelPlugin AddFromObject(this ICollection<KernelPlugin> plugins, object target, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static KernelPlugin AddFromObject<T>(this ICollection<KernelPlugin> plugins, T target, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static IKernelBuilderPlugins AddFromObject(this IKernelBuilderPlugins plugins, object target, string? pluginName = null) => throw null!;
        public static IKernelBuilderPlugins AddFromObject<T>(this IKernelBuilderPlugins plugins, T target, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static KernelPlugin AddFromFunctions(this ICollection<KernelPlugin> plugins, string pluginName, IEnumerable<KernelFunction>? functions) => throw null!;
        public static KernelPlugin AddFromFunctions(this ICollection<KernelPlugin> plugins, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) => throw null!;
        public static IKernelBuilderPlugins AddFromFunctions(this IKernelBuilderPlugins plugins, string pluginName, IEnumerable<KernelFunction>? functions) => throw null!;
        public static IKernelBuilderPlugins AddFromFunctions(this IKernelBuilderPlugins plugins, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) => throw null!;
        public static IKernelBuilderPlugins AddFromPromptDirectory(this IKernelBuilderPlugins plugins, string pluginDirectory, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static IKernelBuilderPlugins AddFromPromptDirectory(this IKernelBuilderPlugins plugins, string pluginDirectory, JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;

        public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<T?> InvokePromptAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<T?> InvokePromptAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
        [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
        public static Task<T?> InvokePromptAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments? arguments, string? templateFormat, IPromptTemplateFactory? promptTemplateFactory, PromptTemplateConfig? promptTemplateConfig) => throw null!;
        public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, JsonSerializerOptions jsonSerializerOptions, string promptTemplate, KernelArguments? arguments = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class AIContextExtensions
    {
        public static string AddFromAIContext(this ICollection<KernelPlugin> plugins, AIContext aiContext, string pluginName) => throw null!;
    }

    public sealed class KernelPromptTemplateFactory : IPromptTemplateFactory
    {
        public bool AllowDangerouslySetContent { get; init; }
        public KernelPromptTemplateFactory(ILoggerFactory? loggerFactory = null) { }
        public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result) => throw null!;
    }

    public sealed class EchoPromptTemplateFactory : IPromptTemplateFactory
    {
        public static EchoPromptTemplateFactory Instance => throw null!;
        public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result) => throw null!;
    }

    public sealed class AggregatorPromptTemplateFactory : IPromptTemplateFactory
    {
        public AggregatorPromptTemplateFactory(params IPromptTemplateFactory[] promptTemplateFactories) { }
        public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result) => throw null!;
    }

    public static class BinaryContentExtensions
    {
        public static void WriteToFile(this BinaryContent content, string filePath, bool overwrite = false) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public class ChatHistorySummarizationReducer : IChatHistoryReducer
    {
        public const string SummaryMetadataKey = "__summary__";
        public const string DefaultSummarizationPrompt = "";
        public string SummarizationInstructions { get; init; }
        public bool FailOnError { get; init; }
        public bool UseSingleSummary { get; init; }
        public ChatHistorySummarizationReducer(IChatCompletionService service, int targetCount, int? thresholdCount = null) { }
        public Task<IEnumerable<ChatMessageContent>?> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatHistoryTruncationReducer : IChatHistoryReducer
    {
        public ChatHistoryTruncationReducer(int targetCount, int? thresholdCount = null) { }
        public Task<IEnumerable<ChatMessageContent>?> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Data
{
    public static class TextSearchExtensions
    {
        public static KernelPlugin CreateWithSearch(this ITextSearch textSearch, string pluginName, string? description = null) => throw null!;
        public static KernelPlugin CreateWithGetTextSearchResults(this ITextSearch textSearch, string pluginName, string? description = null) => throw null!;
        public static KernelPlugin CreateWithGetSearchResults(this ITextSearch textSearch, string pluginName, string? description = null) => throw null!;
    }
}
