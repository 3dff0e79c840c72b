namespace Microsoft.Agents.AI.Workflows.InProc
{
    public sealed class InProcessExecutionEnvironment : IWorkflowExecutionEnvironment
    {
        public InProcessExecutionEnvironment WithCheckpointing(CheckpointManager? checkpointManager) => throw null!;
        public bool IsCheckpointingEnabled => throw null!;
        public ValueTask<StreamingRun> OpenStreamingAsync(Workflow workflow, string? sessionId = null, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<StreamingRun> RunStreamingAsync<TInput>(Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public ValueTask<StreamingRun> ResumeStreamingAsync(Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<Run> RunAsync<TInput>(Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public ValueTask<Run> ResumeAsync(Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default) => throw null!;
        internal InProcessExecutionEnvironment() { }
    }
}
