using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Calls that check a whole value: validators of the platform and of libraries, generated readers, methods the user named, and own methods
/// by their name or because they say yes or no. What such a method checks is its own affair; a doubt counts for the code.
/// </summary>
internal sealed class ValidationCall(SdkContext sdk, MethodPatterns declared, Constraints constraints)
{
    private static readonly string[] Prefixes =
    [
        "Ensure", "Verify", "Assert", "Check", "Enforce", "Sanitize", "Sanitise", "Normalize", "Normalise", "Clamp", "Guard", "Require", "Reject", "ThrowIf",
    ];

    /// <summary>True for a name that promises a check.</summary>
    public static bool IsName(string name) =>
        name.IndexOf("valid", StringComparison.OrdinalIgnoreCase) >= 0
        || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>True when somewhere in the body an answer of these types is checked as a whole.</summary>
    public bool IsIn(IOperation body, CancellationToken cancellation)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            var isCheck = operation switch
            {
                IInvocationOperation call => Checks(call),
                IMethodReferenceOperation { Method: var method } => IsValidator(method) && method.Parameters.Any(parameter => constraints.Covers(parameter.Type)),
                _ => false,
            };
            if (isCheck)
            {
                return true;
            }
        }

        return false;
    }

    private bool Checks(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (IsValidator(method))
        {
            return Touches(call) || method.TypeArguments.Any(constraints.Covers);
        }

        if (IsGeneratedReader(method))
        {
            return constraints.Covers(call.Type);
        }

        return call.Type.Awaited()?.SpecialType == SpecialType.System_Boolean && !method.IsOfPlatform()
            && (sdk.RolesOf(method) & Role.TypedResultCheck) == 0
            && call.Arguments.Any(argument => argument.Parameter?.RefKind != RefKind.Out && constraints.Covers(argument.Value.Unwrap().Type));
    }

    private bool IsValidator(IMethodSymbol method) =>
        IsName(method.Name)
        || method.ContainingType?.Name.IndexOf("Validat", StringComparison.Ordinal) >= 0
        || declared.Matches(method)
        || (sdk.MayHaveRole(method.Name, Role.Validation) && (sdk.RolesOf(method) & (Role.Validation | Role.TypedChatCall)) == Role.Validation);

    /// <summary>A static method of a type that reads itself: it checks while it reads.</summary>
    private bool IsGeneratedReader(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType: { } type } && constraints.Covers(type) && (sdk.RolesOf(type) & Role.Validation) != 0;

    /// <summary>True when the answer is given to the method, or the method is its own; one of the response around it looks at the response.</summary>
    private bool Touches(IInvocationOperation call) =>
        call.Arguments.Any(given => given.Value.DescendantsAndSelf().Any(part => constraints.Covers(part.Type)))
        || (call.Instance?.Unwrap().Type is { } type && constraints.Includes(type));
}
