using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A generic member that casts the answer of a prompt to its type argument, where a reader expects it to be deserialised.</summary>
/// <param name="Call">The call with the type argument.</param>
/// <param name="Type">What the answer is cast to.</param>
internal sealed record CastAnswer(IInvocationOperation Call, ITypeSymbol Type)
{
    public static CastAnswer? From(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        if (method.TypeArguments.Length != 1
            || !sdk.MayHaveRole(method.Name, Role.ChatCall | Role.TypedResult)
            || !NeverFits(method.TypeArguments[0])
            || !IsCast(method, sdk.RolesOf(method)))
        {
            return null;
        }

        var prompt = sdk.RolesOf(method).HasFlag(Role.ChatCall) ? call : new ModelTextSource(sdk, cancellation).CallBehindAnswer(call.Instance);
        return prompt is not null && PromptFunction.Of(prompt, sdk, cancellation) != PromptSource.Unknown ? new(call, method.TypeArguments[0]) : null;
    }

    /// <summary>A call whose answer is its type argument and for which no schema is sent, or a read of such an answer.</summary>
    private static bool IsCast(IMethodSymbol method, Role roles)
    {
        var returned = method.OriginalDefinition.ReturnType;
        return (roles & (Role.ChatCall | Role.TypedChatCall)) == Role.ChatCall
            ? returned is INamedTypeSymbol { TypeArguments: { Length: 1 } awaited } && awaited[0] is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method }
            : (roles & (Role.TypedResult | Role.ModelText)) == (Role.TypedResult | Role.ModelText) && returned is ITypeParameterSymbol;
    }

    /// <summary>
    /// True for types that no SDK puts into an answer: the application's own, JSON, and collections of such. Interfaces, <c>object</c> and the
    /// SDKs' types may be what the answer holds; strings and numbers are what people mean when they ask for text.
    /// </summary>
    private static bool NeverFits(ITypeSymbol type)
    {
        switch (type.WithoutNullable())
        {
            case IArrayTypeSymbol array:
                return IsPlain(array.ElementType) || NeverFits(array.ElementType);
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum } named when named.SpecialType == SpecialType.None:
                return IsOwn(named) || (IsOfPlatform(named) && named.TypeArguments.All(argument => IsPlain(argument) || NeverFits(argument)));
            default:
                return false;
        }
    }

    private static bool IsPlain(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double);

    private static bool IsOwn(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.DeclaringSyntaxReferences.IsEmpty && !IsOfPlatform(current))
            {
                return false;
            }
        }

        return !type.DeclaringSyntaxReferences.IsEmpty;
    }

    private static bool IsOfPlatform(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString()
        is "System" or "System.Collections.Generic" or "System.Collections.Immutable" or "System.Text.Json" or "System.Text.Json.Nodes";
}
