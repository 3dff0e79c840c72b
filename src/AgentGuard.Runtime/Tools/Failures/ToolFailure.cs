namespace AgentGuard.Runtime;

/// <summary>Why a call of a tool did not succeed, as the model gets it. Message texts are constants: no exception text is in it.</summary>
public sealed class ToolFailure
{
    internal ToolFailure(ToolFailureCode code, string message, bool isRetryable)
    {
        Code = code;
        Message = message;
        IsRetryable = isRetryable;
    }

    /// <summary>Why.</summary>
    public ToolFailureCode Code { get; }

    /// <summary>Why, in words for the model.</summary>
    public string Message { get; }

    /// <summary>Calling again, with other arguments where the arguments are the reason, may succeed and does no harm.</summary>
    public bool IsRetryable { get; }

    /// <summary>When calling again makes sense; null when unknown.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What is wrong with the arguments; empty for other codes.</summary>
    public IReadOnlyList<OutputError> Errors { get; init; } = [];

    /// <summary>The code's name in JSON, for example <c>invalid_arguments</c>.</summary>
    public static string WireName(ToolFailureCode code) => throw new NotImplementedException();

    /// <summary>The JSON for the model: <c>{"code","message","retryable","retry_after","errors"}</c>; <c>retry_after</c> is in whole seconds, rounded up.</summary>
    public string ToJson() => throw new NotImplementedException();

    /// <summary>The code's name.</summary>
    public override string ToString() => WireName(Code);
}
