using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A parse of a text that the loop around it is still putting together from the pieces of a model's answer.</summary>
/// <param name="Loop">The loop over the pieces.</param>
/// <param name="Text">What the text is collected in.</param>
internal sealed record PartialParse(IForEachLoopOperation Loop, ISymbol Text)
{
    public static PartialParse? From(IInvocationOperation parse, SdkContext sdk, CancellationToken cancellation)
    {
        if (TextParse.From(parse) is not { Kind: ParseKind.Json } read
            || LoopAround(parse) is not { } loop
            || new[] { read.Text.Unwrap(), LocalValue.Origin(read.Text, sdk.Compilation, cancellation) }
                .Select(Collected).FirstOrDefault(symbol => symbol is not null && IsPutTogetherIn(loop, symbol)) is not { } text
            || TextParse.IsGuarded(parse, ParseKind.Json)
            || WaitsForTheEnd(parse, loop, sdk))
        {
            return null;
        }

        var source = new ModelTextSource(sdk, cancellation);
        return source.CallBehindText(read.Text) is { } call
            && sdk.Has(call.TargetMethod, Role.StreamingCall)
            && new ModelTextSource(sdk, cancellation).CallBehindAnswer(loop.Collection) is not null
                ? new(loop, text)
                : null;
    }

    /// <summary>The loop over the pieces in the same function; loops over the parts of a piece stand inside it.</summary>
    private static IForEachLoopOperation? LoopAround(IOperation parse) => parse.Ancestors()
        .TakeWhile(ancestor => ancestor is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        .OfType<IForEachLoopOperation>().OrderByDescending(loop => loop.IsAsynchronous).FirstOrDefault();

    /// <summary>The text itself, or the builder whose whole text is taken.</summary>
    private static ISymbol? Collected(IOperation text) => text switch
    {
        IInvocationOperation { TargetMethod.Name: "ToString", Arguments.IsEmpty: true, Instance: { } builder } call
            when call.TargetMethod.ContainingType.Is("System.Text.StringBuilder") => ValueName.SymbolOf(builder.Unwrap()),
        _ => ValueName.SymbolOf(text),
    };

    private static bool IsPutTogetherIn(IForEachLoopOperation loop, ISymbol text) =>
        !text.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(reference.Span))
        && loop.Body.Descendants().Any(operation => operation switch
        {
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum => Is(sum.Target, text),
            ISimpleAssignmentOperation { Value: { } value } assignment => Is(assignment.Target, text) && value.Descendants().Any(part => Is(part, text)),
            IInvocationOperation { TargetMethod.Name: "Append" or "AppendLine", Instance: { } builder } => Is(builder.Unwrap(), text),
            _ => false,
        });

    /// <summary>True when something decides in each pass whether to parse, other than whether there is any text.</summary>
    private static bool WaitsForTheEnd(IInvocationOperation parse, IForEachLoopOperation loop, SdkContext sdk)
    {
        foreach (var operation in loop.Body.Descendants())
        {
            if (operation is IPropertyReferenceOperation property && sdk.Has(property.Property, Role.FinishReason))
            {
                return true;
            }

            if (operation is IBranchOperation { BranchKind: BranchKind.Continue } skip && skip.Syntax.SpanStart < parse.Syntax.SpanStart && IsDecided(skip, loop))
            {
                return true;
            }
        }

        return IsDecided(parse, loop);
    }

    private static bool IsDecided(IOperation operation, IForEachLoopOperation loop) =>
        LoopExits.Decisions(operation, loop)?.Any(condition => !IsEmptiness(condition)) != false;

    /// <summary>A test for any text at all, or a loop over the parts of a piece.</summary>
    private static bool IsEmptiness(IOperation condition) => condition.Unwrap() switch
    {
        _ when condition.Parent is IForEachLoopOperation => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => IsEmptiness(not.Operand),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } } => true,
        IBinaryOperation { RightOperand: { ConstantValue: { HasValue: true, Value: null or 0 or "" } } } => true,
        IIsPatternOperation { Pattern: INegatedPatternOperation or IConstantPatternOperation or IRecursivePatternOperation or IDeclarationPatternOperation or ITypePatternOperation } => true,
        _ => false,
    };

    private static bool Is(IOperation value, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(ValueName.SymbolOf(value), symbol);
}
