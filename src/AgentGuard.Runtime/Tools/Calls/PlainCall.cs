using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>A call with nothing around it: bind, invoke, output.</summary>
internal static class PlainCall
{
    /// <summary>Gives the text only; where all goes well, that is all that is made.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The method may throw anything; the model gets a code.")]
    public static ValueTask<object?> TextAsync<TArguments, TResult>(AgentTool<TArguments, TResult> tool, AIFunctionArguments given, CancellationToken token)
    {
        var call = tool.CallFor(given);
        if (!BindStep.TryTake(tool, given, out var arguments) || BindStep.ReadContext(tool, call, ref arguments, out _) is not null)
        {
            return AgentTool.TextOf(RunAsync(tool, Own(call, given), token));
        }

        call.Attempt = 1;
        try
        {
            var pending = tool.Run(arguments, call, isFallback: false, token);
            if (!pending.IsCompletedSuccessfully)
            {
                return AgentTool.TextOf(AwaitAsync(tool, Own(call, given), pending, token));
            }

            var outcome = OutputStep.Write(tool, pending.Result, out var exception);
            return new(outcome.Failure is null ? outcome.Text : End(tool, Own(call, given), outcome, exception).Text);
        }
        catch (Exception thrown)
        {
            token.ThrowIfCancellationRequested();
            return new(Fail(tool, Own(call, given), thrown).Text);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The method may throw anything; the model gets a code.")]
    public static ValueTask<ToolCallResult> RunAsync<TArguments, TResult>(AgentTool<TArguments, TResult> tool, ToolCall call, CancellationToken token)
    {
        var failure = BindStep.Read(tool, call, ArgumentForms.None, out var arguments, out _, out var exception)
            ?? BindStep.ReadContext(tool, call, ref arguments, out exception);
        if (failure is not null)
        {
            return new(Refuse(tool, call, failure, exception));
        }

        call.Attempt = 1;
        try
        {
            var pending = tool.Run(arguments, call, isFallback: false, token);
            return pending.IsCompletedSuccessfully ? new(End(tool, call, pending.Result)) : AwaitAsync(tool, call, pending, token);
        }
        catch (Exception thrown)
        {
            token.ThrowIfCancellationRequested();
            return new(Fail(tool, call, thrown));
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The method may throw anything; the model gets a code.")]
    private static async ValueTask<ToolCallResult> AwaitAsync<TArguments, TResult>(
        AgentTool<TArguments, TResult> tool, ToolCall call, ValueTask<TResult> pending, CancellationToken token)
    {
        try
        {
            if (!token.CanBeCanceled)
            {
                return End(tool, call, await pending.ConfigureAwait(false));
            }

            var task = pending.AsTask();
            if (await InvokeStep.EndsAsync(task, tool.Guard, token).ConfigureAwait(false))
            {
                return End(tool, call, await task.ConfigureAwait(false));
            }

            AbandonedTask.Watch(task, tool);
        }
        catch (Exception thrown) when (!token.IsCancellationRequested)
        {
            return Fail(tool, call, thrown);
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            ToolLog.AttemptFailed(tool.Guard.Logger, thrown, tool.Name, call.Attempt, ToolFailure.WireName(ToolFailureCode.Cancelled));
        }

        throw new OperationCanceledException(token);
    }

    /// <summary>The call to speak of: the one that methods get which do not look at it is everybody's.</summary>
    private static ToolCall Own(ToolCall call, AIFunctionArguments given) =>
        ReferenceEquals(call.Arguments, given) ? call : new ToolCall(call.Tool, given, run: null) { Attempt = call.Attempt };

    private static ToolCallResult End<TArguments, TResult>(AgentTool<TArguments, TResult> tool, ToolCall call, TResult result)
    {
        var outcome = OutputStep.Write(tool, result, out var exception);
        return End(tool, call, outcome, exception);
    }

    private static ToolCallResult End(AgentTool tool, ToolCall call, ToolOutcome outcome, Exception? exception)
    {
        if (outcome.Failure is not null)
        {
            ToolLog.CallFailed(tool.Guard.Logger, exception, tool.Name, call.CallId, outcome.Failure.ToString(), null);
        }

        return new(outcome) { Attempts = 1, Exception = exception };
    }

    private static ToolCallResult Fail(AgentTool tool, ToolCall call, Exception thrown)
    {
        var failure = ToolFailures.Of(ToolFailureCode.Failed, tool.Definition);
        ToolLog.CallFailed(tool.Guard.Logger, thrown, tool.Name, call.CallId, failure.ToString(), null);
        return new(new ToolOutcome(failure)) { Attempts = 1, Exception = thrown };
    }

    private static ToolCallResult Refuse(AgentTool tool, ToolCall call, ToolFailure failure, Exception? exception)
    {
        var detail = call.MissingContextDetail;
        ToolLog.CallFailed(tool.Guard.Logger, exception, tool.Name, call.CallId, failure.ToString(), detail);
        return new(new ToolOutcome(failure)) { Exception = exception, Detail = detail };
    }
}
