using System.Text.Json;
using AgentGuard.Benchmarks.Tools;
using AgentGuard.Runtime;
using Microsoft.Extensions.AI;

namespace AgentGuard.Benchmarks.Ratios;

/// <summary>What a guard around a tool may cost, against a function made by reflection that has none. Both call the same method with the same arguments.</summary>
internal static class ToolPromises
{
    public static IEnumerable<Promise> All
    {
        get
        {
            var bare = AIFunctionFactory.Create(OrderDesk.FindOrderAsync, new AIFunctionFactoryOptions { Name = "find_order" });
            var plain = OrderDesk.AsAgentTools().Single();
            var guarded = GuardedOrderDesk.AsAgentTools(new ToolGuard { Audit = new SilentAudit(readsHash: false) }).Single();
            var hashed = GuardedOrderDesk.AsAgentTools(new ToolGuard { Audit = new SilentAudit(readsHash: true) }).Single();
            return
            [
                .. Against(bare, plain, "invoke a read-only tool", 0.25),
                .. Against(bare, guarded, "invoke with timeout, retry, breaker, audit, activity", 1.5),
                .. Against(bare, hashed, "the same, and the audit reads the arguments' hash", null),
            ];
        }
    }

    private static IEnumerable<Promise> Against(AIFunction bare, AIFunction guarded, string name, double? limit)
    {
        // As the providers' clients give arguments: elements of a parsed document.
        var arguments = new AIFunctionArguments(JsonSerializer.Deserialize<Dictionary<string, object?>>("""{"orderId":"ORD-004711","limit":5}"""));
        var ours = JsonDocument.Parse((string)Invoke(guarded, arguments)!).RootElement;
        if (!JsonElement.DeepEquals(ours, (JsonElement)Invoke(bare, arguments)!))
        {
            throw new InvalidOperationException($"The result of {guarded.Name} is {ours}.");
        }

        yield return new($"{name}, against AIFunctionFactory.Create", limit, Measure.Time, Ours, Peer);
        yield return new($"{name}, bytes", null, Measure.AllocatedBytes, Ours, Peer);

        void Ours() => Invoke(guarded, arguments);

        void Peer() => Invoke(bare, arguments);
    }

    private static object? Invoke(AIFunction function, AIFunctionArguments arguments)
    {
        var pending = function.InvokeAsync(arguments);
        return pending.IsCompleted ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
    }
}
