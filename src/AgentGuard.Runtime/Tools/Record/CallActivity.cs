using System.Diagnostics;

namespace AgentGuard.Runtime.Tools;

/// <summary>The activity of a call, by the OpenTelemetry conventions for tool execution.</summary>
internal static class CallActivity
{
    public static Activity? Start(GuardedCall call)
    {
        var activity = ToolInstruments.Source.StartActivity($"{ToolInstruments.ExecuteTool} {call.Definition.Name}", ActivityKind.Internal);
        if (activity is not { IsAllDataRequested: true })
        {
            return activity;
        }

        activity.SetTag(ToolInstruments.Operation, ToolInstruments.ExecuteTool);
        activity.SetTag(ToolInstruments.ToolName, call.Definition.Name);
        activity.SetTag("gen_ai.tool.type", "function");
        activity.SetTag("gen_ai.tool.call.id", call.Call.CallId);
        if (call.Definition.Description.Length > 0)
        {
            activity.SetTag("gen_ai.tool.description", call.Definition.Description);
        }

        activity.SetTag("agentguard.tool.effect", call.Definition.Effect.ToString());
        activity.SetTag("agentguard.run.id", call.Call.Run?.Id);
        return activity;
    }

    public static void End(GuardedCall call, ToolCallResult result)
    {
        if (call.Activity is not { } activity)
        {
            return;
        }

        if (activity.IsAllDataRequested)
        {
            Describe(activity, call, result);
        }

        activity.Dispose();
    }

    private static void Describe(Activity activity, GuardedCall call, ToolCallResult result)
    {
        activity.SetTag("agentguard.tool.attempts", result.Attempts);
        activity.SetTag("agentguard.tool.abandoned", result.IsAbandoned ? true : null);
        activity.SetTag("agentguard.tool.fallback", result.IsFallback ? true : null);
        activity.SetTag("agentguard.tool.replayed", result.IsReplayed ? true : null);
        activity.SetTag("agentguard.tool.truncated", result.IsTruncated ? true : null);
        activity.SetTag("agentguard.tool.approved", call.Approval?.IsApproved);
        if (call.Guard.CaptureContent)
        {
            activity.SetTag("gen_ai.tool.call.arguments", call.Arguments.Json);
            activity.SetTag("gen_ai.tool.call.result", result.Text);
        }

        if (result.Failure is { } failure)
        {
            activity.SetTag(ToolInstruments.ErrorType, ToolFailure.WireName(failure.Code));
            activity.SetStatus(ActivityStatusCode.Error, failure.Message);
        }

        if (result.Exception is { } exception)
        {
            activity.AddEvent(new ActivityEvent("exception", tags: new ActivityTagsCollection
            {
                ["exception.type"] = exception.GetType().FullName,
                ["exception.message"] = exception.Message,
                ["exception.stacktrace"] = exception.ToString(),
            }));
        }
    }
}
