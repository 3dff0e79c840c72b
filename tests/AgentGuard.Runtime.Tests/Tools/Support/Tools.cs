using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Support;

/// <summary>Short ways to definitions, arguments and calls.</summary>
internal static class Tools
{
    public static AIFunctionArguments Arguments(string json = """{"id":"A-1"}""", Dictionary<object, object?>? context = null) =>
        new(JsonSerializer.Deserialize<Dictionary<string, object?>>(json)) { Context = context };

    public static ToolDefinition Definition(
        string name = "find",
        ToolEffect effect = ToolEffect.ReadOnly,
        ToolApproval approval = ToolApproval.NotRequired,
        string? scope = null,
        int timeout = 0,
        int attempts = 1,
        bool breaker = false,
        bool fallback = false,
        bool isSynchronous = false,
        int maxChars = 20_000,
        double cost = 1,
        ToolResultKind result = ToolResultKind.Text,
        string? paging = null) => new()
        {
            Name = name,
            Description = "Finds things.",
            Effect = effect,
            Approval = approval,
            Scope = scope,
            Owner = "shop",
            Timeout = timeout == 0 ? null : TimeSpan.FromSeconds(timeout),
            MaxAttempts = attempts,
            CircuitBreaker = breaker,
            HasFallback = fallback,
            IsSynchronous = isSynchronous,
            MaxOutputChars = maxChars,
            Cost = cost,
            Result = result,
            PagingParameter = paging,
            ArgumentsSchema = FindTool.Schema,
        };

    public static FindTool Tool(ToolDefinition definition, ToolGuard? guard, Func<string?> method) =>
        new(definition, guard, (_, _, _) => new(method()));

    public static FindTool Tool(ToolDefinition definition, ToolGuard? guard, Func<CancellationToken, Task<string?>> method) =>
        new(definition, guard, (_, _, token) => new(method(token)));

    public static async Task<ToolCallResult> CallAsync(this AgentTool tool, string json = """{"id":"A-1"}""", CancellationToken token = default) =>
        await tool.CallAsync(Arguments(json), token);
}
