using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Whether anybody in the compilation answers what tools ask before they run. Unknown when the questions may go elsewhere: an endpoint of a
/// library that serves agents, or a caller in another project.
/// </summary>
internal static class ApprovalAnswer
{
    private const Role Runs = Role.AnyModelCall | Role.AgentRun;

    private static readonly ConditionalWeakTable<Compilation, StrongBox<GuardState>> States = new();

    public static GuardState StateIn(SdkContext sdk, CancellationToken cancellation)
    {
        if (!States.TryGetValue(sdk.Compilation, out var known))
        {
            var state = Find(sdk, new NamesInCode(sdk.Compilation), cancellation);
            known = States.GetValue(sdk.Compilation, _ => new StrongBox<GuardState>(state));
        }

        return known.Value;
    }

    /// <summary>The type of the requests that responses hold, which can make the answer to themselves; null when no referenced SDK has one.</summary>
    public static INamedTypeSymbol? RequestIn(SdkContext sdk)
    {
        var members = sdk.Sdks.SelectMany(description => description.Members()).Where(member => (member.Roles & Role.ApprovalRequest) != 0).ToList();
        return members
            .Where(member => member.Kind == SdkMemberKind.Method && member.Parameters.Any(parameter => (parameter.Meaning.Wiring & Wiring.ApprovalAnswer) != 0))
            .Where(member => members.Exists(other => other.Kind == SdkMemberKind.Type && other.Type == member.Type))
            .SelectMany(member => sdk.TypesNamed(member.Type)).FirstOrDefault();
    }

    private static GuardState Find(SdkContext sdk, NamesInCode code, CancellationToken cancellation)
    {
        if (code.HasAny(NamesInCode.Of(sdk, Answers), cancellation))
        {
            return GuardState.Guarded;
        }

        var endpoints = code.StartingWith("Map", cancellation).ToList();
        return code.HasSymbol(endpoints, ServesMore, cancellation) || !code.HasSymbol(NamesInCode.Of(sdk, member => (member.Roles & Runs) != 0), member => sdk.Has(member, Runs), cancellation)
            ? GuardState.Unknown
            : GuardState.Unguarded;
    }

    /// <summary>Reads or answers requests, or has them answered by rules.</summary>
    private static bool Answers(SdkMember member) =>
        (member.Roles & (Role.ApprovalRequest | Role.ApprovalBypass)) != 0
        || (member.Kind == SdkMemberKind.Method && (member.Roles & Role.Approval) != 0);

    /// <summary>Maps endpoints, and comes from a library other than the web framework: it may serve an agent with its questions.</summary>
    private static bool ServesMore(ISymbol symbol) =>
        symbol is IMethodSymbol { IsExtensionMethod: true } method
        && (method.ReducedFrom ?? method).Parameters.FirstOrDefault()?.Type.Name == "IEndpointRouteBuilder"
        && method.DeclaringSyntaxReferences.IsEmpty
        && !method.ContainingAssembly.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);
}
