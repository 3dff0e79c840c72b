namespace Microsoft.Agents.AI.Workflows.Specialized.Magentic
{
    public abstract class MagenticOrchestratorEvent : WorkflowEvent
    {
        public MagenticOrchestratorEvent(object? data) { }
    }

    public sealed class MagenticProgressLedgerUpdatedEvent : MagenticOrchestratorEvent
    {
        public MagenticProgressLedgerUpdatedEvent(MagenticProgressLedger progressLedger) : base(default(object)!) { }
        public MagenticProgressLedger ProgressLedger { get => throw null!; }
    }
}

namespace Microsoft.Agents.AI.Workflows.Specialized.Magentic
{
    using global::Microsoft.Extensions.AI;

    public sealed class MagenticPlanCreatedEvent : MagenticOrchestratorEvent
    {
        public MagenticPlanCreatedEvent(ChatMessage fullTaskLeger) : base(default(object)!) { }
        public ChatMessage FullTaskLedger { get => throw null!; }
    }

    public sealed class MagenticReplannedEvent : MagenticOrchestratorEvent
    {
        public MagenticReplannedEvent(ChatMessage fullTaskLeger) : base(default(object)!) { }
        public ChatMessage FullTaskLedger { get => throw null!; }
    }
}
