namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI.Evaluation;

    public static class AgentEvaluationExtensions
    {
        public static Task<AgentEvaluationResults> EvaluateAsync(this AIAgent agent, IEnumerable<string> queries, IAgentEvaluator evaluator, string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null, IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null, IConversationSplitter? splitter = null, int numRepetitions = 1, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateAsync(this AIAgent agent, IEnumerable<string> queries, IEvaluator evaluator, ChatConfiguration chatConfiguration, string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null, IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null, IConversationSplitter? splitter = null, int numRepetitions = 1, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IReadOnlyList<AgentEvaluationResults>> EvaluateAsync(this AIAgent agent, IEnumerable<string> queries, IEnumerable<IAgentEvaluator> evaluators, string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null, IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null, IConversationSplitter? splitter = null, int numRepetitions = 1, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateAsync(this AIAgent agent, IEnumerable<AgentResponse> responses, IEnumerable<string> queries, IAgentEvaluator evaluator, string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null, IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateAsync(this AIAgent agent, IEnumerable<AgentResponse> responses, IEnumerable<string> queries, IEvaluator evaluator, ChatConfiguration chatConfiguration, string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null, IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentEvaluationResults
    {
        public AgentEvaluationResults(string providerName, IEnumerable<EvaluationResult> items, IReadOnlyList<EvalItem>? inputItems = null) { }
        public string ProviderName { get => throw null!; }
        public Uri? ReportUrl { get => throw null!; set { } }
        public string? EvalId { get => throw null!; set { } }
        public string? RunId { get => throw null!; set { } }
        public string? Status { get => throw null!; set { } }
        public string? Error { get => throw null!; set { } }
        public IReadOnlyList<EvaluationResult> Items => throw null!;
        public IReadOnlyList<EvalItem>? InputItems { get => throw null!; }
        public IReadOnlyDictionary<string, AgentEvaluationResults>? SubResults { get => throw null!; set { } }
        public IReadOnlyDictionary<string, PerEvaluatorResult>? PerEvaluator { get => throw null!; set { } }
        public IReadOnlyList<EvalItemResult>? DetailedItems { get => throw null!; set { } }
        public int Passed => throw null!;
        public int Failed => throw null!;
        public int Total => throw null!;
        public bool AllPassed { get => throw null!; }
        public void AssertAllPassed(string? message = null) => throw null!;
        public void AssertScoreAtLeast(double minScore, string? evaluator = null, string? message = null) => throw null!;
        public void AssertDimensionScoreAtLeast(string dimensionId, double minScore, string? evaluator = null, bool requireApplicable = false, string? message = null) => throw null!;
        public void AssertNoFailedItems(string? message = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    public sealed record EvalCheckResult(bool Passed, string Reason, string CheckName)
    {
    }

    public delegate EvalCheckResult EvalCheck(EvalItem item);

    public enum ToolCalledMode
    {
        All,
        Any,
    }

    public static class EvalChecks
    {
        public static EvalCheck KeywordCheck(params string[] keywords) => throw null!;
        public static EvalCheck KeywordCheck(bool caseSensitive, params string[] keywords) => throw null!;
        public static EvalCheck ToolCalledCheck(params string[] toolNames) => throw null!;
        public static EvalCheck ToolCalledCheck(ToolCalledMode mode, params string[] toolNames) => throw null!;
        public static EvalCheck ToolCallsPresent() => throw null!;
        public static EvalCheck ToolCallArgsMatch() => throw null!;
        public static EvalCheck NonEmpty(int minLength = 1) => throw null!;
        public static EvalCheck ContainsExpected(bool caseSensitive = false) => throw null!;
        public static EvalCheck HasImageContent() => throw null!;
    }

    public sealed class EvalItemResult
    {
        public EvalItemResult(string itemId, string status, IReadOnlyList<EvalScoreResult> scores) { }
        public string ItemId { get => throw null!; }
        public string Status { get => throw null!; }
        public IReadOnlyList<EvalScoreResult> Scores { get => throw null!; }
        public string? ErrorCode { get => throw null!; set { } }
        public string? ErrorMessage { get => throw null!; set { } }
        public string? ResponseId { get => throw null!; set { } }
        public string? InputText { get => throw null!; set { } }
        public string? OutputText { get => throw null!; set { } }
        public IReadOnlyDictionary<string, int>? TokenUsage { get => throw null!; set { } }
        public bool IsError => throw null!;
        public bool IsPassed => throw null!;
        public bool IsFailed => throw null!;
    }

    public record EvalScoreResult(string Name, double Score, bool? Passed = null)
    {
        public IReadOnlyList<RubricScore>? Dimensions { get => throw null!; init { } }
    }

    public record PerEvaluatorResult(int Passed, int Failed)
    {
    }

    public record ExpectedToolCall(string Name, IReadOnlyDictionary<string, object>? Arguments = null)
    {
    }

    public static class FunctionEvaluator
    {
        public static EvalCheck Create(string name, Func<string, bool> check) => throw null!;
        public static EvalCheck Create(string name, Func<string, string?, bool> check) => throw null!;
        public static EvalCheck Create(string name, Func<EvalItem, bool> check) => throw null!;
        public static EvalCheck Create(string name, Func<EvalItem, EvalCheckResult> check) => throw null!;
    }

    public sealed record GeneratedEvaluatorRef(string Name, string? Version = null, string? DisplayName = null)
    {
        public static GeneratedEvaluatorRef Latest(string name, string? displayName = null) => throw null!;
    }

    public interface IAgentEvaluator
    {
        string Name { get; }
        Task<AgentEvaluationResults> EvaluateAsync(IReadOnlyList<EvalItem> items, string evalName = "Agent Framework Eval", CancellationToken cancellationToken = default);
    }

    public static class ConversationSplitters
    {
        public static IConversationSplitter LastTurn { get => throw null!; }
        public static IConversationSplitter Full { get => throw null!; }
    }

    public sealed class LocalEvaluator : IAgentEvaluator
    {
        public LocalEvaluator(params EvalCheck[] checks) { }
        public string Name => throw null!;
        public Task<AgentEvaluationResults> EvaluateAsync(IReadOnlyList<EvalItem> items, string evalName = "Local Eval", CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed record RubricScore(string Id, int? Score, bool Applicable, int Weight, string Reason)
    {
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;

    public sealed class EvalItem
    {
        public EvalItem(string query, string response, IReadOnlyList<ChatMessage> conversation) { }
        public EvalItem(IReadOnlyList<ChatMessage> conversation, IConversationSplitter? splitter = null) { }
        public EvalItem(string query, string response) { }
        public string Query { get => throw null!; }
        public string Response { get => throw null!; }
        public IReadOnlyList<ChatMessage> Conversation { get => throw null!; }
        public bool HasImageContent => throw null!;
        public IReadOnlyList<AITool>? Tools { get => throw null!; set { } }
        public string? Context { get => throw null!; set { } }
        public string? ExpectedOutput { get => throw null!; set { } }
        public IReadOnlyList<ExpectedToolCall>? ExpectedToolCalls { get => throw null!; set { } }
        public ChatResponse? RawResponse { get => throw null!; set { } }
        public IConversationSplitter? Splitter { get => throw null!; set { } }
        public (IReadOnlyList<ChatMessage> QueryMessages, IReadOnlyList<ChatMessage> ResponseMessages) Split(IConversationSplitter? splitter = null) => throw null!;
        public static IReadOnlyList<EvalItem> PerTurnItems(IReadOnlyList<ChatMessage> conversation, IReadOnlyList<AITool>? tools = null, string? context = null) => throw null!;
    }

    public interface IConversationSplitter
    {
        (IReadOnlyList<ChatMessage> QueryMessages, IReadOnlyList<ChatMessage> ResponseMessages) Split(IReadOnlyList<ChatMessage> conversation);
    }
}
