namespace Microsoft.Agents.AI.Compaction
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public sealed class ChatReducerCompactionStrategy : CompactionStrategy
    {
        public ChatReducerCompactionStrategy(IChatReducer chatReducer, CompactionTrigger trigger) : base(default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!, default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!) { }
        public IChatReducer ChatReducer { get => throw null!; }
        protected override ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class CompactionProvider : AIContextProvider
    {
        public CompactionProvider(CompactionStrategy compactionStrategy, string? stateKey = null, ILoggerFactory? loggerFactory = null) { }
        public override IReadOnlyList<string> StateKeys { get => throw null!; }
        public static Task<IEnumerable<ChatMessage>> CompactAsync(CompactionStrategy compactionStrategy, IEnumerable<ChatMessage> messages, ILogger? logger = null, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AIContext> InvokingCoreAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class SummarizationCompactionStrategy : CompactionStrategy
    {
        public const string DefaultSummarizationPrompt = """
        You are a conversation summarizer. Produce a concise summary of the conversation that preserves:
        - Key facts, decisions, and user preferences
        - Important context needed for future turns
        - Tool call outcomes and their significance
        Omit pleasantries and redundant exchanges. Be factual and brief.
        """;
        public const int DefaultMinimumPreserved = 8;
        public SummarizationCompactionStrategy(IChatClient chatClient, CompactionTrigger trigger, int minimumPreservedGroups = 32, string? summarizationPrompt = null, CompactionTrigger? target = null) : base(default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!, default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!) { }
        public IChatClient ChatClient { get => throw null!; }
        public int MinimumPreservedGroups { get => throw null!; }
        public string SummarizationPrompt { get => throw null!; }
        protected override ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Compaction
{
    using global::Microsoft.Extensions.AI;

    public static class ChatStrategyExtensions
    {
        public static IChatReducer AsChatReducer(this CompactionStrategy strategy) => throw null!;
    }

    public sealed class CompactionMessageGroup
    {
        public static readonly string SummaryPropertyKey;
        public CompactionGroupKind Kind { get => throw null!; }
        public IReadOnlyList<ChatMessage> Messages { get => throw null!; }
        public int MessageCount { get => throw null!; }
        public int ByteCount { get => throw null!; }
        public int TokenCount { get => throw null!; }
        public int? TurnIndex { get => throw null!; }
        public bool IsExcluded { get => throw null!; set { } }
        public string? ExcludeReason { get => throw null!; set { } }
        internal CompactionMessageGroup() { }
    }

    public sealed class CompactionMessageIndex
    {
        internal CompactionMessageIndex() { }
        public IList<CompactionMessageGroup> Groups { get => throw null!; }
        public CompactionMessageGroup InsertGroup(int index, CompactionGroupKind kind, IReadOnlyList<ChatMessage> messages, int? turnIndex = null) => throw null!;
        public CompactionMessageGroup AddGroup(CompactionGroupKind kind, IReadOnlyList<ChatMessage> messages, int? turnIndex = null) => throw null!;
        public IEnumerable<ChatMessage> GetIncludedMessages() => throw null!;
        public IEnumerable<ChatMessage> GetAllMessages() => throw null!;
        public int TotalGroupCount => throw null!;
        public int TotalMessageCount => throw null!;
        public int TotalByteCount => throw null!;
        public int TotalTokenCount => throw null!;
        public int IncludedGroupCount => throw null!;
        public int IncludedMessageCount => throw null!;
        public int IncludedByteCount => throw null!;
        public int IncludedTokenCount => throw null!;
        public int TotalTurnCount => throw null!;
        public int IncludedTurnCount => throw null!;
        public int IncludedNonSystemGroupCount => throw null!;
        public int RawMessageCount => throw null!;
        public IEnumerable<CompactionMessageGroup> GetTurnGroups(int turnIndex) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Compaction
{
    public enum CompactionGroupKind
    {
        System,
        User,
        AssistantText,
        ToolCall,
        Summary,
    }

    public delegate bool CompactionTrigger(CompactionMessageIndex index);

    public static class CompactionTriggers
    {
        public static readonly CompactionTrigger Always;
        public static readonly CompactionTrigger Never;
        public static CompactionTrigger TokensBelow(int maxTokens) => throw null!;
        public static CompactionTrigger TokensExceed(int maxTokens) => throw null!;
        public static CompactionTrigger MessagesExceed(int maxMessages) => throw null!;
        public static CompactionTrigger TurnsExceed(int maxTurns) => throw null!;
        public static CompactionTrigger GroupsExceed(int maxGroups) => throw null!;
        public static CompactionTrigger HasToolCalls() => throw null!;
        public static CompactionTrigger All(params CompactionTrigger[] triggers) => throw null!;
        public static CompactionTrigger Any(params CompactionTrigger[] triggers) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Compaction
{
    using global::Microsoft.Extensions.Logging;

    public abstract class CompactionStrategy
    {
        protected CompactionStrategy(CompactionTrigger trigger, CompactionTrigger? target = null) { }
        protected CompactionTrigger Trigger { get => throw null!; }
        protected CompactionTrigger Target { get => throw null!; }
        protected abstract ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken);
        public ValueTask<bool> CompactAsync(CompactionMessageIndex index, ILogger? logger = null, CancellationToken cancellationToken = default) => throw null!;
        protected static int EnsureNonNegative(int value) => throw null!;
    }

    public sealed class ContextWindowCompactionStrategy : CompactionStrategy
    {
        public const double DefaultToolEvictionThreshold = 0.5;
        public const double DefaultTruncationThreshold = 0.8;
        public ContextWindowCompactionStrategy(int maxContextWindowTokens, int maxOutputTokens, double toolEvictionThreshold = 0.5, double truncationThreshold = 0.8) : base(default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!, default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!) { }
        public int MaxContextWindowTokens { get => throw null!; }
        public int MaxOutputTokens { get => throw null!; }
        public int InputBudgetTokens { get => throw null!; }
        public double ToolEvictionThreshold { get => throw null!; }
        public double TruncationThreshold { get => throw null!; }
        protected override ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class PipelineCompactionStrategy : CompactionStrategy
    {
        public PipelineCompactionStrategy(params IEnumerable<CompactionStrategy> strategies) : base(default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!, default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!) { }
        public IReadOnlyList<CompactionStrategy> Strategies { get => throw null!; }
        protected override ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class SlidingWindowCompactionStrategy : CompactionStrategy
    {
        public const int DefaultMinimumPreserved = 1;
        public SlidingWindowCompactionStrategy(CompactionTrigger trigger, int minimumPreservedTurns = 32, CompactionTrigger? target = null) : base(default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!, default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!) { }
        public int MinimumPreservedTurns { get => throw null!; }
        protected override ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class ToolResultCompactionStrategy : CompactionStrategy
    {
        public const int DefaultMinimumPreserved = 16;
        public ToolResultCompactionStrategy(CompactionTrigger trigger, int minimumPreservedGroups = 32, CompactionTrigger? target = null) : base(default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!, default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!) { }
        public int MinimumPreservedGroups { get => throw null!; }
        public Func<CompactionMessageGroup, string>? ToolCallFormatter { get => throw null!; init { } }
        protected override ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken) => throw null!;
        public static string DefaultToolCallFormatter(CompactionMessageGroup group) => throw null!;
    }

    public sealed class TruncationCompactionStrategy : CompactionStrategy
    {
        public const int DefaultMinimumPreserved = 32;
        public TruncationCompactionStrategy(CompactionTrigger trigger, int minimumPreservedGroups = 32, CompactionTrigger? target = null) : base(default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!, default(global::Microsoft.Agents.AI.Compaction.CompactionTrigger)!) { }
        public int MinimumPreservedGroups { get => throw null!; }
        protected override ValueTask<bool> CompactCoreAsync(CompactionMessageIndex index, ILogger logger, CancellationToken cancellationToken) => throw null!;
    }
}
