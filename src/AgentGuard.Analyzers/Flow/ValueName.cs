namespace AgentGuard.Analyzers.Flow;

/// <summary>The name a value is kept under.</summary>
internal static class ValueName
{
    /// <summary>The local, parameter, field or property a value is; null for anything that is no name.</summary>
    public static ISymbol? SymbolOf(IOperation value) => value switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property => property.Property,
        IDeclarationExpressionOperation declaration => SymbolOf(declaration.Expression),
        _ => null,
    };

    /// <summary>The name at the start of a chain of members, elements and calls: <c>a</c> of <c>a.B[0].C()</c>.</summary>
    public static ISymbol? RootOf(IOperation value)
    {
        for (IOperation? current = value.Unwrap(); current is not null; current = Next(current)?.Unwrap())
        {
            if (SymbolOf(current) is { } symbol)
            {
                return symbol;
            }
        }

        return null;
    }

    private static IOperation? Next(IOperation value) => value switch
    {
        IMemberReferenceOperation member => member.Instance,
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments } => arguments[0].Value,
        IArrayElementReferenceOperation element => element.ArrayReference,
        IAwaitOperation awaited => awaited.Operation,
        IConversionOperation conversion => conversion.Operand,
        IConditionalAccessOperation access => access.Operation,
        _ => null,
    };
}
