using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>One tool that an agent is given.</summary>
/// <param name="Name">What a message calls it.</param>
/// <param name="Element">The expression that stands for it where the agent is put together.</param>
internal sealed record GivenTool(string Name, IOperation Element)
{
    /// <summary>The expression that makes the tool; null for methods that an attribute makes tools.</summary>
    public IOperation? Made { get; init; }

    /// <summary>The tool as made from a function; null for others.</summary>
    public ToolDefinition? Definition { get; init; }

    /// <summary>The method or lambda behind it; null when it cannot be seen, or runs elsewhere.</summary>
    public IMethodSymbol? Method { get; init; }

    /// <summary>Something that asks for a yes was put around it on its way here.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>The name by which the model asks for it: what an attribute on the method says, or what the SDK makes of its name.</summary>
    public string NameIn(SdkContext sdk, CancellationToken cancellation) =>
        (Definition is null && Method?.ToolAttribute(sdk) is { } attribute ? ToolName.Of(Method, attribute, sdk, cancellation).Text : null) ?? Name;

    /// <summary>What the method does; nothing when it cannot be seen.</summary>
    public IOperation? Body(EffectAnalysis effects, CancellationToken cancellation) =>
        Method is null ? null
        : Definition is null ? effects.BodyOf(Method, cancellation)
        : effects.CalledBody(Method, cancellation);
}
