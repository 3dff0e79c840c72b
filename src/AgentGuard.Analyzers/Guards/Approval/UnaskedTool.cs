using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Tools that were made to wait for a yes where nobody asks for one: only a client that runs tools knows what the wrapper means. Whoever else
/// calls the tool runs it at once.
/// </summary>
internal static class UnaskedTool
{
    /// <summary>The tool that a call hands to a host which knows no approval; null when it does not wait, or something else asks.</summary>
    public static GivenTool? HandedTo(SdkCall call, SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        if (call.ArgumentWith(Wiring.CallsUnasked) is not { } argument)
        {
            return null;
        }

        var tools = new ToolExpansion(sdk, cancellation);
        tools.Add(argument.Value);
        return tools.Tools.FirstOrDefault(tool => tool.IsWrapped && !IsAskedFor(tool, sdk, approvalMethods, cancellation));
    }

    /// <summary>True when a model call of the same member offers the tools through a client whose whole pipeline is seen and runs no tools.</summary>
    public static bool IsOfferedByBareClient(Toolset toolset, SdkContext sdk, CancellationToken cancellation)
    {
        var toolsets = Toolsets.For(sdk.Compilation);
        return toolset.Anchor.Root().Descendants().Any(operation =>
            SdkCall.From(operation, sdk, Role.ChatCall | Role.StreamingCall | Role.TypedChatCall) is { Receiver: { } client } call
            && (call.Roles & Role.AgentRun) == 0
            && call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && ReferenceEquals(toolsets.Of(argument.Value, cancellation), toolset))
            && ToolRunner.Behind(client, sdk, cancellation).State == GuardState.Unguarded);
    }

    /// <summary>The call by which the same member runs what the model asks for, without a question; null when there is none.</summary>
    public static SdkCall? RunByHand(Toolset toolset, SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        var member = toolset.Anchor.Root();
        foreach (var operation in member.Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            if (SdkCall.From(operation, sdk, Role.ToolCall) is { Receiver: { } tool } call && ApprovalWrapper.For(tool.Type, sdk) is { } wrapper)
            {
                return ApprovalDecision.IsAround(operation) || ApprovalDecision.IsIn(member, sdk, approvalMethods, cancellation) || IsLookedFor(wrapper, sdk, cancellation)
                    ? null
                    : call;
            }
        }

        return null;
    }

    private static bool IsAskedFor(GivenTool tool, SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation) =>
        ApprovalFilter.StateIn(sdk, approvalMethods, cancellation) != GuardState.Unguarded
        || (tool.Body(EffectAnalysis.For(sdk.Compilation), cancellation) is { } body && new BodyApproval(sdk, approvalMethods, cancellation).IsIn(body));

    /// <summary>True when code finds out which tools wait for a yes: it names the wrapper other than to make one.</summary>
    private static bool IsLookedFor(INamedTypeSymbol wrapper, SdkContext sdk, CancellationToken cancellation) =>
        new NamesInCode(sdk.Compilation).Places([wrapper.Name], cancellation).Any(place =>
            !place.Name.Ancestors().TakeWhile(node => node is TypeSyntax or ObjectCreationExpressionSyntax).OfType<ObjectCreationExpressionSyntax>().Any());
}
