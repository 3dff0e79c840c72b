using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Where a value ends up within the function it stands in, whole: as itself, or in a text, object or list made of it. Calls give it on when they are
/// known to; a call that may shorten, check or replace it ends the way.
/// </summary>
internal static class ValuePath
{
    private static readonly HashSet<string> Passing = new(
        ("ToString Concat Format Join Trim TrimStart TrimEnd Replace ToUpper ToLower ToUpperInvariant ToLowerInvariant Insert PadLeft PadRight Normalize Append AppendLine AppendFormat AppendJoin "
            + "Serialize SerializeToElement SerializeToNode SerializeObject FromResult GetString GetBytes ToBase64String AsTask ConfigureAwait WaitAsync GetAwaiter GetResult GetBaseException "
            + "Select OrderBy OrderByDescending ThenBy Cast OfType ToList ToArray ToDictionary ToImmutableArray ToImmutableList AsEnumerable AsReadOnly Reverse Distinct Prepend Add AddRange").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "Result", "Value", "Values", "Message", "StackTrace", "InnerException", "InnerExceptions", "Data",
    };

    /// <summary>The places where the value leaves: returns, arguments, assignments to members, calls on it.</summary>
    public static IEnumerable<IOperation> Ends(IOperation value, CancellationToken cancellation) => ValueUses.Walk(
        value,
        static (_, parent) => parent is IReturnOperation or IArgumentOperation or ISimpleAssignmentOperation { Target: IMemberReferenceOperation },
        Next,
        cancellation);

    /// <summary>The declaration of the function that an operation belongs to.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);

    private static IEnumerable<IOperation> Next(IOperation value, IOperation parent)
    {
        switch (parent)
        {
            case IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation or ISwitchExpressionArmOperation
                or IInterpolationOperation or IInterpolatedStringOperation or ITupleOperation or IArrayInitializerOperation or IArrayCreationOperation
                or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
            case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, value):
            case ISwitchExpressionOperation choice when !ReferenceEquals(choice.Value, value):
            case IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, value):
            case IPropertyReferenceOperation property when ReferenceEquals(property.Instance, value) && Parts.Contains(property.Property.Name):
            case IFieldReferenceOperation:
                return [parent];
            case IConditionalAccessOperation access:
                return access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().Take(1);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return ValueUses.References(declarator.Symbol, parent);
            case IAssignmentOperation { Target: ILocalReferenceOperation local } assignment when ReferenceEquals(assignment.Value, value):
                return ValueUses.References(local.Local, parent);
            case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: { } made } }:
                return [made];
            case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation made }:
                return [made];
            case IForEachLoopOperation loop when ReferenceEquals(loop.Collection, value):
                return loop.Locals.SelectMany(local => ValueUses.References(local, loop));
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } made }:
                return type.IsOrInherits("System.Exception") ? [] : [made];
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return FromCall(call);
            case IInvocationOperation call when ReferenceEquals(call.Instance, value):
                return Passes(call.TargetMethod) ? [call] : [];
            case IReturnOperation:
                return ValueUses.FromLambda(parent);
            default:
                return ValueUses.IsCollection(parent) ? [parent] : [];
        }
    }

    private static IEnumerable<IOperation> FromCall(IInvocationOperation call)
    {
        if (call.IsImplicit && call.Parent is IObjectOrCollectionInitializerOperation { Parent: { } made })
        {
            return [made];
        }

        if (!Passes(call.TargetMethod))
        {
            return [];
        }

        // Of what a list is made into, only what the lambda gives on.
        if (call.TargetMethod.Name == "Select" && call.Arguments.Select(argument => argument.Value.Unwrap()).OfType<IDelegateCreationOperation>().FirstOrDefault() is { Target: IAnonymousFunctionOperation lambda })
        {
            return lambda.Body.Descendants().OfType<IParameterReferenceOperation>()
                .Where(use => SymbolEqualityComparer.Default.Equals(use.Parameter.ContainingSymbol, lambda.Symbol));
        }

        // A list or text that the value is added to holds it from then on.
        return Holder(call) is { } holder && call.Type?.SpecialType != SpecialType.System_String
            ? ValueUses.References(holder, call).Concat([call])
            : [call];
    }

    /// <summary>The local that a chain of calls is made on.</summary>
    private static ILocalSymbol? Holder(IInvocationOperation call)
    {
        var instance = call.Instance;
        while (instance is IInvocationOperation { Instance: { } inner })
        {
            instance = inner;
        }

        return (instance as ILocalReferenceOperation)?.Local;
    }

    /// <summary>Also a method of a type that makes an object of the type: a result, an answer.</summary>
    private static bool Passes(IMethodSymbol method) =>
        (Passing.Contains(method.Name) && method.RootNamespace() is "System" or "Newtonsoft")
        || (method.IsStatic && method.MethodKind == MethodKind.Ordinary && SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, method.ContainingType.OriginalDefinition));
}
