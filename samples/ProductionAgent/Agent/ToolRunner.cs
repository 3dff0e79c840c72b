using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace ProductionAgent.Agent;

/// <summary>Runs one tool call within its time, and turns failures into results.</summary>
internal sealed partial class ToolRunner(IOptions<AgentLimits> limits, ILogger<ToolRunner> logger)
{
    public async Task<ToolResult> RunAsync(IEnumerable<AIFunction> tools, FunctionCallContent call, CancellationToken cancellationToken)
    {
        var tool = tools.FirstOrDefault(tool => tool.Name == call.Name);
        if (tool is null || call.Exception is not null)
        {
            CallRejected(logger, call.Name, call.Exception);
            return ToolResult.Failure("There is no such tool, or its arguments were not valid JSON.");
        }

        using var activity = AgentTelemetry.Source.StartActivity($"execute_tool {tool.Name}");
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limits.Value.ToolTimeout);
        try
        {
            var result = await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), deadline.Token);
            return ToolResult.Success(result);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            ToolFailed(logger, tool.Name, exception);
            return ToolResult.Failure("The tool failed. Do not repeat the call; tell the customer that a colleague will look into it.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model's call of {Tool} was rejected")]
    private static partial void CallRejected(ILogger logger, string tool, Exception? exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Tool {Tool} failed")]
    private static partial void ToolFailed(ILogger logger, string tool, Exception exception);
}
