namespace AgentGuard.Runtime.Tests.Tools.Support;

/// <summary>A clock that goes when it is told to.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly object _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<(Func<bool> IsSo, TaskCompletionSource Found)> _waiting = [];
    private DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves the clock, and fires what is due on the way, in order.</summary>
    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (NextUntil(end) is { } timer)
        {
            timer.Fire();
        }

        lock (_lock)
        {
            _now = end;
            Look();
        }
    }

    /// <summary>Ends when somebody, or so many, wait for exactly so long.</summary>
    public Task WaitedFor(TimeSpan due, int count = 1) => When(() => _timers.Count(timer => timer.At - _now == due) >= count);

    /// <summary>Ends when nobody waits any more.</summary>
    public Task Unused() => When(() => _timers.TrueForAll(timer => timer.At is null));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private ManualTimer? NextUntil(DateTimeOffset end)
    {
        lock (_lock)
        {
            var next = _timers.Where(timer => timer.At <= end).MinBy(timer => timer.At);
            if (next is not null)
            {
                _now = next.At!.Value;
                next.At = null;
                Look();
            }

            return next;
        }
    }

    private Task When(Func<bool> isSo)
    {
        lock (_lock)
        {
            var found = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((isSo, found));
            Look();
            return found.Task;
        }
    }

    private void Look()
    {
        foreach (var waiting in _waiting.Where(waiting => waiting.IsSo()).ToList())
        {
            waiting.Found.SetResult();
            _waiting.Remove(waiting);
        }
    }

    private void Set(ManualTimer timer, TimeSpan due)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            timer.At = due == Timeout.InfiniteTimeSpan ? null : _now + due;
            if (timer.At is not null)
            {
                _timers.Add(timer);
            }

            Look();
        }
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public DateTimeOffset? At { get; set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Set(this, dueTime);
            return true;
        }

        public void Dispose() => time.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
