using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Finds the model call whose answer a text is: through locals, string tidying, accumulation of a stream, and one level of methods of
/// the same type. One instance answers one question, within a fixed number of steps.
/// </summary>
internal sealed class ModelTextSource(SdkContext sdk, CancellationToken cancellation)
{
    /// <summary>What code must use to have a text that was found here.</summary>
    public const Role Origins = Role.ModelText | Calls;

    private const Role Calls = Role.ChatCall | Role.StreamingCall | Role.TypedChatCall;
    private const int MostSteps = 300;

    private readonly HashSet<IOperation> _texts = [];
    private readonly HashSet<IOperation> _answers = [];
    private int _steps;
    private int _methods;

    /// <summary>True when the way to the model call went through this operation.</summary>
    public bool PassedThrough(IOperation operation) => _texts.Contains(operation);

    /// <summary>The call that a text comes from; null when it is no model's text, or not visibly so.</summary>
    public IInvocationOperation? CallBehindText(IOperation? text)
    {
        if (Enter(text, _texts) is not { } value)
        {
            return null;
        }

        return value switch
        {
            IPropertyReferenceOperation property when IsModelText(property.Property) => CallBehindAnswer(property.Instance),
            IPropertyReferenceOperation property when IsTextual(property.Property.ContainingType) => CallBehindText(property.Instance),
            IInvocationOperation invocation => BehindInvocation(invocation),
            ILocalReferenceOperation local => BehindLocal(local, CallBehindText),
            IParameterReferenceOperation parameter => BehindParameter(parameter, CallBehindText),
            IArrayElementReferenceOperation element => CallBehindText(element.ArrayReference),
            IImplicitIndexerReferenceOperation range => CallBehindText(range.Instance),
            IConditionalAccessInstanceOperation placeholder => CallBehindText(AccessedBy(placeholder)),
            IObjectCreationOperation creation when IsTextual(creation.Type) => First(creation.Arguments.Select(argument => argument.Value), CallBehindText),
            _ => First(Parts(value), CallBehindText),
        };
    }

    /// <summary>The call that an answer comes from, as a whole or in a part; null when it is no model's answer, or not visibly so.</summary>
    public IInvocationOperation? CallBehindAnswer(IOperation? answer)
    {
        if (Enter(answer, _answers) is not { } value)
        {
            return null;
        }

        return value switch
        {
            IInvocationOperation invocation when IsModelCall(invocation) => invocation,
            IInvocationOperation invocation => CallBehindAnswer(Receiver(invocation))
                ?? First(Returned(invocation.TargetMethod, invocation), CallBehindAnswer)
                ?? InDelegate(invocation),
            IPropertyReferenceOperation property => CallBehindAnswer(property.Instance),
            IArrayElementReferenceOperation element => CallBehindAnswer(element.ArrayReference),
            ILocalReferenceOperation local => BehindLocal(local, CallBehindAnswer),
            IParameterReferenceOperation parameter => BehindParameter(parameter, CallBehindAnswer),
            IConditionalAccessInstanceOperation placeholder => CallBehindAnswer(AccessedBy(placeholder)),
            _ => First(Parts(value), CallBehindAnswer),
        };
    }

    private IOperation? Enter(IOperation? operation, HashSet<IOperation> seen)
    {
        cancellation.ThrowIfCancellationRequested();
        while (operation is not null)
        {
            var inner = operation.Unwrap();
            inner = inner switch
            {
                IAwaitOperation awaited => awaited.Operation,
                IConversionOperation conversion => conversion.Operand,
                _ => inner,
            };
            if (ReferenceEquals(inner, operation))
            {
                break;
            }

            operation = inner;
        }

        return operation is not null && ++_steps <= MostSteps && seen.Add(operation) ? operation : null;
    }

    private IInvocationOperation? BehindInvocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (IsModelText(method) && method.ReturnType.SpecialType == SpecialType.System_String)
        {
            return CallBehindAnswer(Receiver(invocation));
        }

