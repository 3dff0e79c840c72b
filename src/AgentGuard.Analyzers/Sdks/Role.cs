namespace AgentGuard.Analyzers.Sdks;

/// <summary>What a member of an SDK, or one of its parameters, means to an agent. Rules speak roles, never SDK names.</summary>
[Flags]
internal enum Role : ulong
{
    None = 0,

    /// <summary>Asks a model for a whole answer.</summary>
    ChatCall = 1UL << 0,

    /// <summary>Asks a model for an answer in pieces; the request usually starts at enumeration.</summary>
    StreamingCall = 1UL << 1,

    /// <summary>Asks a model for an answer of a declared type; the SDK sends the schema.</summary>
    TypedChatCall = 1UL << 2,

    /// <summary>Runs an agent: a loop of model and tool calls behind one method. Always together with a call role.</summary>
    AgentRun = 1UL << 3,

    /// <summary>Computes embeddings.</summary>
    EmbeddingCall = 1UL << 4,

    /// <summary>Calls one tool, by code rather than by a model (MCP clients, direct invocation).</summary>
    ToolCall = 1UL << 5,

    /// <summary>Makes a tool from a method or delegate, or marks a method as one.</summary>
    ToolDefinition = 1UL << 6,

    /// <summary>Takes tools and offers them to a model.</summary>
    ToolRegistration = 1UL << 7,

    /// <summary>The parameter or property that names a tool.</summary>
    ToolName = 1UL << 8,

    /// <summary>The parameter or property that describes a tool.</summary>
    ToolDescription = 1UL << 9,

    /// <summary>Makes a client of a model or tool service.</summary>
    ClientConstruction = 1UL << 10,

    /// <summary>The options a client is made from.</summary>
    ClientOptions = 1UL << 11,

    /// <summary>Free text written by a model.</summary>
    ModelText = 1UL << 12,

    /// <summary>A model's answer read as a declared type; throws when the text does not fit.</summary>
    TypedResult = 1UL << 13,

    /// <summary>Reads the typed answer without throwing.</summary>
    TypedResultCheck = 1UL << 14,

    /// <summary>Why the model stopped.</summary>
    FinishReason = 1UL << 15,

    /// <summary>Text that reaches the model with the authority of the application.</summary>
    SystemPrompt = 1UL << 16,

    /// <summary>Text that reaches the model as input.</summary>
    PromptInput = 1UL << 17,

    /// <summary>A prompt template: its text is code.</summary>
    PromptTemplate = 1UL << 18,

    /// <summary>The form the answer must have.</summary>
    ResponseFormat = 1UL << 19,

    /// <summary>A response format that carries a JSON schema.</summary>
    JsonSchemaFormat = 1UL << 20,

    /// <summary>A response format that asks for JSON and carries no schema.</summary>
    JsonModeFormat = 1UL << 21,

    /// <summary>The most tokens an answer may have.</summary>
    OutputLimit = 1UL << 22,

    /// <summary>The most rounds a tool loop or agent may take.</summary>
    IterationLimit = 1UL << 23,

    /// <summary>How often a client retries.</summary>
    Retry = 1UL << 24,

    /// <summary>How long a client waits for one attempt.</summary>
    Timeout = 1UL << 25,

    /// <summary>Turns traces or metrics on.</summary>
    Telemetry = 1UL << 26,

    /// <summary>Puts prompts and answers into traces or logs.</summary>
    SensitiveTelemetry = 1UL << 27,

    /// <summary>Makes a tool wait for a person's yes.</summary>
    Approval = 1UL << 28,

    /// <summary>Asks for approval, or answers such a request.</summary>
    ApprovalRequest = 1UL << 29,

    /// <summary>Sees every tool call before it runs and can refuse it.</summary>
    ToolFilter = 1UL << 30,

    /// <summary>A key, token or password.</summary>
    Credential = 1UL << 31,

