namespace Microsoft.Agents.AI
{
    public sealed class AgentModeProvider : AIContextProvider, IDisposable
    {
        public AgentModeProvider(AgentModeProviderOptions? options = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        public void Dispose() => throw null!;
        public Task<string> GetModeAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public Task SetModeAsync(AgentSession session, string mode, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentModeProviderOptions
    {
        public string? Instructions { get => throw null!; set { } }
        public IReadOnlyList<AgentMode>? Modes { get => throw null!; set { } }
        public string? DefaultMode { get => throw null!; set { } }
        public sealed class AgentMode
        {
            public AgentMode(string name, string instructions) { }
            public string Name { get => throw null!; }
            public string Instructions { get => throw null!; }
        }
    }

    public sealed class BackgroundAgentsProvider : AIContextProvider
    {
        public BackgroundAgentsProvider(IEnumerable<AIAgent> agents, BackgroundAgentsProviderOptions? options = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public IReadOnlyList<BackgroundTaskInfo> GetIncompleteTasks(AgentSession? session) => throw null!;
    }

    public sealed class BackgroundAgentsProviderOptions
    {
        public string? Instructions { get => throw null!; set { } }
        public Func<IReadOnlyDictionary<string, AIAgent>, string>? AgentListBuilder { get => throw null!; set { } }
    }

    public sealed class BackgroundTaskInfo
    {
        public int Id { get => throw null!; set { } }
        public string AgentName { get => throw null!; set { } }
        public string Description { get => throw null!; set { } }
        public BackgroundTaskStatus Status { get => throw null!; set { } }
        public string? ResultText { get => throw null!; set { } }
        public string? ErrorText { get => throw null!; set { } }
    }

    public enum BackgroundTaskStatus
    {
        Running,
        Completed,
        Failed,
        Lost,
    }

    public sealed class FileAccessProvider : AIContextProvider, IDisposable
    {
        public const string WriteToolName = "file_access_write";
        public const string ReadFileToolName = "file_access_read";
        public const string DeleteFileToolName = "file_access_delete";
        public const string LsToolName = "file_access_ls";
        public const string GrepToolName = "file_access_grep";
        public const string ReplaceToolName = "file_access_replace";
        public const string ReplaceLinesToolName = "file_access_replace_lines";
        public FileAccessProvider(AgentFileStore fileStore, FileAccessProviderOptions? options = null) { }
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> ReadOnlyToolsAutoApprovalRule { get => throw null!; }
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> AllToolsAutoApprovalRule { get => throw null!; }
        public override IReadOnlyList<string> StateKeys => throw null!;
        public void Dispose() => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FileAccessProviderOptions
    {
        public string? Instructions { get => throw null!; set { } }
        public bool DisableWriteTools { get => throw null!; set { } }
        public bool DisableReadOnlyToolApproval { get => throw null!; set { } }
        public bool DisableWriteToolApproval { get => throw null!; set { } }
    }

    public sealed class FileListEntry
    {
        public string Name { get => throw null!; set { } }
        public string Type { get => throw null!; set { } }
        public string? Description { get => throw null!; set { } }
    }

    public sealed class FileMemoryProvider : AIContextProvider, IDisposable
    {
        public const string WriteToolName = "file_memory_write";
        public const string ReadFileToolName = "file_memory_read";
        public const string DeleteFileToolName = "file_memory_delete";
        public const string LsToolName = "file_memory_ls";
        public const string GrepToolName = "file_memory_grep";
        public const string ReplaceToolName = "file_memory_replace";
        public const string ReplaceLinesToolName = "file_memory_replace_lines";
        public FileMemoryProvider(AgentFileStore fileStore, Func<AgentSession?, FileMemoryState>? stateInitializer = null, FileMemoryProviderOptions? options = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        public void Dispose() => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FileMemoryProviderOptions
    {
        public string? Instructions { get => throw null!; set { } }
    }

    public sealed class FileMemoryState
    {
        public string WorkingFolder { get => throw null!; set { } }
    }

    public abstract class AgentFileStore
    {
        public abstract Task WriteAsync(string path, string content, CancellationToken cancellationToken = default);
        public abstract Task<string?> ReadAsync(string path, CancellationToken cancellationToken = default);
        public abstract Task<bool> DeleteAsync(string path, CancellationToken cancellationToken = default);
        public abstract Task<IReadOnlyList<FileStoreEntry>> ListChildrenAsync(string directory, CancellationToken cancellationToken = default);
        public abstract Task<bool> FileExistsAsync(string path, CancellationToken cancellationToken = default);
        public abstract Task<IReadOnlyList<FileSearchResult>> SearchAsync(string directory, string regexPattern, string? globPattern = null, bool recursive = false, CancellationToken cancellationToken = default);
        public abstract Task CreateDirectoryAsync(string path, CancellationToken cancellationToken = default);
    }

    public sealed class FileLineEdit
    {
        public int LineNumber { get => throw null!; set { } }
        public string NewLine { get => throw null!; set { } }
    }

    public sealed class FileSearchMatch
    {
        public int LineNumber { get => throw null!; set { } }
        public string Line { get => throw null!; set { } }
    }

    public sealed class FileSearchResult
    {
        public string FileName { get => throw null!; set { } }
        public string Snippet { get => throw null!; set { } }
        public List<FileSearchMatch> MatchingLines { get => throw null!; set { } }
    }

    public sealed class FileStoreEntry
    {
        public const string File = "file";
        public const string Directory = "directory";
        public FileStoreEntry() { }
        public FileStoreEntry(string name, string type) { }
        public string Name { get => throw null!; set { } }
        public string Type { get => throw null!; set { } }
    }

    public sealed class FileSystemAgentFileStore : AgentFileStore
    {
        public FileSystemAgentFileStore(string rootDirectory) { }
        public override Task WriteAsync(string path, string content, CancellationToken cancellationToken = default) => throw null!;
        public override Task<string?> ReadAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileStoreEntry>> ListChildrenAsync(string directory, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> FileExistsAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileSearchResult>> SearchAsync(string directory, string regexPattern, string? globPattern = null, bool recursive = false, CancellationToken cancellationToken = default) => throw null!;
        public override Task CreateDirectoryAsync(string path, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class InMemoryAgentFileStore : AgentFileStore
    {
        public override Task WriteAsync(string path, string content, CancellationToken cancellationToken = default) => throw null!;
        public override Task<string?> ReadAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileStoreEntry>> ListChildrenAsync(string directory, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> FileExistsAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileSearchResult>> SearchAsync(string directory, string regexPattern, string? globPattern = null, bool recursive = false, CancellationToken cancellationToken = default) => throw null!;
        public override Task CreateDirectoryAsync(string path, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AIJudgeLoopEvaluatorOptions
    {
        public string? Instructions { get => throw null!; set { } }
        public IEnumerable<string>? Criteria { get => throw null!; set { } }
        public string? FeedbackMessageTemplate { get => throw null!; set { } }
    }

    public sealed class BackgroundTaskCompletionLoopEvaluator : LoopEvaluator
    {
        public const string IncompleteTasksPlaceholder = "{incomplete_tasks}";
        public const string IncompleteTaskCountPlaceholder = "{incomplete_task_count}";
        public const string DefaultFeedbackMessageTemplate = "You still have " + IncompleteTaskCountPlaceholder + " background task(s) running that must finish before you " + "can complete the work:\n" + IncompleteTasksPlaceholder + "\n\n" + "Wait for these tasks to complete, retrieve their results, and incorporate them. Only stop once every " + "background task has finished.";
        public BackgroundTaskCompletionLoopEvaluator(BackgroundTaskCompletionLoopEvaluatorOptions? options = null) { }
        public override ValueTask<LoopEvaluation> EvaluateAsync(LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class BackgroundTaskCompletionLoopEvaluatorOptions
    {
        public string? FeedbackMessageTemplate { get => throw null!; set { } }
    }

    public sealed class CompletionMarkerLoopEvaluator : LoopEvaluator
    {
        public const string CompletionMarkerPlaceholder = "{completion_marker}";
        public const string LastResponsePlaceholder = "{last_response}";
        public const string DefaultFeedbackMessageTemplate = "Continue working on the request. When you have fully completed the task, end your response with the marker '" + CompletionMarkerPlaceholder + "' to indicate completion.";
        public CompletionMarkerLoopEvaluator(string completionMarker, CompletionMarkerLoopEvaluatorOptions? options = null) { }
        public override ValueTask<LoopEvaluation> EvaluateAsync(LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class CompletionMarkerLoopEvaluatorOptions
    {
        public string? FeedbackMessageTemplate { get => throw null!; set { } }
    }

    public sealed class DelegateLoopEvaluator : LoopEvaluator
    {
        public DelegateLoopEvaluator(Func<LoopContext, CancellationToken, ValueTask<LoopEvaluation>> evaluate) { }
        public override ValueTask<LoopEvaluation> EvaluateAsync(LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class LoopAgentOptions
    {
        public int? MaxIterations { get => throw null!; set { } }
        public bool FreshContextPerIteration { get => throw null!; set { } }
        public string? OnBehalfOfAuthorName { get => throw null!; set { } }
        public bool ExcludeOnBehalfOfMessages { get => throw null!; set { } }
        public bool NonStreamingReturnsLastResponseOnly { get => throw null!; set { } }
        public Func<AgentSession, CancellationToken, ValueTask>? SessionCreatedCallback { get => throw null!; set { } }
    }

    public abstract class LoopEvaluator
    {
        public abstract ValueTask<LoopEvaluation> EvaluateAsync(LoopContext context, CancellationToken cancellationToken = default);
    }

    public sealed class TodoCompletionLoopEvaluator : LoopEvaluator
    {
        public const string RemainingTodosPlaceholder = "{remaining_todos}";
        public const string DefaultFeedbackMessageTemplate = "You still have incomplete todo items. Continue working until every item is complete, marking each item as " + "complete when finished. The following items are still open:\n" + RemainingTodosPlaceholder;
        public TodoCompletionLoopEvaluator(TodoCompletionLoopEvaluatorOptions? options = null) { }
        public override ValueTask<LoopEvaluation> EvaluateAsync(LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class TodoCompletionLoopEvaluatorOptions
    {
        public IEnumerable<string>? Modes { get => throw null!; set { } }
        public string? FeedbackMessageTemplate { get => throw null!; set { } }
    }

    public sealed class TodoItem
    {
        public int Id { get => throw null!; set { } }
        public string Title { get => throw null!; set { } }
        public string? Description { get => throw null!; set { } }
        public bool IsComplete { get => throw null!; set { } }
    }

    public sealed class TodoProvider : AIContextProvider, IDisposable
    {
        public TodoProvider(TodoProviderOptions? options = null) { }
        public override IReadOnlyList<string> StateKeys => throw null!;
        public void Dispose() => throw null!;
        public Task<IReadOnlyList<TodoItem>> GetAllTodosAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public Task<List<TodoItem>> GetRemainingTodosAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class TodoProviderOptions
    {
        public string? Instructions { get => throw null!; set { } }
        public bool SuppressTodoListMessage { get => throw null!; set { } }
        public Func<IReadOnlyList<TodoItem>, string>? TodoListMessageBuilder { get => throw null!; set { } }
    }

    public static class ToolApprovalAgentBuilderExtensions
    {
        public static AIAgentBuilder UseToolApproval(this AIAgentBuilder builder, ToolApprovalAgentOptions? options = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;

    public sealed class AIJudgeLoopEvaluator : LoopEvaluator
    {
        public const string DefaultInstructions = "You are an evaluator. You are given a user's original request and an agent's latest response. " + "Decide whether the agent has fully addressed the original request. " + "Set 'answered' to true if the request has been fully addressed, or false if more work is still required. " + "When 'answered' is false, use 'gapAnalysis' to explain what is still missing or what work remains. " + "If you cannot return structured output, reply with " + DoneVerdictMarker + " when the request has been fully " + "addressed, or " + MoreVerdictMarker + " when more work is still required." + CriteriaPlaceholder;
        public const string DoneVerdictMarker = "VERDICT: DONE";
        public const string MoreVerdictMarker = "VERDICT: MORE";
        public const string CriteriaPlaceholder = "{criteria}";
        public const string GapAnalysisPlaceholder = "{gap_analysis}";
        public const string DefaultFeedbackMessageTemplate = "Your previous response did not fully address the original request. " + "The following is still missing or incomplete: " + GapAnalysisPlaceholder + " " + "Please continue and fully address the original request.";
        public AIJudgeLoopEvaluator(IChatClient judgeClient, AIJudgeLoopEvaluatorOptions? options = null) { }
        public override ValueTask<LoopEvaluation> EvaluateAsync(LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class LoopContext
    {
        public LoopContext(AIAgent agent, AgentSession session, IReadOnlyList<ChatMessage> initialMessages, AgentResponse lastResponse, AgentRunOptions? runOptions = null) { }
        public AIAgent Agent { get => throw null!; }
        public AgentSession Session { get => throw null!; }
        public IReadOnlyList<ChatMessage> InitialMessages { get => throw null!; }
        public AgentRunOptions? RunOptions { get => throw null!; }
        public int Iteration { get => throw null!; }
        public AgentResponse LastResponse { get => throw null!; }
        public IReadOnlyList<string?> Feedback { get => throw null!; }
        public AdditionalPropertiesDictionary AdditionalProperties { get => throw null!; }
    }

    public sealed class LoopEvaluation
    {
        public bool ShouldReinvoke { get => throw null!; }
        public string? Feedback { get => throw null!; }
        public static LoopEvaluation Stop() => throw null!;
        public static LoopEvaluation Continue(string? feedback = null) => throw null!;
        public static LoopEvaluation ContinueWithMessages(IEnumerable<ChatMessage> messages) => throw null!;
        internal LoopEvaluation() { }
    }

    public sealed class AlwaysApproveToolApprovalResponseContent : AIContent
    {
        public ToolApprovalResponseContent InnerResponse { get => throw null!; }
        public bool AlwaysApproveTool { get => throw null!; }
        public bool AlwaysApproveToolWithArguments { get => throw null!; }
        internal AlwaysApproveToolApprovalResponseContent() { }
    }

    public sealed class ToolApprovalAgent : DelegatingAIAgent
    {
        public const int DefaultMaxAutoApprovalIterations = 40;
        public ToolApprovalAgent(AIAgent innerAgent, ToolApprovalAgentOptions? options = null) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> AllToolsAutoApprovalRule { get => throw null!; }
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ToolApprovalRequestContentExtensions
    {
        public static AlwaysApproveToolApprovalResponseContent CreateAlwaysApproveToolResponse(this ToolApprovalRequestContent request, string? reason = null) => throw null!;
        public static AlwaysApproveToolApprovalResponseContent CreateAlwaysApproveToolWithArgumentsResponse(this ToolApprovalRequestContent request, string? reason = null) => throw null!;
    }

    public sealed class ToolAutoApprovalRuleContext
    {
        public ToolAutoApprovalRuleContext(FunctionCallContent functionCallContent, AIAgent agent, AgentSession? session, IReadOnlyCollection<ChatMessage> requestMessages, AgentRunOptions? agentRunOptions) { }
        public FunctionCallContent FunctionCallContent { get => throw null!; }
        public AIAgent Agent { get => throw null!; }
        public AgentSession? Session { get => throw null!; }
        public IReadOnlyCollection<ChatMessage> RequestMessages { get => throw null!; }
        public AgentRunOptions? RunOptions { get => throw null!; }
    }
}

namespace Microsoft.Agents.AI
{
    using global::Microsoft.Extensions.AI;
    using global::Microsoft.Extensions.Logging;

    public sealed class LoopAgent : DelegatingAIAgent
    {
        public const int DefaultMaxIterations = 10;
        public LoopAgent(AIAgent innerAgent, LoopEvaluator evaluator, LoopAgentOptions? options = null, ILoggerFactory? loggerFactory = null) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        public LoopAgent(AIAgent innerAgent, IEnumerable<LoopEvaluator> evaluators, LoopAgentOptions? options = null, ILoggerFactory? loggerFactory = null) : base(default(global::Microsoft.Agents.AI.AIAgent)!) { }
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using global::System.Text.Json;

    public class ToolApprovalAgentOptions
    {
        public JsonSerializerOptions? JsonSerializerOptions { get => throw null!; set { } }
        public IEnumerable<Func<ToolAutoApprovalRuleContext, ValueTask<bool>>>? AutoApprovalRules { get => throw null!; set { } }
        public int? MaxAutoApprovalIterations { get => throw null!; set { } }
    }
}
