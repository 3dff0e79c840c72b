using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Whether anything decides before a yes is said: a condition around it, or a person or policy asked in the same member. What only finds out
/// whether there is a request decides nothing. Names count here: a question that cannot be seen into is better believed than reported.
/// </summary>
internal static class ApprovalDecision
{
    private static readonly Regex Question = new(
        "(Ask|Prompt|Confirm|Approv|Consent|Decide|Decision|Review|Authori[sz]|Polic|Permi|Allow|Answer)", RegexOptions.CultureInvariant);

    /// <summary>True when a condition around the place asks more than whether there is something to approve.</summary>
    public static bool IsAround(IOperation operation)
    {
        for (var (child, parent) = (operation, operation.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            var decides = parent switch
            {
                IConditionalOperation choice => !ReferenceEquals(choice.Condition, child) && !AsksForPresence(choice.Condition),
                ISwitchCaseOperation section => !section.Clauses.All(clause => clause is IPatternCaseClauseOperation { Guard: null, Pattern: var pattern } && IsType(pattern)),
                ISwitchExpressionArmOperation arm => arm.Guard is not null || !IsType(arm.Pattern),
                ICatchClauseOperation => true,
                _ => false,
            };
            if (decides)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the member asks somebody anywhere, or gives other answers, too.</summary>
    public static bool IsIn(IOperation member, SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        foreach (var operation in member.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (operation is IPropertyReferenceOperation { Property: var property } && sdk.Has(property, Role.PersonInput))
            {
                return true;
            }

            if (SdkCall.From(operation, sdk, Role.ApprovalRequest)?.ArgumentWith(Wiring.ApprovalAnswer) is { } answer)
            {
                if (answer.Value.ConstantValue is not { HasValue: true, Value: true })
                {
                    return true;
                }
            }
            else if (operation is IInvocationOperation { TargetMethod: var method } && Asks(method, sdk, approvalMethods))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The member, local function or lambda that the operation is a step of; a lambda over the elements of a list is part of what is around it.</summary>
    public static IOperation FunctionAround(IOperation operation)
    {
        var around = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            around = ancestor;
            if (ancestor is ILocalFunctionOperation
                || (ancestor is IAnonymousFunctionOperation && !ancestor.Ancestors().OfType<IInvocationOperation>().Take(1).Any(IsOnElements)))
            {
                break;
            }
        }

        return around;
    }

    private static bool IsOnElements(IInvocationOperation call) =>
        (call.Instance ?? call.Arguments.FirstOrDefault()?.Value)?.Type is { SpecialType: not SpecialType.System_String } type
        && type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>True when all that a function can return is yes.</summary>
    /// <param name="function">A lambda, or a reference to a method of the compilation.</param>
    /// <param name="compilation">Where the method's body is.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static bool IsAlwaysYes(IOperation function, Compilation compilation, CancellationToken cancellation)
    {
        var body = function is IMethodReferenceOperation reference ? EffectAnalysis.For(compilation).BodyOf(reference.Method, cancellation) : function;
        var returns = body?.Descendants().OfType<IReturnOperation>()
            .Where(result => ReferenceEquals(FunctionOf(result), FunctionOf(body.Descendants().First()))).ToList();
        return returns is { Count: > 0 } && returns.TrueForAll(result => result.ReturnedValue is { } value && IsYes(value));
    }

    private static IOperation? FunctionOf(IOperation operation) =>
        operation.Ancestors().FirstOrDefault(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation);

    /// <summary><c>true</c>, in a task or not.</summary>
    private static bool IsYes(IOperation value) => value.Unwrap() switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is true,
        IInvocationOperation { TargetMethod.Name: "FromResult", Arguments: { Length: 1 } arguments } => IsYes(arguments[0].Value),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: { Length: 1 } arguments } => IsYes(arguments[0].Value),
        _ => false,
    };

    private static bool Asks(IMethodSymbol method, SdkContext sdk, MethodPatterns approvalMethods) =>
        DeclaredGuards.IsApproval(method, approvalMethods)
        || sdk.Has(method, Role.PersonInput)
        || (Question.IsMatch(method.Name) && sdk.Describe(method).Entries.Count == 0);

    private static bool AsksForPresence(IOperation condition) => condition.Unwrap() switch
    {
        IIsTypeOperation => true,
        IIsPatternOperation { Pattern: var pattern } => IsType(pattern),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } => AsksForPresence(operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
            AsksForPresence(both.LeftOperand) && AsksForPresence(both.RightOperand),
        IBinaryOperation { LeftOperand: var left, RightOperand: var right } => IsPresence(left) || IsPresence(right),
        IInvocationOperation { TargetMethod.Name: "Any", Arguments.Length: <= 1 } => true,
        IInvocationOperation call => call.Arguments.Any(argument => argument.Parameter?.RefKind == RefKind.Out),
        _ => false,
    };

    private static bool IsPresence(IOperation operand) => operand.Unwrap() is
        { ConstantValue: { HasValue: true, Value: null } } or IPropertyReferenceOperation { Property.Name: "Count" or "Length" };

    private static bool IsType(IPatternOperation pattern) => pattern switch
    {
        ITypePatternOperation or IDeclarationPatternOperation => true,
        INegatedPatternOperation { Pattern: var inner } => IsType(inner),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } => true,
        _ => false,
    };
}
