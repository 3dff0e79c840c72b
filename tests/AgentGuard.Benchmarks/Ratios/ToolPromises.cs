using System.Text.Json;
using AgentGuard.Benchmarks.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Benchmarks.Ratios;

/// <summary>What a guard around a tool may cost, against a function made by reflection that has none.</summary>
internal static class ToolPromises
{
    public static IReadOnlyList<Promise> All
    {
        get
        {
            var bare = AIFunctionFactory.Create(OrderDesk.FindOrderAsync, new AIFunctionFactoryOptions { Name = "find_order" });
            return
            [
                Against(bare, FindOrderTool.Plain, "invoke a read-only tool against AIFunctionFactory.Create", 0.25),
                Against(bare, FindOrderTool.Guarded, "invoke with timeout, retry, breaker, audit, activity, against the bare factory", 1.5),
            ];
        }
    }

    private static Promise Against(AIFunction bare, AIFunction guarded, string name, double limit)
    {
        // As the providers' clients give arguments: elements of a parsed document.
        var arguments = new AIFunctionArguments(JsonSerializer.Deserialize<Dictionary<string, object?>>("""{"orderId":"ORD-004711","limit":5}"""));
        var ours = JsonDocument.Parse((string)Invoke(guarded, arguments)!).RootElement;
        if (!JsonElement.DeepEquals(ours, (JsonElement)Invoke(bare, arguments)!))
        {
            throw new InvalidOperationException($"The result of {guarded.Name} is {ours}.");
        }

        return new(name, limit, Measure.Time, () => Invoke(guarded, arguments), () => Invoke(bare, arguments));
    }

    private static object? Invoke(AIFunction function, AIFunctionArguments arguments)
    {
        var pending = function.InvokeAsync(arguments);
        return pending.IsCompleted ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
    }
}
