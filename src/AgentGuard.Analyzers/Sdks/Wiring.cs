namespace AgentGuard.Analyzers.Sdks;

/// <summary>What a member means to how agents, tools and servers are put together and served; <see cref="Role"/> says what it means to their calls.</summary>
[Flags]
internal enum Wiring : ulong
{
    None = 0,

    /// <summary>Offers tools to whoever connects, not to a model of this program.</summary>
    ToolServer = 1UL << 10,

    /// <summary>A tool, run by the provider, that brings in what strangers wrote.</summary>
    ForeignContent = 1UL << 11,

    /// <summary>A tool, run by the provider, that reads what was stored for the application.</summary>
    PrivateContent = 1UL << 12,

    /// <summary>A tool with which the model finds other tools as it needs them.</summary>
    ToolSearch = 1UL << 13,

    /// <summary>Gives the tools that were generated for an object.</summary>
    GeneratedTools = 1UL << 14,

    /// <summary>Gives a kernel a plugin: all tools of a type, an object or a list.</summary>
    PluginRegistration = 1UL << 15,

    /// <summary>Makes a tool of an agent: it runs the agent and gives its text back.</summary>
    AgentAsTool = 1UL << 16,

    /// <summary>Gives a client that offers tools to the model and runs none.</summary>
    BareClient = 1UL << 17,

    /// <summary>Lets a kernel run the functions that the model asks for.</summary>
    AutoInvocation = 1UL << 18,

    /// <summary>Runs the tools of one answer at the same time.</summary>
    ConcurrentTools = 1UL << 19,
}
