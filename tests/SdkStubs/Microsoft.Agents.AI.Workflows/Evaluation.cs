namespace Microsoft.Agents.AI.Workflows
{
    public static class WorkflowEvaluationExtensions
    {
        public static Task<AgentEvaluationResults> EvaluateAsync(this Run run, IAgentEvaluator evaluator, bool includeOverall = true, bool includePerAgent = true, string evalName = "Workflow Eval", IConversationSplitter? splitter = null, string? expectedOutput = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
