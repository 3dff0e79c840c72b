using AgentGuard.Analyzers.Flow;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A parameter of a tool whose schema lets the model write anything, and what its body takes for granted all the same.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Shape">What it is, as the end of "is".</param>
/// <param name="Reader">The expression that reads it as if its shape were known.</param>
internal sealed record OpenParameter(IParameterSymbol Parameter, string Shape, IOperation Reader)
{
    /// <summary>The parameter seen so; null when its type states its shape, or when the body hands the value on as it is.</summary>
    public static OpenParameter? Of(IParameterSymbol parameter, IOperation body, Compilation compilation, CancellationToken cancellation)
    {
        if (parameter.Type.SpecialType == SpecialType.System_String)
        {
            return body.Descendants().OfType<IInvocationOperation>().FirstOrDefault(call => ReadsJson(call, parameter, compilation, cancellation)) is { } parse
                ? new OpenParameter(parameter, "JSON in a text", parse)
                : null;
        }

        return OpenShape.In(parameter.Type, cancellation) is { IsWhole: true, IsAbstract: false } open
            && body.Descendants().OfType<IParameterReferenceOperation>().FirstOrDefault(use => SymbolEqualityComparer.Default.Equals(use.Parameter, parameter) && Opening(use) is not null) is { } opened
                ? new OpenParameter(parameter, $"'{open.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'", Opening(opened)!)
                : null;
    }

    private static bool ReadsJson(IInvocationOperation call, IParameterSymbol parameter, Compilation compilation, CancellationToken cancellation) =>
        TextParse.From(call) is { Kind: ParseKind.Json, Text: var text }
        && LocalValue.Origin(text, compilation, cancellation) is IParameterReferenceOperation source
        && SymbolEqualityComparer.Default.Equals(source.Parameter, parameter);

    /// <summary>The operation that looks into the value: a member, an index, a cast, a pattern, a loop; null for one that passes it on.</summary>
    private static IOperation? Opening(IOperation use)
    {
        var value = use;
        while (value.Parent is IParenthesizedOperation or IConversionOperation { IsImplicit: true })
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IConversionOperation or IIsPatternOperation or IIsTypeOperation or ISwitchOperation or ISwitchExpressionOperation or IConditionalAccessOperation
                or IForEachLoopOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation => value.Parent,
            IInvocationOperation { Instance: { } instance } when ReferenceEquals(instance, value) => value.Parent,
            IPropertyReferenceOperation { Instance: { } instance } when ReferenceEquals(instance, value) => value.Parent,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: var arguments } call } argument when ReferenceEquals(arguments[0], argument) => call,
            IArgumentOperation { Parent: IInvocationOperation call } when TextParse.From(call) is { Kind: ParseKind.Json } => call,
            _ => null,
        };
    }
}
