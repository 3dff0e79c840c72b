using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A tool that code calls itself: no model chooses it, or reads what it says about itself.</summary>
internal static class OnlyCalled
{
    private const Role Calls = Role.ToolCall | Role.AnyModelCall;

    public static bool Is(IOperation tool, SdkContext sdk, CancellationToken cancellation)
    {
        var uses = ValueUses.Of(tool, cancellation).ToList();
        return uses.Count > 0 && uses.TrueForAll(use => (use is IArgumentOperation ? use.Parent : use) is IInvocationOperation call && sdk.Has(call.TargetMethod, Calls));
    }
}
