using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>Where an agent comes from, and with which tools.</summary>
internal static class MadeAgent
{
    /// <summary>Agents are followed through at most this many views.</summary>
    private const int MostViews = 8;

    /// <summary>The tools of the agent that a value is; null when its making cannot be seen, or gives it none.</summary>
    public static Toolset? ToolsOf(IOperation agent, SdkContext sdk, CancellationToken cancellation)
    {
        if (ConstructionOf(agent, sdk, cancellation) is not { } construction)
        {
            return null;
        }

        var toolsets = Toolsets.For(sdk.Compilation);
        if (construction.ArgumentWith(Role.ToolRegistration) is not null)
        {
            return toolsets.At(construction.Operation, cancellation);
        }

        return construction.Arguments
            .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && !ReferenceEquals(argument.Value, construction.Receiver))
            .Select(argument => OfOptions(argument.Value, toolsets, sdk.Compilation, cancellation)).FirstOrDefault(tools => tools is not null);
    }

    /// <summary>The first call in the file of the tools that runs the agent they were given to and waits for its whole answer; null when there is none.</summary>
    public static SdkCall? RunOf(Toolset toolset, SdkContext sdk, CancellationToken cancellation)
    {
        var names = NamesInCode.Of(sdk, member => member.Kind == SdkMemberKind.Method && (member.Roles & Role.AgentRun) != 0);
        foreach (var (name, model) in new NamesInCode(sdk.Compilation).Places(names, cancellation).Where(place => place.Name.SyntaxTree == toolset.Anchor.Syntax.SyntaxTree))
        {
            if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && model.GetOperation(call, cancellation) is { } operation
                && SdkCall.From(operation, sdk, Role.AgentRun) is { Receiver: { } agent } run
                && (run.Roles & Role.StreamingCall) == 0
                && ToolsOf(agent, sdk, cancellation) is { } tools
                && tools.Anchor.Syntax == toolset.Anchor.Syntax)
            {
                return run;
            }
        }

        return null;
    }

    /// <summary>The call that makes the agent: through variables, builders and methods of the compilation that return what they make.</summary>
    private static SdkCall? ConstructionOf(IOperation agent, SdkContext sdk, CancellationToken cancellation)
    {
        var current = agent;
        for (var step = 0; current is not null && step < MostViews; step++)
        {
            current = LocalValue.Origin(current, sdk.Compilation, cancellation);
            if (SdkCall.From(current, sdk, Role.AgentConstruction) is { } construction)
            {
                return construction;
            }

            current = Inner(current, sdk, cancellation);
        }

        return null;
    }

    /// <summary>The agent inside a view, a filter or telemetry, or that a method returns. Other middleware may do anything, so it ends here.</summary>
    private static IOperation? Inner(IOperation agent, SdkContext sdk, CancellationToken cancellation)
    {
        if (SdkCall.From(agent, sdk, Role.ClientView | Role.Telemetry | Role.ToolFilter) is { } view)
        {
            return view.Receiver;
        }

        return agent is IInvocationOperation call && ReturnedValues.Of(call, sdk, cancellation) is { Count: 1 } returned ? returned[0] : null;
    }

    /// <summary>The tools that are set in options, or in options within them.</summary>
    private static Toolset? OfOptions(IOperation options, Toolsets toolsets, Compilation compilation, CancellationToken cancellation)
    {
        if (options.Type is not { TypeKind: TypeKind.Class, SpecialType: SpecialType.None })
        {
            return null;
        }

        return toolsets.Of(options, cancellation)
            ?? (LocalValue.Origin(options, compilation, cancellation) as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                .Where(setting => setting.Value.Type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None })
                .Select(setting => toolsets.Of(setting.Value, cancellation)).FirstOrDefault(tools => tools is not null);
    }
}
