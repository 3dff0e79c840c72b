using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Generated;

/// <summary>Calls generated tools as an adapter does: with JSON.</summary>
internal static class Calling
{
    public static AgentTool Named(this IReadOnlyList<AIFunction> tools, string name) =>
        Assert.IsAssignableFrom<AgentTool>(tools.Single(tool => tool.Name == name).GetService<AgentTool>());

    public static async Task<ToolCallResult> CallAsync(this AgentTool tool, string json, Action<AIFunctionArguments>? setup = null)
    {
        using var document = JsonDocument.Parse(json);
        var arguments = new AIFunctionArguments { Context = new Dictionary<object, object?>() };
        foreach (var member in document.RootElement.EnumerateObject())
        {
            arguments[member.Name] = member.Value.Clone();
        }

        setup?.Invoke(arguments);
        return await tool.CallAsync(arguments, CancellationToken.None);
    }

    public static async Task<string> TextAsync(this AgentTool tool, string json, Action<AIFunctionArguments>? setup = null)
    {
        var result = await tool.CallAsync(json, setup);
        Assert.True(result.Failure is null, result.Text);
        return result.Text;
    }
}
