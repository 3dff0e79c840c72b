using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Code that judges answers of a model. It must read free text, and it is no part of the product.</summary>
internal static class EvaluationCode
{
    /// <summary>True for an evaluator and for what is nested in one.</summary>
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
