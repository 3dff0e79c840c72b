using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>A function that a model can call.</summary>
/// <param name="Method">The method, local function or lambda.</param>
/// <param name="Attribute">The attribute that makes it a tool; null when a call does.</param>
/// <param name="Definition">The call that makes it a tool; null when an attribute does, or when it is looked at where it is declared.</param>
internal sealed record Tool(IMethodSymbol Method, AttributeData? Attribute, ToolDefinition? Definition)
{
    /// <summary>Where a diagnostic about the tool belongs: the name of the method, or the function that the call is given.</summary>
    public Location Location => Definition?.Location ?? Method.Locations[0];

    /// <summary>The tool as a reader would name it.</summary>
    public string DisplayName => Method.MethodKind == MethodKind.AnonymousFunction ? "The lambda" : $"'{Method.Name}'";

    /// <summary>The declaration; null when it is not of this compilation. A lambda has its parameters only where it stands.</summary>
    public IOperation? Body(Compilation compilation, CancellationToken cancellation) =>
        Definition?.Function as IAnonymousFunctionOperation ?? EffectAnalysis.For(compilation).BodyOf(Method, cancellation);

    /// <summary>True when a tool is generated around the method that reads, bounds and records what goes in and out.</summary>
    public bool IsGenerated(SdkContext sdk) =>
        Method.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && (sdk.RolesOf(type) & (Role.ToolDefinition | Role.Validation)) == (Role.ToolDefinition | Role.Validation));
}
