namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>The tools that one agent, one set of options or one kernel is given in one member.</summary>
internal sealed class Toolset(object owner, IOperation anchor, ImmutableArray<IOperation> registrations, ImmutableArray<GivenTool> tools, bool hasUnknown)
{
    /// <summary>What has them: a variable, or the call or object written in place.</summary>
    public object Owner { get; } = owner;

    /// <summary>The first operation that gives it tools: the call, or the property that is set.</summary>
    public IOperation Anchor { get; } = anchor;

    /// <summary>All operations that do.</summary>
    public ImmutableArray<IOperation> Registrations { get; } = registrations;

    public ImmutableArray<GivenTool> Tools { get; } = tools;

    /// <summary>There are more tools, which the code does not show.</summary>
    public bool HasUnknown { get; } = hasUnknown;

    public Location Location => Anchor.NameLocation();
}
