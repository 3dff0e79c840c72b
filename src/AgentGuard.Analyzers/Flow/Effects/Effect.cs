namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>What a call does to the world outside the process. Judged by what is called, never by what the caller is named.</summary>
[Flags]
internal enum Effect
{
    None = 0,

    /// <summary>Reads files, databases or stores.</summary>
    ReadsData = 1 << 0,

    /// <summary>Reads from the network.</summary>
    Fetches = 1 << 1,

    /// <summary>Changes something outside that can be changed back.</summary>
    WritesOutside = 1 << 2,

    /// <summary>Calls a service in a way that is meant to change something; what, the code does not show.</summary>
    CallsUnknown = 1 << 3,

    /// <summary>Deletes data.</summary>
    Deletes = 1 << 4,

    /// <summary>Drops whole tables, collections or databases.</summary>
    Drops = 1 << 5,

    /// <summary>Moves money.</summary>
    Pays = 1 << 6,

    /// <summary>Sends a message to people or systems.</summary>
    Sends = 1 << 7,

    /// <summary>Starts a process or a script.</summary>
    RunsProcess = 1 << 8,

    /// <summary>Reads what strangers wrote: mail, comments, search results.</summary>
    ReadsForeign = 1 << 9,

    /// <summary>What cannot be taken back.</summary>
    Irreversible = Deletes | Drops | Pays | Sends | RunsProcess,

    /// <summary>What changes something outside, or may.</summary>
    Changes = WritesOutside | CallsUnknown | Irreversible,
}
