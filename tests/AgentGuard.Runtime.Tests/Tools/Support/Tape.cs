namespace AgentGuard.Runtime.Tests.Tools.Support;

internal sealed class Tape : IToolTape
{
    public bool IsReplaying { get; init; }

    public Func<ToolTapeCall, ToolTapeAnswer?> Answer { get; init; } = _ => null;

    public Exception? Fault { get; init; }

    public List<(ToolTapeCall Call, ToolCallResult Result)> Recorded { get; } = [];

    public ValueTask<ToolTapeAnswer?> TryReplayAsync(ToolTapeCall call, CancellationToken cancellationToken) => new(Answer(call));

    public ValueTask RecordAsync(ToolTapeCall call, ToolCallResult result, CancellationToken cancellationToken)
    {
        Recorded.Add((call, result));
        return Fault is null ? default : throw Fault;
    }
}