    /// <summary>The name of the model.</summary>
    ModelId = 1UL << 32,

    /// <summary>Where the service is.</summary>
    Endpoint = 1UL << 33,

    /// <summary>The turns of a conversation.</summary>
    History = 1UL << 34,

    /// <summary>Tokens used.</summary>
    Usage = 1UL << 35,

    /// <summary>An argument that carries a cancellation token inside it.</summary>
    TokenCarrier = 1UL << 36,

    /// <summary>Takes the HTTP client that the SDK will use.</summary>
    HttpTransport = 1UL << 37,

    /// <summary>Adds a retry to an HTTP client or a pipeline.</summary>
    RetryHandler = 1UL << 38,

    /// <summary>Adds a total timeout to an HTTP client or a pipeline.</summary>
    TimeoutHandler = 1UL << 39,

    /// <summary>Runs a delegate inside a resilience pipeline and hands it a token.</summary>
    ResilienceExecute = 1UL << 40,

    /// <summary>Reads a line from a person, or otherwise waits for one.</summary>
    PersonInput = 1UL << 41,

    /// <summary>Reads a tool's failure flag.</summary>
    ToolError = 1UL << 42,

    /// <summary>Makes an agent.</summary>
    AgentConstruction = 1UL << 43,

    /// <summary>Runs the tools that a model asks for.</summary>
    ToolInvoker = 1UL << 44,

    /// <summary>Tells the model what a tool threw.</summary>
    DetailedErrors = 1UL << 45,

    /// <summary>Gives another form of a client that exists already: same connection, same retries, same timeouts.</summary>
    ClientView = 1UL << 46,

    /// <summary>Puts code of the application around every call of a client or agent; what the code does decides whether it guards.</summary>
    Middleware = 1UL << 47,

    /// <summary>Keeps the turns of a conversation from growing without end.</summary>
    HistoryLimit = 1UL << 48,

    /// <summary>Lets tools run without asking the person who should be asked.</summary>
    ApprovalBypass = 1UL << 49,

    /// <summary>Puts text into a template without encoding it.</summary>
    UnsafeTemplate = 1UL << 50,

    /// <summary>Makes the provider keep to the schema exactly.</summary>
    StrictSchema = 1UL << 51,

    /// <summary>Asks a remote server which tools it offers.</summary>
    ToolDiscovery = 1UL << 52,

    /// <summary>Sends an HTTP request; a model call when it goes to one of <see cref="ModelEndpoints"/>.</summary>
    HttpCall = 1UL << 53,

    /// <summary>Registers or configures the HTTP clients that a factory hands out.</summary>
    HttpClientRegistration = 1UL << 54,

    /// <summary>Takes retries away from an HTTP client or a pipeline that has them.</summary>
    RetryRemoval = 1UL << 55,

    /// <summary>The tool a model asks for, by name, and the arguments it wants it called with: both written by the model.</summary>
    ModelToolCall = 1UL << 56,

    /// <summary>Judges answers of a model: code that must read free text, and is no part of the product.</summary>
    Evaluation = 1UL << 57,

    /// <summary>Asks how far work has got that runs at the model's service: what a program polls.</summary>
    RemoteState = 1UL << 58,

    /// <summary>Loads prompts from files, whose settings may carry a schema that the code does not show.</summary>
    PromptFile = 1UL << 59,

    /// <summary>An attribute that limits the values a member may have.</summary>
    Constraint = 1UL << 60,

    /// <summary>Checks a value against the constraints of its type, or marks a type that can: what is read or passed there is valid.</summary>
    Validation = 1UL << 61,

    /// <summary>Marks the member in which a model says how sure it is, or looks at it.</summary>
    Confidence = 1UL << 62,

    /// <summary>The operation a model or tool call is: any of the call roles.</summary>
    AnyModelCall = ChatCall | StreamingCall | TypedChatCall | EmbeddingCall,
}
