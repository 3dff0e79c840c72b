using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What code does with the name and the arguments of a call that a model wants made.</summary>
internal static class ModelToolCall
{
    private const int MostSteps = 6;

    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal)
    {
        "ContainsKey", "TryGetValue", "TryGetProperty", "Contains", "Any", "Exists",
    };

    private static readonly HashSet<string> Reflection = new(StringComparer.Ordinal)
    {
        "GetMethod", "GetRuntimeMethod", "GetDeclaredMethod", "InvokeMember", "CreateDelegate",
    };

    /// <summary>True for the name or the arguments of such a call, and for what is parsed from them.</summary>
    public static bool Gives(IOperation value, SdkContext sdk, CancellationToken cancellation) => Gives(value, 0, sdk, cancellation);

    /// <summary>True when reading the element throws for a key that is not there.</summary>
    public static bool ThrowsWithoutKey(IPropertyReferenceOperation element) =>
        element is { Property: { IsIndexer: true, Parameters.Length: 1 }, Instance.Type: { } type }
        && element.Property.Parameters[0].Type.SpecialType == SpecialType.System_String
        && !type.IsOrInherits("System.Text.Json.Nodes.JsonNode")
        && (type.GetMembers("TryGetValue").Any() || type.AllInterfaces.Any(contract => contract.MetadataName is "IReadOnlyDictionary`2" or "IDictionary`2"))
        && !(element.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, element));

    /// <summary>True when the method finds a member by its name.</summary>
    public static bool IsReflection(IMethodSymbol method) =>
        Reflection.Contains(method.Name) && method.ContainingType?.ContainingNamespace?.ToDisplayString() is "System" or "System.Reflection";

    /// <summary>Something before the operation looks whether there is such a key.</summary>
    public static bool IsChecked(IOperation operation) =>
        operation.Root().Descendants().OfType<IInvocationOperation>().Any(call =>
            call.Syntax.SpanStart < operation.Syntax.SpanStart && Checks.Contains(call.TargetMethod.Name) && !call.Syntax.Span.Contains(operation.Syntax.Span));

    /// <summary>A failure is caught in the same function.</summary>
    public static bool IsCaught(IOperation operation) =>
        operation.Ancestors().TakeWhile(ancestor => ancestor is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            .OfType<ITryOperation>().Any(attempt => !attempt.Catches.IsEmpty && attempt.Body.Syntax.Span.Contains(operation.Syntax.Span));

    private static bool Gives(IOperation value, int step, SdkContext sdk, CancellationToken cancellation)
    {
        if (step > MostSteps)
        {
            return false;
        }

        var next = step + 1;
        return LocalValue.Origin(value, sdk.Compilation, cancellation) switch
        {
            IPropertyReferenceOperation { Property: var property } when sdk.Has(property, Role.ModelToolCall) => !sdk.Has(property, Wiring.ServedCall),
            IPropertyReferenceOperation { Property: { IsIndexer: false, ContainingType.Name: "JsonDocument" }, Instance: { } document } => Gives(document, next, sdk, cancellation),
            IConversionOperation { Operand: var operand } => Gives(operand, next, sdk, cancellation),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" or "Deserialize" }, Arguments: { Length: > 0 } arguments } => Gives(arguments[0].Value, next, sdk, cancellation),
            IInvocationOperation { TargetMethod.Name: "ToString" or "ToMemory" or "ToStream" or "Trim", Instance: { } instance } => Gives(instance, next, sdk, cancellation),
            _ => false,
        };
    }
}
