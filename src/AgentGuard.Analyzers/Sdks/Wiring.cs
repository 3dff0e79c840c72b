namespace AgentGuard.Analyzers.Sdks;

/// <summary>What a member means to how agents, tools and servers are put together and served; <see cref="Role"/> says what it means to their calls.</summary>
[Flags]
internal enum Wiring : ulong
{
    None = 0,

    /// <summary>The function that decides whether a server's certificate is good.</summary>
    CertificateCheck = 1UL << 34,

    /// <summary>Such a function that takes every certificate.</summary>
    AnyCertificate = 1UL << 35,

    /// <summary>The program that is started as a tool server.</summary>
    ServerCommand = 1UL << 36,

    /// <summary>The arguments of that program.</summary>
    ServerArguments = 1UL << 37,

    /// <summary>Whether that program sees the environment variables of this one; it does unless told otherwise.</summary>
    InheritsEnvironment = 1UL << 38,

    /// <summary>The environment variables of that program.</summary>
    ServerEnvironment = 1UL << 39,

    /// <summary>Serves an agent, a model or tools over HTTP.</summary>
    AgentEndpoint = 1UL << 40,

    /// <summary>Makes a tool server look at the authorization its tools demand.</summary>
    ToolAuthorization = 1UL << 41,

    /// <summary>Sets up a server of tools.</summary>
    ToolServer = 1UL << 42,

    /// <summary>The region or geography that computes an answer.</summary>
    Region = 1UL << 43,

    /// <summary>One turn of a conversation.</summary>
    Turn = 1UL << 44,

    /// <summary>A conversation that each call of a model or agent continues by itself.</summary>
    Conversation = 1UL << 45,

    /// <summary>Reads or keeps what all users of a store have said.</summary>
    SharedStore = 1UL << 46,

    /// <summary>Says whose part of a store is meant.</summary>
    Partition = 1UL << 47,
}
