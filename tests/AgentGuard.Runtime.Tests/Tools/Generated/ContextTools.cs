using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Generated;

/// <summary>Parameters that are not the model's.</summary>
internal static partial class ContextTools
{
    internal interface IStore
    {
        string Name { get; }
    }

    internal sealed record Store(string Name) : IStore;

    [AgentTool(Effect = ToolEffect.Reversible)]
    public static string Needs(string id, [FromContext] CallerIdentity caller, [FromContext] IStore store) => $"{id} {caller.Id} {store.Name}";

    [AgentTool(Effect = ToolEffect.Reversible)]
    public static string May([FromContext] IStore? store, [FromContext] Version? version = null, [FromContext] int number = 5, IServiceProvider? services = null) =>
        $"{store?.Name ?? "none"} {version?.ToString() ?? "none"} {number} {services is null}";

    [AgentTool(Effect = ToolEffect.Idempotent)]
    public static string Keys([IdempotencyKey] string text, [IdempotencyKey] Guid id, ToolCall call) => $"{text == call.IdempotencyKey} {id == call.IdempotencyGuid} {id != Guid.Empty}";

    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public static string Host(AIFunctionArguments arguments, CancellationToken cancellation) => $"{arguments.Count} {cancellation.CanBeCanceled}";

    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public static string Progress(IProgress<int> progress, int steps)
    {
        for (var i = 1; i <= steps; i++)
        {
            progress.Report(i);
        }

        return "done";
    }

    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public static string Services(IServiceProvider services) => services.GetType().Name;
}
