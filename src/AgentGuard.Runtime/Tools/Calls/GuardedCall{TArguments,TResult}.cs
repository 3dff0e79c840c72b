using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tools;

/// <summary>A call with all its steps.</summary>
internal sealed class GuardedCall<TArguments, TResult>(AgentTool<TArguments, TResult> tool, ToolCall call, CancellationToken callerToken)
    : GuardedCall(tool, call, callerToken)
{
    private TArguments _arguments = default!;

    public AgentTool<TArguments, TResult> AgentTool { get; } = tool;

    public ref TArguments BoundArguments => ref _arguments;

    public TResult Result { get; set; } = default!;

    /// <summary>Runs the steps, and records what came of it, once.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled the call.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong, the model gets a code.")]
    public async ValueTask<ToolCallResult> RunAsync(ArgumentForms forms, ToolPipeline? pipeline)
    {
        RecordStep.Start(this);
        ToolOutcome outcome;
        try
        {
            outcome = Bind(forms) is { } failure ? new(failure) : await RunBoundAsync(pipeline).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            Exception = thrown;
            outcome = new(ToolFailures.Of(ToolFailureCode.Failed, Definition));
        }

        var result = new ToolCallResult(outcome)
        {
            Attempts = Attempts,
            IsAbandoned = IsAbandoned,
            IsFallback = IsFallback,
            IsReplayed = IsReplayed,
            Exception = Exception,
            Detail = Detail,
        };
        await RecordStep.EndAsync(this, result).ConfigureAwait(false);
        return outcome.Failure?.Code == ToolFailureCode.Cancelled ? throw new OperationCanceledException(CallerToken) : result;
    }

    public override ValueTask<ToolAttempt> AttemptAsync(bool isFallback, CancellationToken token) => InvokeStep.RunAsync(this, isFallback, token);

    private ToolFailure? Bind(ArgumentForms forms)
    {
        if (CallerToken.IsCancellationRequested)
        {
            return ToolFailures.Cancelled;
        }

        var unknownCaller = BindStep.ReadCaller(this, out var callerException);
        var failure = BindStep.Read(AgentTool, Call, forms, out _arguments, out var text, out var exception)
            ?? BindStep.ReadContext(AgentTool, Call, ref _arguments, out exception)
            ?? unknownCaller;
        Arguments = text;
        Exception = exception ?? callerException;
        Detail = Call.MissingContextDetail;
        return failure;
    }

    private async ValueTask<ToolOutcome> RunBoundAsync(ToolPipeline? pipeline)
    {
        var failure = await PermitStep.CheckAsync(this).ConfigureAwait(false)
            ?? await ApproveStep.AskAsync(this).ConfigureAwait(false)
            ?? BudgetStep.Spend(this);
        if (failure is not null)
        {
            return new(failure);
        }

        ReachedMethod = true;
        if (Guard.Tape is { IsReplaying: true } tape && await ReplayStep.TryReplayAsync(this, tape).ConfigureAwait(false) is { } replayed)
        {
            return replayed;
        }

        var attempt = pipeline is null ? await AttemptOnceAsync().ConfigureAwait(false) : await ResilienceStep.RunAsync(this, pipeline).ConfigureAwait(false);
        return attempt.Failure is null ? Write() : new(ToolFailures.Of(attempt, Definition));
    }

    private async ValueTask<ToolAttempt> AttemptOnceAsync()
    {
        Call.Attempt = Attempts = 1;
        var attempt = await AttemptAsync(isFallback: false, CallerToken).ConfigureAwait(false);
        IsAbandoned = attempt.IsAbandoned;
        Exception = attempt.Exception;
        return attempt;
    }

    private ToolOutcome Write()
    {
        var outcome = OutputStep.Write(AgentTool, Result, out var exception);
        Exception = exception ?? (IsFallback ? Exception : null);
        return outcome;
    }
}
