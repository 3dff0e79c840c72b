using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether code that reads a model's answer as a type is prepared for an answer that does not fit.</summary>
internal static class ResultCheck
{
    private static readonly HashSet<string> Caught = new(StringComparer.Ordinal) { "JsonException", "InvalidOperationException", "SystemException", "Exception" };

    /// <summary>The member that reads the answer without throwing; null when the response has none.</summary>
    public static IMethodSymbol? CheckOf(ITypeSymbol? response, SdkContext sdk)
    {
        for (var type = response; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol method && (sdk.RolesOf(method) & Role.TypedResultCheck) != 0)
                {
                    return method;
                }
            }
        }

        return null;
    }

    /// <summary>How well a read of the typed answer is guarded in the function it stands in.</summary>
    public static GuardState Of(IPropertyReferenceOperation read, SdkContext sdk, Func<IMethodSymbol, bool> isGuardMethod)
    {
        if (IsCaught(read))
        {
            return GuardState.Guarded;
        }

        if (GuardedDelegate.Around(read, sdk, isGuardMethod) is not null)
        {
            return GuardState.Unknown;
        }

        if (read.Instance?.Unwrap() is not { } response || ValueName.SymbolOf(response) is not { } symbol)
        {
            return GuardState.Unguarded;
        }

        foreach (var operation in read.Root().Descendants())
        {
            if (operation.Syntax.SpanStart >= read.Syntax.SpanStart)
            {
                continue;
            }

            switch (operation)
            {
                case IInvocationOperation check when Checks(check, symbol, sdk) && !BranchOrder.Excludes(check.Syntax, read.Syntax):
                    return GuardState.Guarded;
                case IPropertyReferenceOperation earlier when IsSameRead(earlier, read, symbol) && BranchOrder.AlwaysPrecedes(earlier.Syntax, read.Syntax):
                    return GuardState.Guarded;
            }
        }

        return GuardState.Unguarded;
    }

    /// <summary>The response's own check, or a method that says yes or no about the response.</summary>
    private static bool Checks(IInvocationOperation check, ISymbol response, SdkContext sdk)
    {
        if ((sdk.RolesOf(check.TargetMethod) & Role.TypedResultCheck) != 0)
        {
            return check.Instance is { } instance && Is(instance, response);
        }

        return check.Type?.SpecialType == SpecialType.System_Boolean
            && check.Arguments.Any(argument => Is(argument.Value, response));
    }

    /// <summary>An earlier read of the same response: that one throws first, and it is the one to guard.</summary>
    private static bool IsSameRead(IPropertyReferenceOperation earlier, IPropertyReferenceOperation read, ISymbol response) =>
        SymbolEqualityComparer.Default.Equals(earlier.Property, read.Property)
        && earlier.Instance is { } instance
        && Is(instance, response)
        && SymbolEqualityComparer.Default.Equals(earlier.EnclosingFunction(), read.EnclosingFunction());

    private static bool Is(IOperation value, ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(ValueName.SymbolOf(value.Unwrap()), symbol);

    private static bool IsCaught(IOperation read)
    {
        var inner = read;
        foreach (var ancestor in read.Ancestors())
        {
            switch (ancestor)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
                case ITryOperation attempt when ReferenceEquals(attempt.Body, inner) && attempt.Catches.Any(Fits):
                    return true;
            }

            inner = ancestor;
        }

        return false;
    }

    private static bool Fits(ICatchClauseOperation clause) =>
        clause.Syntax is CatchClauseSyntax { Declaration: null }
        || (clause.ExceptionType is { } type && Caught.Contains(type.Name));
}
