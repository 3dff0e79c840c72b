namespace AgentGuard.Analyzers.Sdks;

/// <summary>What a member means to how agents, tools and servers are put together and served; <see cref="Role"/> says what it means to their calls.</summary>
[Flags]
internal enum Wiring : ulong
{
    None = 0,

    /// <summary>Takes rules that answer approval requests in a person's place.</summary>
    AutoApprovalRules = 1UL << 22,

    /// <summary>The answer to an approval request: true lets the tool run.</summary>
    ApprovalAnswer = 1UL << 23,

    /// <summary>Says yes to an approval request and to all later ones like it.</summary>
    StandingApproval = 1UL << 24,

    /// <summary>Whether a tool waits for approval: false lets it run at once.</summary>
    ApprovalSwitch = 1UL << 25,

    /// <summary>Gives what a running workflow reports, what it asks for included.</summary>
    RunEvents = 1UL << 27,

    /// <summary>Serves tools over standard input and output: what else is written there breaks the protocol.</summary>
    StdioServer = 1UL << 28,

    /// <summary>Writes to standard output.</summary>
    StandardOutput = 1UL << 29,

    /// <summary>Part of a call that an SDK's server hands to its handler: what the handler throws becomes an answer.</summary>
    ServedCall = 1UL << 30,

    /// <summary>Is called to answer approval requests; whoever implements it decides.</summary>
    Approver = 1UL << 26,
}
