namespace AgentGuard.Runtime.Tools;

/// <summary>Tasks nobody waits for any more.</summary>
internal static class AbandonedTask
{
    /// <summary>Looks at a later exception, so that it is not reported as unobserved.</summary>
    public static void Observe(Task? task) =>
        task?.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <summary>As <see cref="Observe"/>; counts the method while it still runs, and logs how it ended.</summary>
    public static void Watch(Task task, AgentTool tool)
    {
        ToolInstruments.Abandoned.Add(1, new KeyValuePair<string, object?>(ToolInstruments.ToolName, tool.Name));
        ToolLog.Abandoned(tool.Guard.Logger, tool.Name);
        task.ContinueWith(
            static (task, state) =>
            {
                var tool = (AgentTool)state!;
                ToolInstruments.Abandoned.Add(-1, new KeyValuePair<string, object?>(ToolInstruments.ToolName, tool.Name));
                ToolLog.AbandonedEnded(tool.Guard.Logger, task.Exception?.InnerException, tool.Name);
            },
            tool,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }
}
