using AgentGuard.Runtime;
using Microsoft.Extensions.AI;

namespace ProductionAgent.Agent;

/// <summary>Finds the tool of a call and calls it; deadline, retries, audit and what the model reads of a failure are the tool's own.</summary>
internal sealed partial class ToolRunner(ILogger<ToolRunner> logger)
{
    public async Task<ToolResult> RunAsync(IEnumerable<AIFunction> tools, FunctionCallContent call, CancellationToken cancellationToken)
    {
        var tool = tools.FirstOrDefault(tool => tool.Name == call.Name)?.GetService<AgentTool>();
        if (tool is null || call.Exception is not null)
        {
            CallRejected(logger, call.Name, call.Exception);
            return ToolResult.Rejected;
        }

        var arguments = new AIFunctionArguments(call.Arguments) { Context = new Dictionary<object, object?> { [ToolContext.CallId] = call.CallId } };
        var result = await tool.CallAsync(arguments, cancellationToken);
        return new ToolResult(result.Text, result.Failure is { } failure ? ToolFailure.WireName(failure.Code) : "done", result.IsError);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model's call of {Tool} was rejected")]
    private static partial void CallRejected(ILogger logger, string tool, Exception? exception);
}
