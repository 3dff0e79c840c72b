namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>Where a value does harm; as a set, for what a value has been made safe.</summary>
[Flags]
internal enum TaintSink
{
    None = 0,

    /// <summary>A process, a shell or its arguments.</summary>
    Command = 1 << 0,

    /// <summary>The text of a query.</summary>
    Sql = 1 << 1,

    /// <summary>A file or folder.</summary>
    Path = 1 << 2,

    /// <summary>The address of a request, a redirect or a connection.</summary>
    Url = 1 << 3,

    /// <summary>Code, a type name, a template that is compiled.</summary>
    Code = 1 << 4,

    /// <summary>Markup that is shown as it is.</summary>
    Html = 1 << 5,

    /// <summary>Text that reaches the model with the authority of the application.</summary>
    SystemPrompt = 1 << 6,

    /// <summary>The name or description of a tool.</summary>
    ToolText = 1 << 7,

    /// <summary>A prompt template.</summary>
    Template = 1 << 8,

    /// <summary>The role of a message.</summary>
    MessageRole = 1 << 9,

    Everything = (1 << 10) - 1,

    /// <summary>No sink: the value is only a part of what it came from, so a check of it says little about the whole.</summary>
    Part = 1 << 20,

    /// <summary>No sink: the value is a full path, so that its beginning says where it leads.</summary>
    FullPath = 1 << 21,
}
