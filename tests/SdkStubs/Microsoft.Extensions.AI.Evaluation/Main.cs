namespace Microsoft.Extensions.AI.Evaluation
{
    public sealed class BooleanMetric : EvaluationMetric<bool?>
    {
        public BooleanMetric(string name, bool? value = null, string? reason = null) : base(default(string)!, default(bool?)!, default(string)!) { }
    }

    public sealed class ChatConfiguration
    {
        public ChatConfiguration(IChatClient chatClient) { }
        public IChatClient ChatClient { get => throw null!; }
    }

    public static class ChatResponseExtensions
    {
        public static string RenderText(this ChatResponse response) => throw null!;
    }

    public sealed class CompositeEvaluator : IEvaluator
    {
        public IReadOnlyCollection<string> EvaluationMetricNames { get => throw null!; }
        public CompositeEvaluator(params IEvaluator[] evaluators) { }
        public CompositeEvaluator(IEnumerable<IEvaluator> evaluators) { }
        public ValueTask<EvaluationResult> EvaluateAsync(IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class EvaluationContext
    {
        public string Name { get => throw null!; set { } }
        public IList<AIContent> Contents { get => throw null!; set { } }
        protected EvaluationContext(string name, IEnumerable<AIContent> contents) { }
        protected EvaluationContext(string name, params AIContent[] contents) { }
        protected EvaluationContext(string name, string content) { }
    }

    public sealed class EvaluationDiagnostic
    {
        public EvaluationDiagnostic(EvaluationDiagnosticSeverity severity, string message) { }
        public EvaluationDiagnosticSeverity Severity { get => throw null!; set { } }
        public string Message { get => throw null!; set { } }
        public static EvaluationDiagnostic Informational(string message) => throw null!;
        public static EvaluationDiagnostic Warning(string message) => throw null!;
        public static EvaluationDiagnostic Error(string message) => throw null!;
        public override string ToString() => throw null!;
    }

    public enum EvaluationDiagnosticSeverity
    {
        Informational,
        Warning,
        Error,
    }

    public class EvaluationMetric
    {
        public EvaluationMetric(string name, string? reason = null) { }
        public string Name { get => throw null!; set { } }
        public string? Reason { get => throw null!; set { } }
        public EvaluationMetricInterpretation? Interpretation { get => throw null!; set { } }
        public IDictionary<string, EvaluationContext>? Context { get => throw null!; set { } }
        public IList<EvaluationDiagnostic>? Diagnostics { get => throw null!; set { } }
        public IDictionary<string, string>? Metadata { get => throw null!; set { } }
    }

    public static class EvaluationMetricExtensions
    {
        public static void AddOrUpdateContext(this EvaluationMetric metric, IEnumerable<EvaluationContext> context) => throw null!;
        public static void AddOrUpdateContext(this EvaluationMetric metric, params EvaluationContext[] context) => throw null!;
        public static bool ContainsDiagnostics(this EvaluationMetric metric, Func<EvaluationDiagnostic, bool>? predicate = null) => throw null!;
        public static void AddDiagnostics(this EvaluationMetric metric, IEnumerable<EvaluationDiagnostic> diagnostics) => throw null!;
        public static void AddDiagnostics(this EvaluationMetric metric, params EvaluationDiagnostic[] diagnostics) => throw null!;
        public static void AddOrUpdateMetadata(this EvaluationMetric metric, string name, string value) => throw null!;
        public static void AddOrUpdateMetadata(this EvaluationMetric metric, IDictionary<string, string> metadata) => throw null!;
        public static void AddOrUpdateChatMetadata(this EvaluationMetric metric, ChatResponse response, TimeSpan? duration = null) => throw null!;
        public static void AddOrUpdateDurationMetadata(this EvaluationMetric metric, TimeSpan duration) => throw null!;
    }

    public sealed class EvaluationMetricInterpretation
    {
        public EvaluationMetricInterpretation(EvaluationRating rating = EvaluationRating.Unknown, bool failed = false, string? reason = null) { }
        public EvaluationRating Rating { get => throw null!; set { } }
        public bool Failed { get => throw null!; set { } }
        public string? Reason { get => throw null!; set { } }
    }

    public class EvaluationMetric<T> : EvaluationMetric
    {
        public T? Value { get => throw null!; set { } }
        protected EvaluationMetric(string name, T? value, string? reason = null) : base(default(string)!, default(string)!) { }
    }

    public enum EvaluationRating
    {
        Unknown,
        Inconclusive,
        Unacceptable,
        Poor,
        Average,
        Good,
        Exceptional,
    }

    public static class EvaluationResultExtensions
    {
        public static void AddOrUpdateContextInAllMetrics(this EvaluationResult result, IEnumerable<EvaluationContext> context) => throw null!;
        public static void AddOrUpdateContextInAllMetrics(this EvaluationResult result, params EvaluationContext[] context) => throw null!;
        public static void AddDiagnosticsToAllMetrics(this EvaluationResult result, IEnumerable<EvaluationDiagnostic> diagnostics) => throw null!;
        public static void AddDiagnosticsToAllMetrics(this EvaluationResult result, params EvaluationDiagnostic[] diagnostics) => throw null!;
        public static bool ContainsDiagnostics(this EvaluationResult result, Func<EvaluationDiagnostic, bool>? predicate = null) => throw null!;
        public static void Interpret(this EvaluationResult result, Func<EvaluationMetric, EvaluationMetricInterpretation?> interpretationProvider) => throw null!;
        public static void AddOrUpdateMetadataInAllMetrics(this EvaluationResult result, string name, string value) => throw null!;
        public static void AddOrUpdateMetadataInAllMetrics(this EvaluationResult result, IDictionary<string, string> metadata) => throw null!;
        public static void AddOrUpdateChatMetadataInAllMetrics(this EvaluationResult result, ChatResponse response, TimeSpan? duration = null) => throw null!;
        public static void AddOrUpdateDurationMetadataInAllMetrics(this EvaluationResult result, TimeSpan duration) => throw null!;
    }

    public static class EvaluatorExtensions
    {
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, string modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, string userRequest, string modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, ChatMessage modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, ChatMessage userRequest, ChatMessage modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, ChatMessage userRequest, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IEvaluator
    {
        IReadOnlyCollection<string> EvaluationMetricNames { get; }
        ValueTask<EvaluationResult> EvaluateAsync(IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default);
    }

    public sealed class NumericMetric : EvaluationMetric<double?>
    {
        public NumericMetric(string name, double? value = null, string? reason = null) : base(default(string)!, default(double?)!, default(string)!) { }
    }

    public sealed class StringMetric : EvaluationMetric<string>
    {
        public StringMetric(string name, string? value = null, string? reason = null) : base(default(string)!, default(string)!, default(string)!) { }
    }
}

namespace Microsoft.Extensions.AI.Evaluation
{
    using global::System.Diagnostics.CodeAnalysis;

    public static class ChatMessageExtensions
    {
        public static bool TryGetUserRequest(this IEnumerable<ChatMessage> messages, [NotNullWhen(true)] out ChatMessage? userRequest) => throw null!;
        public static bool TryGetUserRequest(this IEnumerable<ChatMessage> messages, [NotNullWhen(true)] out ChatMessage? userRequest, out IReadOnlyList<ChatMessage> remainingMessages) => throw null!;
        public static string RenderText(this ChatMessage message) => throw null!;
        public static string RenderText(this IEnumerable<ChatMessage> messages) => throw null!;
    }

    public sealed class EvaluationResult
    {
        public IDictionary<string, EvaluationMetric> Metrics { get => throw null!; set { } }
        public EvaluationResult(IDictionary<string, EvaluationMetric> metrics) { }
        public EvaluationResult(IEnumerable<EvaluationMetric> metrics) { }
        public EvaluationResult(params EvaluationMetric[] metrics) { }
        public bool TryGet<T>(string metricName, [NotNullWhen(true)] out T? value) where T : EvaluationMetric => throw null!;
        public T Get<T>(string metricName) where T : EvaluationMetric => throw null!;
    }
}
