using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tools;

/// <summary>Step 6: the method, once. One that does not react to its cancellation within the grace period is left alone and recorded as abandoned.</summary>
internal static class InvokeStep
{
    /// <summary>Runs the method or its fallback; sets <see cref="GuardedCall{TArguments, TResult}.Result"/> when it succeeds.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The method may throw anything; the model gets a code.")]
    public static ValueTask<ToolAttempt> RunAsync<TArguments, TResult>(GuardedCall<TArguments, TResult> call, bool isFallback, CancellationToken token)
    {
        try
        {
            var pending = Start(call, isFallback, token);
            if (!pending.IsCompletedSuccessfully)
            {
                return AwaitAsync(call, pending, token);
            }

            call.Result = pending.Result;
            return new(ToolAttempt.Success);
        }
        catch (Exception thrown)
        {
            return new(Failed(call, thrown, token));
        }
    }

    private static ValueTask<TResult> Start<TArguments, TResult>(GuardedCall<TArguments, TResult> call, bool isFallback, CancellationToken token) =>
        call.Definition is { IsSynchronous: true, Timeout: not null }
            ? new(Task.Run(() => call.AgentTool.Run(call.BoundArguments, call.Call, isFallback, token).AsTask(), CancellationToken.None))
            : call.AgentTool.Run(call.BoundArguments, call.Call, isFallback, token);

    [SuppressMessage("Design", "CA1031", Justification = "The method may throw anything; the model gets a code.")]
    private static async ValueTask<ToolAttempt> AwaitAsync<TArguments, TResult>(GuardedCall<TArguments, TResult> call, ValueTask<TResult> pending, CancellationToken token)
    {
        try
        {
            if (!token.CanBeCanceled)
            {
                call.Result = await pending.ConfigureAwait(false);
                return ToolAttempt.Success;
            }

            var task = pending.AsTask();
            if (!await EndsAsync(task, call.Guard, token).ConfigureAwait(false))
            {
                AbandonedTask.Watch(task, call.Tool);
                return ToolAttempt.Abandoned(call.CallerToken.IsCancellationRequested ? ToolFailureCode.Cancelled : ToolFailureCode.Timeout);
            }

            call.Result = await task.ConfigureAwait(false);
            return ToolAttempt.Success;
        }
        catch (Exception thrown)
        {
            return Failed(call, thrown, token);
        }
    }

    /// <summary>True when the task has ended; false when it is still running at the end of the grace period after its cancellation.</summary>
    public static async ValueTask<bool> EndsAsync(Task task, ToolGuard guard, CancellationToken token)
    {
        await task.WaitAsync(token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!task.IsCompleted)
        {
            await task.WaitAsync(guard.AbandonGrace, guard.TimeProvider, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return task.IsCompleted;
    }

    /// <summary>Whatever a method throws after its cancellation, the cancellation is the reason.</summary>
    private static ToolAttempt Failed(GuardedCall call, Exception thrown, CancellationToken token) => ToolAttempt.Failed(
        call.CallerToken.IsCancellationRequested ? ToolFailureCode.Cancelled
        : token.IsCancellationRequested ? ToolFailureCode.Timeout
        : ToolFailureCode.Failed,
        thrown);
}
