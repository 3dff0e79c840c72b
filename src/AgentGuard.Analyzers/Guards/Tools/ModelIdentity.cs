using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Taint;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A parameter of a tool that says who somebody is, and what the tool's body does with it.</summary>
internal static class ModelIdentity
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "userId", "userEmail", "userRole", "tenant", "tenantId", "tenantName", "ownerId", "callerId", "principalId", "onBehalfOf", "impersonate", "impersonatedUser",
        "impersonatedUserId", "currentUser", "currentUserId", "loggedInUser", "loggedInUserId", "sessionUser", "sessionUserId", "isAdmin",
    };

    private static readonly string[] Callers = ["ClaimsPrincipal", "ClaimsIdentity", "IIdentity", "IPrincipal", "HttpContext", "IHttpContextAccessor", "CallerIdentity"];

    private static readonly string[] CallerParts = ["CurrentUser", "UserContext", "TenantContext", "UserAccessor", "TenantAccessor", "CallerContext"];


    /// <summary>True when the parameter's name says that it tells who somebody is.</summary>
    public static bool IsIdentity(IParameterSymbol parameter) =>
        Names.Contains(parameter.Name.Replace("_", ""))
        && !parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("From", StringComparison.Ordinal) == true);

    /// <summary>The name of the call that finds or changes data by the parameter; null when there is none, or when the body asks who the caller is.</summary>
    public static string? Decides(IParameterSymbol parameter, IOperation body)
    {
        string? decided = null;
        foreach (var operation in body.Descendants())
        {
            if (operation.Type is { } type && (Callers.Contains(type.Name) || Array.Exists(CallerParts, part => type.Name.Contains(part))))
            {
                return null;
            }

            if (operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter))
            {
                if (IsChecked(reference))
                {
                    return null;
                }

                decided ??= Decision(reference);
            }
        }

        return decided;
    }

    /// <summary>Compared with something outside a query, or given to a method that checks it.</summary>
    private static bool IsChecked(IParameterReferenceOperation reference) =>
        reference.EnclosingFunction() is null or { MethodKind: MethodKind.LocalFunction }
        && reference.Ancestors().Any(ancestor =>
            (ancestor is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                && !comparison.LeftOperand.Unwrap().ConstantValue.HasValue && !comparison.RightOperand.Unwrap().ConstantValue.HasValue)
            || (ancestor is IInvocationOperation { TargetMethod.Name: var name } && (TaintText.Enforces(name) || TaintText.PassedWhen(name) is not null || name.Contains("Access"))));

    private static string? Decision(IParameterReferenceOperation reference)
    {
        foreach (var ancestor in reference.Ancestors())
        {
            switch (ancestor)
            {
                case IInvocationOperation call when Touches(call.TargetMethod):
                    return call.TargetMethod.Name;
                case IObjectCreationOperation { Constructor: { } constructor } when EffectCatalog.Find(constructor) is not null:
                    return "new " + constructor.ContainingType.Name;
            }
        }

        return null;
    }

    /// <summary>Known effects, filters of queries, and methods of stores by what their names say.</summary>
    private static bool Touches(IMethodSymbol method) =>
        EffectCatalog.Find(method) is not null
        || (method.ContainingType is { Name: "Queryable" or "Enumerable" or "EntityFrameworkQueryableExtensions" }
            && method.Name is "Where" or "First" or "FirstOrDefault" or "FirstOrDefaultAsync" or "Single" or "SingleOrDefault" or "SingleOrDefaultAsync" or "FirstAsync" or "SingleAsync" or "Any" or "Count")
        || (method.ContainingType is { Name: var store } && (store.EndsWith("Repository", StringComparison.Ordinal) || store.EndsWith("Store", StringComparison.Ordinal)
            || store.EndsWith("Service", StringComparison.Ordinal) || store.EndsWith("Client", StringComparison.Ordinal) || store.EndsWith("Database", StringComparison.Ordinal)));
}
