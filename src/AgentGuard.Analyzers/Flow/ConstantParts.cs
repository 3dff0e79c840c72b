namespace AgentGuard.Analyzers.Flow;

/// <summary>The constant texts a value may be: either side of <c>??</c> and <c>?:</c>, each arm of a switch, through names and addresses.</summary>
internal static class ConstantParts
{
    private const int MostSteps = 8;

    /// <summary>Each text with the expression in the source that spells it; concatenations of constants count as one.</summary>
    public static IEnumerable<(IOperation Spelled, string Text)> Of(IOperation value, Compilation compilation, CancellationToken cancellation) =>
        Of(value, compilation, MostSteps, cancellation);

    private static IEnumerable<(IOperation Spelled, string Text)> Of(
        IOperation value, Compilation compilation, int steps, CancellationToken cancellation)
    {
        var origin = LocalValue.Origin(value, compilation, cancellation);
        var alternatives = origin switch
        {
            ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
            IConditionalOperation { WhenFalse: { } otherwise } conditional => [conditional.WhenTrue, otherwise],
            IConversionOperation { OperatorMethod: not null } conversion => [conversion.Operand],
            IObjectCreationOperation { Arguments: { IsEmpty: false } arguments } creation when creation.Type.Is("System.Uri") => [arguments[0].Value],
            ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
            _ => Enumerable.Empty<IOperation>(),
        };
        if (steps > 0 && alternatives.ToList() is { Count: > 0 } list)
        {
            return list.SelectMany(alternative => Of(alternative, compilation, steps - 1, cancellation));
        }

        return LocalValue.Text(origin, compilation, cancellation) is { } text ? [(origin, text)] : [];
    }
}
