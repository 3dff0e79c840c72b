namespace Microsoft.Agents.AI.Workflows.Observability
{
    public sealed class WorkflowTelemetryOptions
    {
        public bool EnableSensitiveData { get => throw null!; set { } }
        public bool DisableWorkflowBuild { get => throw null!; set { } }
        public bool DisableWorkflowRun { get => throw null!; set { } }
        public bool DisableExecutorProcess { get => throw null!; set { } }
        public bool DisableEdgeGroupProcess { get => throw null!; set { } }
        public bool DisableMessageSend { get => throw null!; set { } }
    }
}
