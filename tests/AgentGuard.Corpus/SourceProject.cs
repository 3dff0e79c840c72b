namespace AgentGuard.Corpus;

/// <summary>A folder of sources that belong together, and what its project file says about how to compile them.</summary>
internal sealed record SourceProject(string Name, string Folder, IReadOnlyList<string> Files)
{
    /// <summary>Namespaces imported for every file.</summary>
    public IReadOnlyList<string> Usings { get; init; } = [];

    /// <summary>Project files of the same checkout that it references.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Packages it asks for in a version that its own file names.</summary>
    public IReadOnlyList<(string Name, Version Version)> Packages { get; init; } = [];

    public bool UsesTestFramework { get; init; }
}
