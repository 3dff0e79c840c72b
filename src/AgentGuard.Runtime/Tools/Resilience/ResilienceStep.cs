namespace AgentGuard.Runtime.Tools;

/// <summary>Step 5: the method within its pipeline; where it gives nothing, the fallback method.</summary>
internal static class ResilienceStep
{
    public static ValueTask<ToolAttempt> RunAsync(GuardedCall call, ToolPipeline pipeline) =>
        call.Definition.HasFallback ? WithFallbackAsync(call, pipeline) : pipeline.RunAsync(call);

    private static async ValueTask<ToolAttempt> WithFallbackAsync(GuardedCall call, ToolPipeline pipeline)
    {
        var attempt = await pipeline.RunAsync(call).ConfigureAwait(false);
        if (attempt.Failure is not (ToolFailureCode.Failed or ToolFailureCode.Timeout or ToolFailureCode.Unavailable))
        {
            return attempt;
        }

        var reason = attempt.Exception;
        var fallback = await pipeline.RunFallbackAsync(call).ConfigureAwait(false);
        call.IsFallback = fallback.Failure is null;
        call.Exception = reason;
        return fallback.Failure is null or ToolFailureCode.Cancelled ? fallback : attempt;
    }
}
