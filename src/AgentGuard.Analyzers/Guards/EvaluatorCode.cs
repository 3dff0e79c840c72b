using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Code that judges answers: it must look at answers of any form, and is no part of the product.</summary>
internal static class EvaluatorCode
{
    /// <summary>True when the type, or one it is nested in, is an evaluator or what one yields.</summary>
    public static bool Includes(ITypeSymbol? type, SdkContext sdk)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current is INamedTypeSymbol named && (sdk.RolesOf(named) & Role.Evaluation) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
