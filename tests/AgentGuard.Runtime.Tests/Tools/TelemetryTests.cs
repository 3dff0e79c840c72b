using System.Diagnostics;
using System.Diagnostics.Metrics;
using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

/// <summary>Listens to what is process-wide; names of tools tell its calls from those of other tests.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly string _name = $"find_{Guid.NewGuid():N}";
    private readonly List<Activity> _activities = [];
    private readonly List<(string Instrument, double Value, Dictionary<string, object?> Tags)> _values = [];
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters = new();

    public TelemetryTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ToolTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Keep(_activities, activity, activity.DisplayName.EndsWith(_name, StringComparison.Ordinal)),
        };
        ActivitySource.AddActivityListener(_listener);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == ToolTelemetry.SourceName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
    }

    [Fact]
    public async Task Call_HasAnActivityWithTheNamesOfTheConventions()
    {
        await Tool(Definition(_name, effect: ToolEffect.Idempotent), null, () => "ok").CallAsync(Arguments(context: new() { [ToolContext.CallId] = "c1" }));
        var activity = Assert.Single(_activities);
        Assert.Equal($"execute_tool {_name}", activity.DisplayName);
        Assert.Equal(ActivityKind.Internal, activity.Kind);
        Assert.Equal(
            [
                ("agentguard.tool.attempts", "1"), ("agentguard.tool.effect", "Idempotent"), ("gen_ai.operation.name", "execute_tool"), ("gen_ai.tool.call.id", "c1"),
                ("gen_ai.tool.description", "Finds things."), ("gen_ai.tool.name", _name), ("gen_ai.tool.type", "function"),
            ],
            activity.TagObjects.Select(tag => (tag.Key, $"{tag.Value}")).Order());
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
    }

    [Fact]
    public async Task Failure_HasItsCodeAndException()
    {
        await Tool(Definition(_name, timeout: 9), null, () => throw new InvalidOperationException("secret")).CallAsync();
        var activity = Assert.Single(_activities);
        Assert.Equal("failed", activity.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("secret", Assert.Single(activity.Events).Tags.Single(tag => tag.Key == "exception.message").Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Content_IsTaggedOnlyWhenAsked(bool isAsked)
    {
        await Tool(Definition(_name), new ToolGuard { CaptureContent = isAsked }, () => "okay").CallAsync();
        var activity = Assert.Single(_activities);
        Assert.Equal(isAsked ? """{"id":"A-1"}""" : null, activity.GetTagItem("gen_ai.tool.call.arguments"));
        Assert.Equal(isAsked ? "okay" : null, activity.GetTagItem("gen_ai.tool.call.result"));
    }

    [Fact]
    public async Task Method_RunsWithinTheActivity()
    {
        Activity? current = null;
        var before = Activity.Current;
        await Tool(Definition(_name), null, () => (current = Activity.Current)?.DisplayName).CallAsync();
        Assert.Same(Assert.Single(_activities), current);
        Assert.Same(before, Activity.Current);
    }

    [Fact]
    public async Task Duration_IsMeasuredOncePerCall()
    {
        var time = new ManualTime();
        var guard = new ToolGuard { TimeProvider = time };
        await Tool(Definition(_name), guard, () =>
        {
            time.Advance(TimeSpan.FromSeconds(2));
            return "ok";
        }).CallAsync();
        await Tool(Definition(_name), guard, () => "ok").CallAsync("{}");
        Assert.Equal([("gen_ai.execute_tool.duration", 2.0, null), ("gen_ai.execute_tool.duration", 0, "invalid_arguments")], _values.Select(value => (value.Instrument, value.Value, value.Tags.GetValueOrDefault("error.type") as string)));
        Assert.All(_values, value => Assert.Equal("execute_tool", value.Tags["gen_ai.operation.name"]));
    }

    [Fact]
    public async Task AbandonedMethod_IsCountedWhileItRuns()
    {
        var time = new ManualTime();
        var answer = new TaskCompletionSource<string?>();
        var call = Tool(Definition(_name, timeout: 1), new ToolGuard { TimeProvider = time, AbandonGrace = TimeSpan.Zero }, _ => answer.Task).CallAsync();
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await call).IsAbandoned);
        Assert.Equal(1, Abandoned());
        answer.SetException(new InvalidOperationException());
        Assert.Equal(0, Abandoned());
        Assert.Equal(true, Assert.Single(_activities).GetTagItem("agentguard.tool.abandoned"));
    }

    [Fact]
    public async Task AuditThatFails_IsCounted()
    {
        await Tool(Definition(_name), new ToolGuard { Audit = new Audit { Fault = new IOException() } }, () => "ok").CallAsync();
        Assert.Single(_values, value => value.Instrument == "agentguard.tool.audit.failures");
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.Dispose();
    }

    private double Abandoned() => _values.Where(value => value.Instrument == "agentguard.tool.abandoned").Sum(value => value.Value);

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var kept = new Dictionary<string, object?>(tags.ToArray());
        Keep(_values, (instrument.Name, value, kept), Equals(kept["gen_ai.tool.name"], _name));
    }

    private static void Keep<T>(List<T> list, T item, bool isOurs)
    {
        lock (list)
        {
            if (isOurs)
            {
                list.Add(item);
            }
        }
    }
}
