using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Lambdas that a web framework calls and binds the parameters of: they get a token by asking for one.</summary>
internal static class EndpointHandler
{
    /// <summary>The minimal-API handler around the operation, when it takes no token and nothing that has one.</summary>
    public static IAnonymousFunctionOperation? WithoutToken(IOperation operation)
    {
        foreach (var ancestor in operation.Ancestors())
        {
            switch (ancestor)
            {
                case ILocalFunctionOperation:
                    return null;
                case IAnonymousFunctionOperation lambda:
                    return IsHandler(lambda) ? lambda : null;
            }
        }

        return null;
    }

    private static bool IsHandler(IAnonymousFunctionOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parameter.Type: { } type, Parent: IInvocationOperation call }
            && type.SpecialType == SpecialType.System_Delegate
            && call.TargetMethod is { Name: "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "Map" } map
            && (map.ReducedFrom ?? map).ContainingType.Is("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions");
    }
}
