namespace AgentGuard.Analyzers.Generators.AgentTool.Spec;

/// <summary>How a base class gives out tools of its own.</summary>
internal enum BaseTools
{
    None,

    /// <summary>By a virtual method.</summary>
    Virtual,

    /// <summary>By a method that is not virtual.</summary>
    Instance,

    /// <summary>By a static method.</summary>
    Static,
}
