namespace AgentGuard.Analyzers.Sdks;

/// <summary>What a member means to how agents, tools and servers are put together and served; <see cref="Role"/> says what it means to their calls.</summary>
[Flags]
internal enum Wiring : ulong
{
    None = 0,

    /// <summary>Declares a tool by name and schema: what is not said there, the model is not told.</summary>
    ToolDeclaration = 1UL << 0,

    /// <summary>Marks a tool whose XML comments are what the model is told about it.</summary>
    DescribedByComments = 1UL << 1,

    /// <summary>Marks a tool whose XML comments are what the model is told about it when the method is partial.</summary>
    PartialDescribedByComments = 1UL << 2,

    /// <summary>Decides which parameters of a tool the host fills in.</summary>
    ParameterBinding = 1UL << 3,

    /// <summary>What a model is told that a tool call gave.</summary>
    ToolResult = 1UL << 4,

    /// <summary>A script that a model asks for: what the function answers that gets it to run, the model is told.</summary>
    ScriptRequest = 1UL << 5,

    /// <summary>Marks a tool that is called without a token: a parameter for one would be the model's to fill in.</summary>
    ToolWithoutToken = 1UL << 6,

    /// <summary>Offers tools to whoever connects, not to a model of this program.</summary>
    ServedTools = 1UL << 10,

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

    /// <summary>Rules that answer approval requests in a person's place: takes them, or is one.</summary>
    AutoApprovalRules = 1UL << 22,

    /// <summary>The answer to an approval request: true lets the tool run.</summary>
    ApprovalAnswer = 1UL << 23,

    /// <summary>Says yes to an approval request and to all later ones like it.</summary>
    StandingApproval = 1UL << 24,

    /// <summary>Whether a tool waits for approval: false lets it run at once.</summary>
    ApprovalSwitch = 1UL << 25,

    /// <summary>Is called to answer approval requests; whoever implements it decides.</summary>
    Approver = 1UL << 26,

    /// <summary>Gives what a running workflow reports, what it asks for included.</summary>
    RunEvents = 1UL << 27,

    /// <summary>Serves tools over standard input and output: what else is written there breaks the protocol.</summary>
    StdioServer = 1UL << 28,

    /// <summary>Writes to standard output.</summary>
    StandardOutput = 1UL << 29,

    /// <summary>Part of a call that an SDK's server hands to its handler: what the handler throws becomes an answer.</summary>
    ServedCall = 1UL << 30,

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

    /// <summary>Makes a tool for a host that calls it when a model asks, and calls through whatever was put around it to wait for a yes.</summary>
    CallsUnasked = 1UL << 48,

    /// <summary>An endpoint that answers this machine only, and the setting that lets others in.</summary>
    RemoteAccess = 1UL << 49,
}
