namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>How a class gives out its tools.</summary>
internal enum ToolsetForm
{
    /// <summary>By a public method of an instance.</summary>
    Instance,

    /// <summary>By a public static method: the class has only static tools.</summary>
    Static,

    /// <summary>By a default implementation, for an instance of any class that implements the interface.</summary>
    Interface,
}
