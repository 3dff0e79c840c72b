using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A place that takes a key: an argument or property the catalogue knows, or a header of that name.</summary>
internal static class CredentialSite
{
    private static readonly HashSet<string> Headers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "x-api-key", "api-key", "x-goog-api-key", "Ocp-Apim-Subscription-Key",
    };

    /// <summary>The values that an operation hands over as keys.</summary>
    public static IEnumerable<IOperation> Values(IOperation operation, SdkContext sdk)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return Arguments(creation.Arguments, constructor, sdk);
            case IInvocationOperation invocation:
                return Header(invocation) is { } header ? [header] : Arguments(invocation.Arguments, invocation.TargetMethod, sdk);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } property } assignment
                when (sdk.RolesOf(property.Property) & Role.Credential) != 0:
                return [assignment.Value];
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } index } } assignment
                when IsHeader(index[0].Value):
                return [assignment.Value];
            default:
                return [];
        }
    }

    private static IEnumerable<IOperation> Arguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, SdkContext sdk)
    {
        if (!sdk.MayHaveRole(method.Name) || sdk.Describe(method) is not { } described)
        {
            return [];
        }

        return arguments
            .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && (described.RolesOf(parameter.Name) & Role.Credential) != 0)
            .Select(argument => argument.Value);
    }

    /// <summary>The value of <c>headers.Add("Authorization", value)</c>, also as an element of a collection initialiser.</summary>
    private static IOperation? Header(IInvocationOperation invocation) =>
        invocation.TargetMethod.Name is "Add" or "TryAdd" or "TryAddWithoutValidation" or "Append"
        && invocation.Arguments is { Length: 2 } arguments
        && IsHeader(arguments[0].Value)
            ? arguments[1].Value
            : null;

    /// <summary>True for the name of a header that carries a key.</summary>
    public static bool IsHeader(IOperation name) => name.ConstantValue is { HasValue: true, Value: string text } && Headers.Contains(text);
}
