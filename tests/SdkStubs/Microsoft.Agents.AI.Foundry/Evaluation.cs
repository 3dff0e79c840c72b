namespace Microsoft.Agents.AI.Foundry
{
    using global::Azure.AI.Projects;

    public sealed class FoundryEvals : IAgentEvaluator
    {
        public FoundryEvals(AIProjectClient projectClient, string model, params FoundryEvaluatorSpec[] evaluators) { }
        public FoundryEvals(AIProjectClient projectClient, string model, IConversationSplitter? splitter, params FoundryEvaluatorSpec[] evaluators) { }
        public FoundryEvals(AIProjectClient projectClient, string model, IConversationSplitter? splitter, double pollIntervalSeconds, double timeoutSeconds, params FoundryEvaluatorSpec[] evaluators) { }
        public FoundryEvals(AIProjectClient projectClient, string model, string[] evaluators) { }
        public FoundryEvals(AIProjectClient projectClient, string model, IConversationSplitter? splitter, string[] evaluators) { }
        public FoundryEvals(AIProjectClient projectClient, string model, IConversationSplitter? splitter, double pollIntervalSeconds, double timeoutSeconds, string[] evaluators) { }
        public string Name => throw null!;
        public Task<AgentEvaluationResults> EvaluateAsync(IReadOnlyList<EvalItem> items, string evalName = "Agent Framework Eval", CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateTracesAsync(AIProjectClient projectClient, string model, IEnumerable<string>? responseIds, IEnumerable<string>? traceIds, string? agentId, int lookbackHours, string[]? evaluators = null, string evalName = "Agent Framework Trace Eval", double pollIntervalSeconds = 5.0, double timeoutSeconds = 300.0, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateTracesAsync(AIProjectClient projectClient, string model, IEnumerable<string>? responseIds = null, IEnumerable<string>? traceIds = null, string? agentId = null, int lookbackHours = 24, FoundryEvaluatorSpec[]? evaluators = null, string evalName = "Agent Framework Trace Eval", double pollIntervalSeconds = 5.0, double timeoutSeconds = 300.0, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateFoundryTargetAsync(AIProjectClient projectClient, string model, IDictionary<string, object> target, IEnumerable<string> testQueries, string[]? evaluators = null, string evalName = "Agent Framework Target Eval", double pollIntervalSeconds = 5.0, double timeoutSeconds = 300.0, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateFoundryTargetAsync(AIProjectClient projectClient, string model, IDictionary<string, object> target, IEnumerable<string> testQueries, FoundryEvaluatorSpec[]? evaluators = null, string evalName = "Agent Framework Target Eval", double pollIntervalSeconds = 5.0, double timeoutSeconds = 300.0, CancellationToken cancellationToken = default) => throw null!;
        public const string IntentResolution = "intent_resolution";
        public const string TaskAdherence = "task_adherence";
        public const string TaskCompletion = "task_completion";
        public const string TaskNavigationEfficiency = "task_navigation_efficiency";
        public const string ToolCallAccuracy = "tool_call_accuracy";
        public const string ToolSelection = "tool_selection";
        public const string ToolInputAccuracy = "tool_input_accuracy";
        public const string ToolOutputUtilization = "tool_output_utilization";
        public const string ToolCallSuccess = "tool_call_success";
        public const string Coherence = "coherence";
        public const string Fluency = "fluency";
        public const string Relevance = "relevance";
        public const string Groundedness = "groundedness";
        public const string ResponseCompleteness = "response_completeness";
        public const string Similarity = "similarity";
        public const string Violence = "violence";
        public const string Sexual = "sexual";
        public const string SelfHarm = "self_harm";
        public const string HateUnfairness = "hate_unfairness";
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    public readonly struct FoundryEvaluatorSpec : IEquatable<FoundryEvaluatorSpec>
    {
        public FoundryEvaluatorSpec(string builtinName) { }
        public FoundryEvaluatorSpec(GeneratedEvaluatorRef generatedRef) { }
        public string? BuiltinName { get => throw null!; }
        public GeneratedEvaluatorRef? GeneratedRef { get => throw null!; }
        public bool IsBuiltin => throw null!;
        public bool IsRubric => throw null!;
        public bool IsValid => throw null!;
        public void EnsureValid(string? paramName = null) => throw null!;
        public static implicit operator FoundryEvaluatorSpec(string builtinName) => throw null!;
        public static implicit operator FoundryEvaluatorSpec(GeneratedEvaluatorRef generatedRef) => throw null!;
        public bool Equals(FoundryEvaluatorSpec other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(FoundryEvaluatorSpec left, FoundryEvaluatorSpec right) => throw null!;
        public static bool operator !=(FoundryEvaluatorSpec left, FoundryEvaluatorSpec right) => throw null!;
        public override string ToString() => throw null!;
    }
}
