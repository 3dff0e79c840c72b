namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>Who wrote a value that the program did not.</summary>
[Flags]
internal enum TaintLabel
{
    None = 0,

    /// <summary>An argument that a model gave to a tool.</summary>
    ToolParameter = 1 << 0,

    /// <summary>An answer of a model, or a part of one.</summary>
    ModelOutput = 1 << 1,

    /// <summary>What a tool of another process answered.</summary>
    ToolResult = 1 << 2,

    /// <summary>Found in a store of documents, memories or remote resources.</summary>
    Retrieved = 1 << 3,

    /// <summary>Sent by whoever calls the service.</summary>
    Request = 1 << 4,

    /// <summary>Typed by the person in front of the program.</summary>
    UserInput = 1 << 5,

    /// <summary>The body of an HTTP answer.</summary>
    Http = 1 << 6,

    /// <summary>The content of a file.</summary>
    File = 1 << 7,

    /// <summary>Declared by the user as untrusted.</summary>
    Declared = 1 << 8,

    /// <summary>Stands for whatever a caller passes, while a method is summarised.</summary>
    Argument = 1 << 9,

    /// <summary>What a model decides, directly or by what it reads.</summary>
    Model = ToolParameter | ModelOutput | ToolResult | Retrieved | Declared,

    /// <summary>Everything that others write.</summary>
    Untrusted = Model | Request | UserInput | Http,
}
