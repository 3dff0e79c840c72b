using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The tools that run within one call: those of an agent, or those in the options of a client that runs what the model asks for.</summary>
internal static class RunTools
{
    /// <summary>The tools, as far as the code shows them; null when it shows none.</summary>
    public static Toolset? Of(SdkCall call, SdkContext sdk, CancellationToken cancellation)
    {
        if (call.Receiver is not { } receiver)
        {
            return null;
        }

        if ((call.Roles & Role.AgentRun) != 0)
        {
            return MadeAgent.ToolsOf(receiver, sdk, cancellation);
        }

        if (!RunsTools(receiver, sdk, cancellation))
        {
            return null;
        }

        return call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value.Type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None })
            .Select(argument => Toolsets.For(sdk.Compilation).Of(argument.Value, cancellation)).FirstOrDefault(tools => tools is not null);
    }

    /// <summary>The first tool that does more when it runs again, and that nobody is asked about; null when there is none.</summary>
    public static (GivenTool Tool, EffectSite Site)? Repeating(Toolset tools, SdkContext sdk, CancellationToken cancellation)
    {
        var effects = EffectAnalysis.For(sdk.Compilation);
        foreach (var tool in tools.Tools)
        {
            if (!tool.IsWrapped
                && tool.Body(effects, cancellation) is { } body
                && RepeatedEffect.In(effects.Of(body, cancellation)) is { } site)
            {
                return (tool, site);
            }
        }

        return null;
    }

    private static bool RunsTools(IOperation client, SdkContext sdk, CancellationToken cancellation) =>
        LocalValue.Origin(client, sdk.Compilation, cancellation).DescendantsAndSelf().Any(part => SdkCall.From(part, sdk, Role.ToolInvoker) is not null);
}