        if (method.Name == "ToString" && method.ContainingType.Is("System.Text.StringBuilder"))
        {
            return BehindBuilder(invocation.Instance);
        }

        if (IsTextual(method.ContainingType) || method.ContainingType.Is("System.Linq.Enumerable"))
        {
            var inputs = invocation.Arguments.Select(argument => argument.Value).Where(value => value is not IDelegateCreationOperation);
            return First(invocation.Instance is { } instance ? inputs.Prepend(instance) : inputs, CallBehindText)
                ?? (ReadsModelText(invocation) ? CallBehindAnswer(Receiver(invocation)) : null);
        }

        return IsOfSameType(method, invocation)
            ? First(invocation.Arguments.Where(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)
                .Select(argument => argument.Value), CallBehindText) ?? First(Returned(method, invocation), CallBehindText)
            : null;
    }

    /// <summary>What was appended to a string builder in the same body.</summary>
    private IInvocationOperation? BehindBuilder(IOperation? builder) =>
        builder?.Unwrap() is ILocalReferenceOperation { Local: var local } reference
            ? First(
                reference.Root().Descendants().OfType<IInvocationOperation>()
                    .Where(call => call.TargetMethod.Name is "Append" or "AppendLine"
                        && call.Instance?.Unwrap() is ILocalReferenceOperation appended
                        && SymbolEqualityComparer.Default.Equals(appended.Local, local))
                    .SelectMany(call => call.Arguments.Select(argument => argument.Value)),
                CallBehindText)
            : null;

    /// <summary>The last value of a local where that is certain, any of them otherwise.</summary>
    private static IInvocationOperation? BehindLocal(ILocalReferenceOperation reference, Func<IOperation?, IInvocationOperation?> follow)
    {
        if (LocalValue.LastAssignment(reference) is { } last)
        {
            return follow(last);
        }

        var local = reference.Local;
        foreach (var operation in reference.Root().Descendants())
        {
            var found = operation switch
            {
                IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local) => follow(declarator.GetVariableInitializer()?.Value),
                IAssignmentOperation assignment and not IDeconstructionAssignmentOperation when IsReference(assignment.Target, local) => follow(assignment.Value),
                IForEachLoopOperation loop when loop.Locals.Any(candidate => Same(candidate, local)) => follow(loop.Collection),
                IIsPatternOperation pattern when pattern.Pattern.DescendantsAndSelf().Any(part => Declares(part, local)) => follow(pattern.Value),
                IArgumentOperation { Parameter.RefKind: RefKind.Out, Parent: IInvocationOperation call } argument
                    when argument.Value is IDeclarationExpressionOperation { Expression: var declared } && IsReference(declared, local) =>
                    follow(Receiver(call)),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What the methods of the same type pass for a parameter of a private method.</summary>
    private IInvocationOperation? BehindParameter(IParameterReferenceOperation reference, Func<IOperation?, IInvocationOperation?> follow)
    {
        if (reference.Parameter.ContainingSymbol is not IMethodSymbol method
            || (method.DeclaredAccessibility != Accessibility.Private && method.ContainingType?.DeclaredAccessibility != Accessibility.Private)
            || ++_methods > 2)
        {
            return null;
        }

        var type = method.ContainingType?.DeclaredAccessibility == Accessibility.Private ? method.ContainingType.ContainingType : method.ContainingType;
        foreach (var part in type?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            foreach (var call in part.GetSyntax(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression.GetLastToken().ValueText == method.Name
                    && sdk.Compilation.GetSemanticModel(call.SyntaxTree).GetOperation(call, cancellation) is IInvocationOperation invocation
                    && SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.OriginalDefinition, method.OriginalDefinition)
                    && invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == reference.Parameter.Ordinal) is { } given
                    && follow(given.Value) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>What a method of the same type returns.</summary>
    private IEnumerable<IOperation> Returned(IMethodSymbol method, IOperation caller)
    {
        if (!IsOfSameType(method, caller) || ++_methods > 2)
        {
            yield break;
        }

        foreach (var body in MethodBodies.Of(method, sdk.Compilation, cancellation))
        {
            foreach (var operation in body.DescendantsAndSelf())
            {
                if (operation is IReturnOperation { ReturnedValue: { } value })
                {
                    yield return value;
                }
            }
        }
    }

    /// <summary>The model call inside a delegate, as resilience pipelines and retries run it.</summary>
    private IInvocationOperation? InDelegate(IInvocationOperation invocation) =>
        invocation.Arguments.Where(argument => argument.Value.Unwrap() is IDelegateCreationOperation)
            .SelectMany(argument => argument.Value.Descendants()).OfType<IInvocationOperation>().FirstOrDefault(IsModelCall);

    private bool IsModelCall(IInvocationOperation invocation) =>
        sdk.MayHaveRole(invocation.TargetMethod.Name, Calls) && sdk.Describe(invocation.TargetMethod).Has(Calls);

    private bool IsModelText(ISymbol member) => sdk.MayHaveRole(member.Name, Role.ModelText) && sdk.Describe(member).Has(Role.ModelText);

    private bool ReadsModelText(IInvocationOperation invocation) =>
        invocation.Arguments.Any(argument => argument.Value is IDelegateCreationOperation && argument.Value.Descendants().Any(inner => inner switch
        {
            IPropertyReferenceOperation property => IsModelText(property.Property),
            IInvocationOperation call => IsModelText(call.TargetMethod),
            _ => false,
        }));

    private static bool IsTextual(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String }
        || (type is { Name: "MemoryExtensions" or "Encoding" or "StringBuilder" or "MemoryStream" or "Regex" or "Match" or "Group" or "Capture"
                or "GroupCollection" or "MatchCollection" or "BinaryData" or "ReadOnlySpan" or "ReadOnlyMemory" }
            && type.IsOfPlatform());

    private static bool IsOfSameType(IMethodSymbol method, IOperation caller) =>
        !method.DeclaringSyntaxReferences.IsEmpty
        && method.DeclaringSyntaxReferences[0].SyntaxTree == caller.Syntax.SyntaxTree
        && (method.MethodKind == MethodKind.LocalFunction || method.ContainingType.DeclaringSyntaxReferences.Any(part => part.Span.Contains(caller.Syntax.Span)));

    private static IOperation? Receiver(IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0 ? invocation.Arguments[0].Value : null);

    private static IOperation? AccessedBy(IConditionalAccessInstanceOperation placeholder) =>
        placeholder.Ancestors().OfType<IConditionalAccessOperation>().FirstOrDefault(access => access.WhenNotNull.Syntax.Span.Contains(placeholder.Syntax.Span)
            || access.Operation.Syntax == placeholder.Syntax)?.Operation;

    /// <summary>The values of which an expression is one or is made.</summary>
    private static IEnumerable<IOperation> Parts(IOperation value) => value switch
    {
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        IConditionalOperation conditional => conditional.WhenFalse is { } otherwise ? [conditional.WhenTrue, otherwise] : [conditional.WhenTrue],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => [sum.LeftOperand, sum.RightOperand],
        IInterpolatedStringOperation interpolated => interpolated.Parts.OfType<IInterpolationOperation>().Select(hole => hole.Expression),
        IConditionalAccessOperation access => [access.WhenNotNull],
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IAssignmentOperation assignment => [assignment.Value],
        _ => [],
    };

    private static IInvocationOperation? First(IEnumerable<IOperation> candidates, Func<IOperation?, IInvocationOperation?> follow) =>
        candidates.Select(follow).FirstOrDefault(found => found is not null);

    private static bool Declares(IOperation pattern, ILocalSymbol local) => pattern switch
    {
        IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared } => Same(declared, local),
        IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol declared } => Same(declared, local),
        _ => false,
    };

    private static bool IsReference(IOperation target, ILocalSymbol local) => target is ILocalReferenceOperation reference && Same(reference.Local, local);

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
