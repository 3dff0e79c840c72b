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

    /// <summary>Needs a caller and a store.</summary>
    [AgentTool(Effect = ToolEffect.Reversible)]
    public static string Needs(string id, [FromContext] CallerIdentity caller, [FromContext] IStore store) => $"{id} {caller.Id} {store.Name}";

    /// <summary>Uses what is there.</summary>
    [AgentTool(Effect = ToolEffect.Reversible)]
    public static string May([FromContext] IStore? store, [FromContext] Version? version = null, [FromContext] int number = 5, IServiceProvider? services = null) =>
        $"{store?.Name ?? "none"} {version?.ToString() ?? "none"} {number} {services is null}";

    [AgentTool(Effect = ToolEffect.Idempotent, Description = "Has a key.")]
    public static string Key([IdempotencyKey] string key, ToolCall call) => $"{key == call.IdempotencyKey} {key.Length > 0}";

    [AgentTool(Effect = ToolEffect.Idempotent, Description = "Has a key.")]
    public static string KeyAsGuid([IdempotencyKey] Guid key, ToolCall call) => $"{key == call.IdempotencyGuid} {key != Guid.Empty}";

    /// <summary>Says what the host gave.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public static string Host(AIFunctionArguments arguments, CancellationToken cancellation) => $"{arguments.Count} {cancellation.CanBeCanceled}";

    /// <summary>Reports steps.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public static string Progress(IProgress<int> progress, int steps)
    {
        for (var i = 1; i <= steps; i++)
        {
            progress.Report(i);
        }

        return "done";
    }

    /// <summary>Names the services.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public static string Services(IServiceProvider services) => services.GetType().Name;
}
