using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace AgentGuard.Runtime.Tools;

/// <summary>Step 5: deadline, retries and breaker of one tool definition under one guard; shared by all calls, because the breaker has a state.</summary>
internal sealed class ToolPipeline
{
    private static readonly Func<ResilienceContext, GuardedCall, ValueTask<Outcome<ToolAttempt>>> s_attempt = Attempt;
    private static readonly Func<ResilienceContext, GuardedCall, ValueTask<Outcome<ToolAttempt>>> s_fallback = Fallback;

    private readonly ResiliencePipeline<ToolAttempt> _once;
    private readonly ResiliencePipeline<ToolAttempt>? _retry;
    private readonly ResiliencePipeline<ToolAttempt> _fallback;

    public ToolPipeline(ToolDefinition definition, ToolGuard guard)
    {
        var once = new ResiliencePipelineBuilder<ToolAttempt> { TimeProvider = guard.TimeProvider };
        var fallback = new ResiliencePipelineBuilder<ToolAttempt> { TimeProvider = guard.TimeProvider };
        if (definition.CircuitBreaker)
        {
            once.AddCircuitBreaker(Breaker(guard.Resilience));
        }

        if (definition.Timeout is { } timeout)
        {
            once.AddTimeout(new TimeoutStrategyOptions { Timeout = timeout });
            fallback.AddTimeout(new TimeoutStrategyOptions { Timeout = timeout });
        }

        _once = once.Build();
        _fallback = fallback.Build();
        if (definition is { IsRepeatable: true, MaxAttempts: > 1 })
        {
            _retry = new ResiliencePipelineBuilder<ToolAttempt> { TimeProvider = guard.TimeProvider }.AddRetry(Retry(definition, guard.Resilience)).Build();
        }
    }

    /// <summary>Runs the method, and again where that is allowed. The pipeline that retries is entered only when the first attempt fails, as most do not.</summary>
    public ValueTask<ToolAttempt> RunAsync(GuardedCall call)
    {
        var pending = ExecuteAsync(_once, s_attempt, call);
        if (_retry is null)
        {
            return pending;
        }

        if (!pending.IsCompletedSuccessfully)
        {
            return AwaitAsync(this, _retry, call, pending);
        }

        var first = pending.Result;
        return first.IsWorthAnother ? RetryAsync(_retry, call, first) : new(first);

        static async ValueTask<ToolAttempt> AwaitAsync(ToolPipeline pipeline, ResiliencePipeline<ToolAttempt> retry, GuardedCall call, ValueTask<ToolAttempt> pending) =>
            await pending.ConfigureAwait(false) is var first && first.IsWorthAnother ? await pipeline.RetryAsync(retry, call, first).ConfigureAwait(false) : first;
    }

    /// <summary>Runs the fallback method, once and under the same deadline.</summary>
    public ValueTask<ToolAttempt> RunFallbackAsync(GuardedCall call) => ExecuteAsync(_fallback, s_fallback, call);

    private async ValueTask<ToolAttempt> RetryAsync(ResiliencePipeline<ToolAttempt> retry, GuardedCall call, ToolAttempt first)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.CallerToken);
        try
        {
            var outcome = await retry.ExecuteOutcomeAsync(AttemptAgainAsync, context, new Retrying(this, call) { First = first }).ConfigureAwait(false);
            return AttemptOf(outcome, call);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async ValueTask<Outcome<ToolAttempt>> AttemptAgainAsync(ResilienceContext context, Retrying state)
    {
        if (state.First is { } first)
        {
            state.First = null;
            return Outcome.FromResult(first);
        }

        return Outcome.FromResult(await ExecuteAsync(state.Pipeline._once, s_attempt, state.Call).ConfigureAwait(false));
    }

    private static async ValueTask<ToolAttempt> ExecuteAsync(
        ResiliencePipeline<ToolAttempt> pipeline, Func<ResilienceContext, GuardedCall, ValueTask<Outcome<ToolAttempt>>> attempt, GuardedCall call)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.CallerToken);
        try
        {
            var outcome = await pipeline.ExecuteOutcomeAsync(attempt, context, call).ConfigureAwait(false);
            return AttemptOf(outcome, call);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ToolAttempt AttemptOf(Outcome<ToolAttempt> outcome, GuardedCall call) => outcome.Exception switch
    {
        null => outcome.Result!,
        BrokenCircuitException broken => ToolAttempt.Unavailable(broken.RetryAfter, broken),
        OperationCanceledException cancelled when call.CallerToken.IsCancellationRequested => ToolAttempt.Failed(ToolFailureCode.Cancelled, cancelled),
        var thrown => ToolAttempt.Failed(ToolFailureCode.Failed, thrown),
    };

    private static ValueTask<Outcome<ToolAttempt>> Attempt(ResilienceContext context, GuardedCall call)
    {
        call.Call.Attempt = ++call.Attempts;
        return Outcomes(call, call.AttemptAsync(isFallback: false, context.CancellationToken));
    }

    private static ValueTask<Outcome<ToolAttempt>> Fallback(ResilienceContext context, GuardedCall call) =>
        Outcomes(call, call.AttemptAsync(isFallback: true, context.CancellationToken));

    private static ValueTask<Outcome<ToolAttempt>> Outcomes(GuardedCall call, ValueTask<ToolAttempt> pending)
    {
        return pending.IsCompletedSuccessfully ? new(Note(call, pending.Result)) : AwaitAsync(call, pending);

        static async ValueTask<Outcome<ToolAttempt>> AwaitAsync(GuardedCall call, ValueTask<ToolAttempt> pending) => Note(call, await pending.ConfigureAwait(false));
    }

    private static Outcome<ToolAttempt> Note(GuardedCall call, ToolAttempt attempt)
    {
        if (attempt.Failure is { } failure)
        {
            call.IsAbandoned |= attempt.IsAbandoned;
            call.Exception = attempt.Exception ?? call.Exception;
            ToolLog.AttemptFailed(call.Guard.Logger, attempt.Exception, call.Definition.Name, call.Attempts, ToolFailure.WireName(failure));
        }

        return Outcome.FromResult(attempt);
    }

    private static RetryStrategyOptions<ToolAttempt> Retry(ToolDefinition definition, ToolResilience resilience) => new()
    {
        ShouldHandle = static arguments => new(arguments.Outcome.Result is { IsWorthAnother: true }),
        MaxRetryAttempts = definition.MaxAttempts - 1,
        BackoffType = DelayBackoffType.Exponential,
        Delay = resilience.RetryDelay,
        MaxDelay = resilience.MaxRetryDelay,
        UseJitter = resilience.UseJitter,
    };

    private static CircuitBreakerStrategyOptions<ToolAttempt> Breaker(ToolResilience resilience) => new()
    {
        ShouldHandle = static arguments => new(arguments.Outcome.Result is { IsFault: true }),
        FailureRatio = resilience.BreakerFailureRatio,
        MinimumThroughput = resilience.BreakerMinimumAttempts,
        SamplingDuration = resilience.BreakerWindow,
        BreakDuration = resilience.BreakerDuration,
    };

    private sealed class Retrying(ToolPipeline pipeline, GuardedCall call)
    {
        public ToolPipeline Pipeline { get; } = pipeline;

        public GuardedCall Call { get; } = call;

        /// <summary>The attempt already made, until it has been counted.</summary>
        public ToolAttempt? First { get; set; }
    }
}
