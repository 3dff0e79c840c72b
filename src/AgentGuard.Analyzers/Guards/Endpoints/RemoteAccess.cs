using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Whether endpoints that answer only this machine by default let others in: the code says so, and sets nothing else in the same options, such as
/// a token that callers must send.
/// </summary>
internal static class RemoteAccess
{
    public static GuardState StateIn(SdkContext sdk, CancellationToken cancellation)
    {
        var code = new NamesInCode(sdk.Compilation);
        var names = NamesInCode.Of(sdk, member => member.Kind == SdkMemberKind.Property && (member.Meaning.Wiring & Wiring.RemoteAccess) != 0);
        var state = GuardState.Guarded;
        foreach (var (name, symbol, model) in code.Uses(names, cancellation))
        {
            if (symbol is IPropertySymbol property
                && sdk.Has(property, Wiring.RemoteAccess)
                && name.FirstAncestorOrSelf<AssignmentExpressionSyntax>(assignment => assignment.Left.Span.Contains(name.Span)) is { } set
                && model.GetConstantValue(set.Right, cancellation) is not { HasValue: true, Value: false })
            {
                var isOpen = model.GetConstantValue(set.Right, cancellation) is { HasValue: true, Value: true }
                    && model.GetOperation(set, cancellation) is { } operation
                    && !DevelopmentBranch.Contains(operation)
                    && !SetsMore(property, code, cancellation);
                if (isOpen)
                {
                    return GuardState.Unguarded;
                }

                state = GuardState.Unknown;
            }
        }

        return state;
    }

    private static bool SetsMore(IPropertySymbol property, NamesInCode code, CancellationToken cancellation)
    {
        var others = new HashSet<string>(property.ContainingType.GetMembers().Where(member => member is IPropertySymbol && member.Name != property.Name).Select(member => member.Name));
        return code.HasSymbol(others, symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingType, property.ContainingType), cancellation);
    }
}
