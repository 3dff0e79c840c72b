namespace AgentGuard.Analyzers.Sdks;

/// <summary>How a client behaves when nothing is configured. Every figure was measured or read; <see cref="Evidence"/> says where.</summary>
internal sealed record ClientFacts
{
    /// <summary>Metadata names of the client types these facts describe.</summary>
    public required string[] Types { get; init; }

    /// <summary>Attempts after the first one; null when unknown.</summary>
    public required int? Retries { get; init; }

    /// <summary>Seconds one attempt may take; null when there is no limit, see <see cref="TimeoutUnknown"/>.</summary>
    public required int? AttemptTimeoutSeconds { get; init; }

    /// <summary>True when the attempt timeout depends on something the code does not show.</summary>
    public bool TimeoutUnknown { get; init; }

    /// <summary>True when a stream's request is sent at enumeration rather than at the call.</summary>
    public bool LazyStreams { get; init; } = true;

    /// <summary>Rounds of the built-in tool loop; null when there is no loop or no limit, see <see cref="UnlimitedIterations"/>.</summary>
    public int? MaxIterations { get; init; }

    /// <summary>True when the client has a tool loop that never ends by itself.</summary>
    public bool UnlimitedIterations { get; init; }

    /// <summary>Metadata names of the exceptions a failed call throws.</summary>
    public string[] Exceptions { get; init; } = [];

    /// <summary>True when those are all: errors of the HTTP client come inside them, never as they are.</summary>
    public bool WrapsTransportErrors { get; init; }

    /// <summary>What the model reads when a tool throws; null when the client has no tool loop.</summary>
    public string? ToolFailureText { get; init; }

    /// <summary>How the facts are known: version, and executed, read or documented.</summary>
    public required string Evidence { get; init; }
}
