using AgentGuard.Runtime.Faults;

namespace AgentGuard.Runtime;

/// <summary>What one pass over a text gave.</summary>
internal readonly record struct Reading<T>(T? Value, IReadOnlyList<OutputError>? Errors, Leniency Used, TextFault Fault, List<TextEdit>? Edits)
{
    private const TextFault NoJson = TextFault.Syntax | TextFault.Truncated | TextFault.TrailingContent | TextFault.Depth;

    public bool IsJson => (Fault & NoJson) == 0;

    public static Reading<T> From(ref OutputReader reader, bool isRead, T? value)
    {
        if (isRead && value is not null && reader.ErrorCount == 0)
        {
            return new(value, null, reader.Used, TextFault.None, null);
        }

        if (reader.ErrorCount == 0)
        {
            reader.Fail(OutputErrorCode.Rejected, $"a value that {typeof(T).Name} accepts", "another one");
        }

        return new(default, reader.Errors?.ToList() ?? [], reader.Used, reader.Fault, reader.Edits);
    }

    /// <summary>The type's code failed; where is not known, and the paths of earlier errors are not complete.</summary>
    /// <param name="fault">What is wrong with the text itself, which then is the reason.</param>
    public static Reading<T> Rejected(FaultPlace? fault)
    {
        var error = fault is { } place
            ? new OutputError(place.Path, place.Code, place.Expected, place.Actual)
            : new OutputError("", OutputErrorCode.Rejected, $"a value that {typeof(T).Name} accepts", "one its code fails on");
        return new(default, [error], Leniency.None, fault?.Fault ?? TextFault.None, null);
    }

    public OutputResult<T> ToResult() => new(Value, Errors, Used, (Fault & TextFault.Truncated) != 0);
}
