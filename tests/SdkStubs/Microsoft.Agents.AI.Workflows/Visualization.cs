namespace Microsoft.Agents.AI.Workflows
{
    public static class WorkflowVisualizer
    {
        public static string ToDotString(this Workflow workflow) => throw null!;
        public static string ToMermaidString(this Workflow workflow) => throw null!;
    }
}
