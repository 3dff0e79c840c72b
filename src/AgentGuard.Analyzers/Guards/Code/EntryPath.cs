using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Code that something outside the program runs, for as long as it takes: a request, a message, a host, a model that calls a tool.</summary>
internal static class EntryPath
{
    private static readonly HashSet<string> Bases = new(StringComparer.Ordinal) { "ControllerBase", "Hub", "PageModel", "BackgroundService" };

    private static readonly HashSet<string> Triggers = new(StringComparer.Ordinal) { "FunctionAttribute", "FunctionNameAttribute" };

    /// <summary>The function that is run from outside and in which an operation stands; null when it stands in none.</summary>
    public static IMethodSymbol? Of(IOperation operation, ISymbol containing, SdkContext sdk)
    {
        if (EndpointHandler.WithoutToken(operation) is { } handler)
        {
            return handler.Symbol;
        }

        return containing is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && (IsMarked(method, sdk) || IsOfHost(method)) ? method : null;
    }

    private static bool IsMarked(IMethodSymbol method, SdkContext sdk) => method.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } type && (Triggers.Contains(type.Name) || (sdk.RolesOf(type) & Role.ToolDefinition) != 0));

    private static bool IsOfHost(IMethodSymbol method)
    {
        if (method.IsStatic || (method.DeclaredAccessibility != Accessibility.Public && !method.IsOverride))
        {
            return false;
        }

        for (var type = method.ContainingType.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (Bases.Contains(type.Name))
            {
                return true;
            }
        }

        return false;
    }
}
