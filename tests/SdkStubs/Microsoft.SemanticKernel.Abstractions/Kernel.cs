using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;
using System.Net;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Services;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class KernelServiceCollectionExtensions
    {
        public static IKernelBuilder AddKernel(this IServiceCollection services) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Services
{
    public interface IAIService
    {
        IReadOnlyDictionary<string, object?> Attributes { get; }
    }

    public static class AIServiceExtensions
    {
        public static string ModelIdKey => throw null!;
        public static string EndpointKey => throw null!;
        public static string ApiVersionKey => throw null!;
        public static string? GetModelId(this IAIService service) => throw null!;
        public static string? GetEndpoint(this IAIService service) => throw null!;
        public static string? GetApiVersion(this IAIService service) => throw null!;
        public static (T, PromptExecutionSettings?) SelectAIService<T>(this IAIServiceSelector selector, Kernel kernel, KernelFunction function, KernelArguments arguments) where T : class, IAIService => throw null!;
        public static (T, PromptExecutionSettings?) SelectAIService<T>(this IAIServiceSelector selector, Kernel kernel, IReadOnlyDictionary<string, PromptExecutionSettings>? executionSettings, KernelArguments arguments) where T : class, IAIService => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public interface IKernelBuilder
    {
        IServiceCollection Services { get; }
        IKernelBuilderPlugins Plugins { get; }
    }

    public interface IKernelBuilderPlugins
    {
        IServiceCollection Services { get; }
    }

    internal sealed class KernelBuilder : IKernelBuilder, IKernelBuilderPlugins
    {
        public IServiceCollection Services => throw null!;
        public IKernelBuilderPlugins Plugins => throw null!;
    }

    public sealed class Kernel
    {
        public Kernel(IServiceProvider? services = null, KernelPluginCollection? plugins = null) => throw null!;
        public static IKernelBuilder CreateBuilder() => throw null!;
        public Kernel Clone() => throw null!;
        public KernelPluginCollection Plugins => throw null!;
        public IList<IFunctionInvocationFilter> FunctionInvocationFilters => throw null!;
        public IList<IPromptRenderFilter> PromptRenderFilters => throw null!;
        public IList<IAutoFunctionInvocationFilter> AutoFunctionInvocationFilters => throw null!;
        public IServiceProvider Services => throw null!;
        public CultureInfo Culture { get; set; }
        public ILoggerFactory LoggerFactory => throw null!;
        public IAIServiceSelector ServiceSelector => throw null!;
        public IDictionary<string, object?> Data => throw null!;
        public T GetRequiredService<T>(object? serviceKey = null) where T : class => throw null!;
        public IEnumerable<T> GetAllServices<T>() where T : class => throw null!;
        public Task<FunctionResult> InvokeAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<FunctionResult> InvokeAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<TResult?> InvokeAsync<TResult>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<TResult?> InvokeAsync<TResult>(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<T> InvokeStreamingAsync<T>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<T> InvokeStreamingAsync<T>(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        [Obsolete("Deprecated in favor of filters.")] public event EventHandler<FunctionInvokingEventArgs>? FunctionInvoking;
        [Obsolete("Deprecated in favor of filters.")] public event EventHandler<FunctionInvokedEventArgs>? FunctionInvoked;
        [Obsolete("Deprecated in favor of filters.")] public event EventHandler<PromptRenderingEventArgs>? PromptRendering;
        [Obsolete("Deprecated in favor of filters.")] public event EventHandler<PromptRenderedEventArgs>? PromptRendered;
    }

    public abstract class KernelEventArgs : EventArgs
    {
        internal KernelEventArgs() { }
        public KernelFunction Function => throw null!;
        public KernelArguments Arguments => throw null!;
        public IReadOnlyDictionary<string, object?>? Metadata => throw null!;
    }

    public abstract class CancelKernelEventArgs : KernelEventArgs
    {
        internal CancelKernelEventArgs() { }
        public bool Cancel { get; set; }
    }

    public sealed class FunctionInvokingEventArgs : CancelKernelEventArgs
    {
        public FunctionInvokingEventArgs(KernelFunction function, KernelArguments arguments) => throw null!;
    }

    public sealed class FunctionInvokedEventArgs : CancelKernelEventArgs
    {
        public FunctionInvokedEventArgs(KernelFunction function, KernelArguments arguments, FunctionResult result) => throw null!;
        public FunctionResult Result => throw null!;
        public void SetResultValue(object? value) => throw null!;
    }

    public sealed class PromptRenderingEventArgs : KernelEventArgs
    {
        public PromptRenderingEventArgs(KernelFunction function, KernelArguments arguments) => throw null!;
    }

    public sealed class PromptRenderedEventArgs : CancelKernelEventArgs
    {
        public PromptRenderedEventArgs(KernelFunction function, KernelArguments arguments, string renderedPrompt) => throw null!;
        public string RenderedPrompt { get; set; }
    }

    public class KernelException : Exception
    {
        public KernelException() { }
        public KernelException(string? message) { }
        public KernelException(string? message, Exception? innerException) { }
    }

    public sealed class KernelFunctionCanceledException : OperationCanceledException
    {
        public KernelFunctionCanceledException(Kernel kernel, KernelFunction function, KernelArguments arguments, FunctionResult? functionResult, Exception? innerException = null) => throw null!;
        public Kernel Kernel => throw null!;
        public KernelFunction Function => throw null!;
        public KernelArguments Arguments => throw null!;
        public FunctionResult? FunctionResult => throw null!;
    }

    public class HttpOperationException : Exception
    {
        public HttpOperationException() { }
        public HttpOperationException(string? message) { }
        public HttpOperationException(string? message, Exception? innerException) { }
        public HttpOperationException(HttpStatusCode? statusCode, string? responseContent, string? message, Exception? innerException) { }
        public HttpStatusCode? StatusCode { get; set; }
        public string? ResponseContent { get; set; }
        public string? RequestMethod { get; set; }
        public Uri? RequestUri { get; set; }
        public object? RequestPayload { get; set; }
    }

    public interface IAIServiceSelector
    {
        bool TrySelectAIService<T>(Kernel kernel, KernelFunction function, KernelArguments arguments, [NotNullWhen(true)] out T? service, out PromptExecutionSettings? serviceSettings) where T : class, IAIService;
    }

    public interface IChatClientSelector
    {
        bool TrySelectChatClient<T>(Kernel kernel, KernelFunction function, KernelArguments arguments, [NotNullWhen(true)] out T? service, out PromptExecutionSettings? serviceSettings) where T : class, IChatClient;
    }

    public sealed class AIContext
    {
        public string? Instructions { get; set; }
        public IList<AIFunction> AIFunctions { get; set; }
    }

    public abstract class AIContextProvider
    {
        public virtual Task ConversationCreatedAsync(string? conversationId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task MessageAddingAsync(string? conversationId, ChatMessage newMessage, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task ConversationDeletingAsync(string? conversationId, CancellationToken cancellationToken = default) => throw null!;
        public abstract Task<AIContext> ModelInvokingAsync(ICollection<ChatMessage> newMessages, CancellationToken cancellationToken = default);
        public virtual Task SuspendingAsync(string? conversationId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task ResumingAsync(string? conversationId, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AggregateAIContextProvider : AIContextProvider
    {
        public AggregateAIContextProvider(IEnumerable<AIContextProvider>? aiContextProviders = null) { }
        public IReadOnlyList<AIContextProvider> Providers => throw null!;
        public void Add(AIContextProvider aiContextProvider) => throw null!;
        public void AddFromServiceProvider(IServiceProvider serviceProvider) => throw null!;
        public override Task<AIContext> ModelInvokingAsync(ICollection<ChatMessage> newMessages, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
    public sealed class KernelFunctionAttribute : Attribute
    {
        public KernelFunctionAttribute() { }
        public KernelFunctionAttribute(string? name) { }
        public string? Name => throw null!;
    }

    [AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false)]
    public sealed class FromKernelServicesAttribute : Attribute
    {
        public FromKernelServicesAttribute() { }
        public FromKernelServicesAttribute(object? serviceKey) { }
        public object? ServiceKey => throw null!;
    }

    public abstract class FullyQualifiedAIFunction : AIFunction
    {
        internal FullyQualifiedAIFunction(KernelFunctionMetadata metadata) { }
        public KernelFunctionMetadata Metadata { get; init; }
        public override string Name => throw null!;
    }

    public abstract class KernelFunction : FullyQualifiedAIFunction
    {
        protected MethodInfo? _underlyingMethod;
        internal KernelFunction(KernelFunctionMetadata metadata) : base(metadata) { }
        public new virtual string Name => throw null!;
        public virtual string? PluginName => throw null!;
        public override string Description => throw null!;
        public IReadOnlyDictionary<string, PromptExecutionSettings>? ExecutionSettings => throw null!;
        public override JsonElement JsonSchema => throw null!;
        public override JsonSerializerOptions JsonSerializerOptions => throw null!;
        public override MethodInfo? UnderlyingMethod => throw null!;
        public Task<FunctionResult> InvokeAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<TResult?> InvokeAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<TResult> InvokeStreamingAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public abstract KernelFunction Clone(string? pluginName = null);
        public override string ToString() => throw null!;
        [Obsolete("Use the kernel function directly or for similar behavior use Clone(Kernel) method instead.")]
        public AIFunction AsAIFunction(Kernel? kernel = null) => throw null!;
        protected abstract ValueTask<FunctionResult> InvokeCoreAsync(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken);
        protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => throw null!;
        protected abstract IAsyncEnumerable<TResult> InvokeStreamingCoreAsync<TResult>(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken);
    }

    public static class KernelFunctionExtensions
    {
        public static KernelFunction WithKernel(this KernelFunction kernelFunction, Kernel? kernel = null, string? pluginName = null) => throw null!;
    }

    public static class AIFunctionExtensions
    {
        public static KernelFunction AsKernelFunction(this AIFunction aiFunction) => throw null!;
        public static ValueTask<object?> InvokeAsync(this AIFunction aiFunction, Kernel kernel, AIFunctionArguments? functionArguments = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class KernelArguments : AIFunctionArguments
    {
        public KernelArguments() { }
        public KernelArguments(PromptExecutionSettings? executionSettings) { }
        public KernelArguments(IEnumerable<PromptExecutionSettings>? executionSettings) { }
        public KernelArguments(IDictionary<string, object?> source, Dictionary<string, PromptExecutionSettings>? executionSettings = null) { }
        public IReadOnlyDictionary<string, PromptExecutionSettings>? ExecutionSettings { get; set; }
        public bool ContainsName(string name) => throw null!;
        public ICollection<string> Names => throw null!;
    }

    public sealed class FunctionResult
    {
        public FunctionResult(KernelFunction function, object? value = null, CultureInfo? culture = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public FunctionResult(FunctionResult result, object? value = null) { }
        public KernelFunction Function { get; init; }
        public IReadOnlyDictionary<string, object?>? Metadata { get; init; }
        public CultureInfo Culture { get; init; }
        public Type? ValueType => throw null!;
        public string? RenderedPrompt { get; internal set; }
        public T? GetValue<T>() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class KernelFunctionMetadata
    {
        public KernelFunctionMetadata(string name) { }
        public KernelFunctionMetadata(KernelFunctionMetadata metadata) { }
        public string Name { get; set; }
        public string? PluginName { get; set; }
        public string Description { get; set; }
        public IReadOnlyList<KernelParameterMetadata> Parameters { get; set; }
        public KernelReturnParameterMetadata ReturnParameter { get; set; }
        public ReadOnlyDictionary<string, object?> AdditionalProperties { get; set; }
    }

    public sealed class KernelParameterMetadata
    {
        public KernelParameterMetadata(string name) { }
        public KernelParameterMetadata(string name, JsonSerializerOptions jsonSerializerOptions) { }
        public KernelParameterMetadata(KernelParameterMetadata metadata) { }
        public KernelParameterMetadata(KernelParameterMetadata metadata, JsonSerializerOptions jsonSerializerOptions) { }
        public string Name { get; set; }
        public string Description { get; set; }
        public object? DefaultValue { get; set; }
        public bool IsRequired { get; set; }
        public Type? ParameterType { get; set; }
        public KernelJsonSchema? Schema { get; set; }
    }

    public sealed class KernelReturnParameterMetadata
    {
        public KernelReturnParameterMetadata() { }
        public KernelReturnParameterMetadata(JsonSerializerOptions jsonSerializerOptions) { }
        public KernelReturnParameterMetadata(KernelReturnParameterMetadata metadata) { }
        public KernelReturnParameterMetadata(KernelReturnParameterMetadata metadata, JsonSerializerOptions jsonSerializerOptions) { }
        public string Description { get; set; }
        public Type? ParameterType { get; set; }
        public KernelJsonSchema? Schema { get; set; }
    }

    public sealed class KernelJsonSchema
    {
        internal KernelJsonSchema() { }
        public static KernelJsonSchema Parse(string jsonSchema) => throw null!;
        public static KernelJsonSchema Parse(ReadOnlySpan<char> jsonSchema) => throw null!;
        public static KernelJsonSchema Parse(ReadOnlySpan<byte> utf8JsonSchema) => throw null!;
        public JsonElement RootElement => throw null!;
        public override string ToString() => throw null!;
    }

    public abstract class KernelPlugin : IEnumerable<KernelFunction>
    {
        protected KernelPlugin(string name, string? description = null) { }
        public string Name => throw null!;
        public string Description => throw null!;
        public KernelFunction this[string functionName] => throw null!;
        public bool Contains(string functionName) => throw null!;
        public bool Contains(KernelFunction function) => throw null!;
        public abstract int FunctionCount { get; }
        public abstract bool TryGetFunction(string name, [NotNullWhen(true)] out KernelFunction? function);
        public IList<KernelFunctionMetadata> GetFunctionsMetadata() => throw null!;
        public abstract IEnumerator<KernelFunction> GetEnumerator();
        public IEnumerable<AIFunction> AsAIFunctions(Kernel? kernel = null) => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public interface IReadOnlyKernelPluginCollection : IReadOnlyCollection<KernelPlugin>
    {
        KernelPlugin this[string name] { get; }
        bool TryGetPlugin(string name, [NotNullWhen(true)] out KernelPlugin? plugin);
    }

    public sealed class KernelPluginCollection : ICollection<KernelPlugin>, IReadOnlyKernelPluginCollection
    {
        public KernelPluginCollection() { }
        public KernelPluginCollection(IEnumerable<KernelPlugin> plugins) { }
        public int Count => throw null!;
        public void Add(KernelPlugin plugin) => throw null!;
        public void AddRange(IEnumerable<KernelPlugin> plugins) => throw null!;
        public bool Remove(KernelPlugin plugin) => throw null!;
        public void Clear() => throw null!;
        public IEnumerator<KernelPlugin> GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public bool Contains(KernelPlugin plugin) => throw null!;
        public KernelPlugin this[string name] => throw null!;
        public bool TryGetPlugin(string name, [NotNullWhen(true)] out KernelPlugin? plugin) => throw null!;
        void ICollection<KernelPlugin>.CopyTo(KernelPlugin[] array, int arrayIndex) => throw null!;
        bool ICollection<KernelPlugin>.IsReadOnly => throw null!;
    }

    public static class KernelPluginExtensions
    {
        public static bool Contains(this IReadOnlyKernelPluginCollection plugins, string pluginName) => throw null!;
        public static KernelFunction GetFunction(this IReadOnlyKernelPluginCollection plugins, string? pluginName, string functionName) => throw null!;
        public static bool TryGetFunction(this IReadOnlyKernelPluginCollection plugins, string? pluginName, string functionName, [NotNullWhen(true)] out KernelFunction? func) => throw null!;
        public static IList<KernelFunctionMetadata> GetFunctionsMetadata(this IEnumerable<KernelPlugin> plugins) => throw null!;
    }

    public class FunctionInvocationContext
    {
        internal FunctionInvocationContext() { }
        public CancellationToken CancellationToken { get; init; }
        public bool IsStreaming { get; init; }
        public Kernel Kernel => throw null!;
        public KernelFunction Function => throw null!;
        public KernelArguments Arguments => throw null!;
        public FunctionResult Result { get; set; }
    }

    public class AutoFunctionInvocationContext : Microsoft.Extensions.AI.FunctionInvocationContext
    {
        public AutoFunctionInvocationContext(Kernel kernel, KernelFunction function, FunctionResult result, ChatHistory chatHistory, ChatMessageContent chatMessageContent) => throw null!;
        public CancellationToken CancellationToken { get; init; }
        public new KernelArguments? Arguments { get; init; }
        public int RequestSequenceIndex { get; init; }
        public int FunctionSequenceIndex { get; init; }
        public string? ToolCallId { get; init; }
        public ChatMessageContent ChatMessageContent => throw null!;
        public PromptExecutionSettings? ExecutionSettings { get; init; }
        public ChatHistory ChatHistory => throw null!;
        public new KernelFunction Function => throw null!;
        public Kernel Kernel => throw null!;
        public FunctionResult Result { get; set; }
    }

    public sealed class PromptRenderContext
    {
        internal PromptRenderContext() { }
        public CancellationToken CancellationToken { get; init; }
        public bool IsStreaming { get; init; }
        public Kernel Kernel => throw null!;
        public KernelFunction Function => throw null!;
        public KernelArguments Arguments => throw null!;
        public PromptExecutionSettings? ExecutionSettings { get; init; }
        public string? RenderedPrompt { get; set; }
        public FunctionResult? Result { get; set; }
    }

    public interface IFunctionInvocationFilter
    {
        Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next);
    }

    public interface IAutoFunctionInvocationFilter
    {
        Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next);
    }

    public interface IPromptRenderFilter
    {
        Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next);
    }

    public static class KernelFunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseKernelFunctionInvocation(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public class PromptExecutionSettings
    {
        public static string DefaultServiceId => throw null!;
        public string? ServiceId { get; set; }
        public string? ModelId { get; set; }
        public FunctionChoiceBehavior? FunctionChoiceBehavior { get; set; }
        public IDictionary<string, object>? ExtensionData { get; set; }
        public bool IsFrozen { get; private set; }
        public virtual void Freeze() => throw null!;
        public virtual PromptExecutionSettings Clone() => throw null!;
        protected void ThrowIfFrozen() => throw null!;
        protected virtual ChatHistory PrepareChatHistoryForRequest(ChatHistory chatHistory) => throw null!;
        protected virtual void PrepareChatOptionsForRequest(ChatOptions options) => throw null!;
    }

    public static class PromptExecutionSettingsExtensions
    {
        public static ChatOptions? ToChatOptions(this PromptExecutionSettings? settings, Kernel? kernel) => throw null!;
    }

    public readonly struct FunctionChoice : IEquatable<FunctionChoice>
    {
        public FunctionChoice(string label) => throw null!;
        public static FunctionChoice Auto => throw null!;
        public static FunctionChoice Required => throw null!;
        public static FunctionChoice None => throw null!;
        public string Label => throw null!;
        public static bool operator ==(FunctionChoice left, FunctionChoice right) => throw null!;
        public static bool operator !=(FunctionChoice left, FunctionChoice right) => throw null!;
        public override bool Equals([NotNullWhen(true)] object? obj) => throw null!;
        public bool Equals(FunctionChoice other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public abstract class FunctionChoiceBehavior
    {
        protected const string FunctionNameSeparator = ".";
        internal FunctionChoiceBehavior(IEnumerable<KernelFunction>? functions = null) { }
        public static FunctionChoiceBehavior Auto(IEnumerable<KernelFunction>? functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions? options = null) => throw null!;
        public static FunctionChoiceBehavior Required(IEnumerable<KernelFunction>? functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions? options = null) => throw null!;
        public static FunctionChoiceBehavior None(IEnumerable<KernelFunction>? functions = null, FunctionChoiceBehaviorOptions? options = null) => throw null!;
        public abstract FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context);
        protected IReadOnlyList<KernelFunction>? GetFunctions(IList<string>? functionFQNs, Kernel? kernel, bool autoInvoke) => throw null!;
    }

    public sealed class AutoFunctionChoiceBehavior : FunctionChoiceBehavior
    {
        internal AutoFunctionChoiceBehavior() { }
        public IList<string>? Functions { get; set; }
        public FunctionChoiceBehaviorOptions? Options { get; set; }
        public override FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context) => throw null!;
    }

    public sealed class RequiredFunctionChoiceBehavior : FunctionChoiceBehavior
    {
        internal RequiredFunctionChoiceBehavior() { }
        public IList<string>? Functions { get; set; }
        public FunctionChoiceBehaviorOptions? Options { get; set; }
        public override FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context) => throw null!;
    }

    public sealed class NoneFunctionChoiceBehavior : FunctionChoiceBehavior
    {
        internal NoneFunctionChoiceBehavior() { }
        public IList<string>? Functions { get; set; }
        public FunctionChoiceBehaviorOptions? Options { get; set; }
        public override FunctionChoiceBehaviorConfiguration GetConfiguration(FunctionChoiceBehaviorConfigurationContext context) => throw null!;
    }

    public sealed class FunctionChoiceBehaviorConfiguration
    {
        internal FunctionChoiceBehaviorConfiguration() { }
        public FunctionChoice Choice { get; internal init; }
        public IReadOnlyList<KernelFunction>? Functions { get; internal init; }
        public bool AutoInvoke { get; set; }
        public FunctionChoiceBehaviorOptions Options => throw null!;
    }

    public sealed class FunctionChoiceBehaviorConfigurationContext
    {
        public FunctionChoiceBehaviorConfigurationContext(ChatHistory chatHistory) { }
        public ChatHistory ChatHistory => throw null!;
        public Kernel? Kernel { get; init; }
        public int RequestSequenceIndex { get; init; }
    }

    public sealed class FunctionChoiceBehaviorOptions
    {
        public bool? AllowParallelCalls { get; set; }
        public bool AllowConcurrentInvocation { get; set; }
        public bool AllowStrictSchemaAdherence { get; set; }
        public bool RetainArgumentTypes { get; set; }
    }

    public interface IPromptTemplate
    {
        Task<string> RenderAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default);
    }

    public interface IPromptTemplateFactory
    {
        bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result);
    }

    public static class PromptTemplateFactoryExtensions
    {
        public static IPromptTemplate Create(this IPromptTemplateFactory factory, PromptTemplateConfig templateConfig) => throw null!;
    }

    public sealed class InputVariable
    {
        public InputVariable() { }
        public InputVariable(InputVariable inputVariable) { }
        public string Name { get; set; }
        public string Description { get; set; }
        public object? Default { get; set; }
        public bool IsRequired { get; set; }
        public string? JsonSchema { get; set; }
        public bool AllowDangerouslySetContent { get; set; }
        public object? Sample { get; set; }
    }

    public sealed class OutputVariable
    {
        public string Description { get; set; }
        public string? JsonSchema { get; set; }
    }

    public sealed class PromptTemplateConfig
    {
        public PromptTemplateConfig() { }
        public PromptTemplateConfig(string template) { }
        public static PromptTemplateConfig FromJson(string json) => throw null!;
        public static PromptTemplateConfig FromJson(string json, JsonSerializerOptions jsonSerializerOptions) => throw null!;
        public string? Name { get; set; }
        public string? Description { get; set; }
        public static string SemanticKernelTemplateFormat => throw null!;
        public string TemplateFormat { get; set; }
        public string Template { get; set; }
        public List<InputVariable> InputVariables { get; set; }
        public OutputVariable? OutputVariable { get; set; }
        public Dictionary<string, PromptExecutionSettings> ExecutionSettings { get; set; }
        public bool AllowDangerouslySetContent { get; set; }
        public PromptExecutionSettings? DefaultExecutionSettings => throw null!;
        public void AddExecutionSettings(PromptExecutionSettings settings, string? serviceId = null) => throw null!;
    }

    public class TemplateOptions
    {
        public string? Format { get; set; }
        public string? Parser { get; set; }
        public bool Strict { get; set; }
    }
}
