namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// What a text or a message is put together from: through names, concatenation, interpolation, formatting, builders, choices, and the contents
/// of messages. Any other method ends the search, because it may clean what it is given.
/// </summary>
/// <param name="isContent">True for a constructor or method that makes a part of a message of what it is given.</param>
/// <param name="compilation">Where names are looked up.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class TextParts(Func<IMethodSymbol, bool> isContent, Compilation compilation, CancellationToken cancellation)
{
    private const int MostParts = 256;

    /// <summary>Each part as it is written into the text, with what it was made by. What a field or property is made of is written where it is named.</summary>
    public IEnumerable<(IOperation Written, IOperation Origin)> Of(IOperation value)
    {
        var open = new Stack<(IOperation Part, IOperation? Member)>([(value, null)]);
        var seen = new HashSet<IOperation>();
        for (var step = 0; open.Count > 0 && step < MostParts; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (part, member) = open.Pop();
            var origin = LocalValue.Origin(part, compilation, cancellation);
            if (origin.ConstantValue.HasValue || !seen.Add(origin))
            {
                continue;
            }

            member ??= part.Unwrap() is IMemberReferenceOperation named && !ReferenceEquals(named, origin) ? part : null;
            var parts = Inside(origin).ToList();
            foreach (var inner in parts)
            {
                open.Push((inner, member));
            }

            if (parts.Count == 0)
            {
                yield return (member ?? part, origin);
            }
        }
    }

    private IEnumerable<IOperation> Inside(IOperation origin)
    {
        switch (origin)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return [sum.LeftOperand, sum.RightOperand];
            case IInterpolatedStringOperation text:
                return text.Parts.OfType<IInterpolationOperation>().Select(hole => hole.Expression);
            case ICoalesceOperation coalesce:
                return [coalesce.Value, coalesce.WhenNull];
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return [choice.WhenTrue, otherwise];
            case ISwitchExpressionOperation choice:
                return choice.Arms.Select(arm => arm.Value);
            case IConversionOperation { OperatorMethod: not null } conversion:
                return [conversion.Operand];
            case ILocalReferenceOperation local:
                return Written(local);
            case IObjectCreationOperation { Constructor: { } constructor } creation when isContent(constructor):
                return creation.Arguments.Select(argument => argument.Value);
            case IInvocationOperation call:
                return InCall(call);
            default:
                // Arguments of a params span are an operation that the oldest supported compiler has no name for.
                return Elements.Of(origin, compilation, cancellation) ?? (origin.IsImplicit ? origin.ChildOperations : Enumerable.Empty<IOperation>());
        }
    }

    private IEnumerable<IOperation> InCall(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        var isText = type.SpecialType == SpecialType.System_String && call.TargetMethod.Name is not ("Substring" or "Remove" or "Split");
        if (isText || (call.TargetMethod is { IsStatic: true, IsExtensionMethod: false } && isContent(call.TargetMethod)))
        {
            return call.Arguments.Select(argument => argument.Value).Concat(call.Instance is { } text ? [text] : []);
        }

        return call is { TargetMethod.Name: "ToString", Instance: ILocalReferenceOperation { Local: { Type.Name: "StringBuilder" } builder } } ? Appended(builder, call) : [];
    }

    /// <summary>All that is written to a local, when no one value can be told.</summary>
    private static IEnumerable<IOperation> Written(ILocalReferenceOperation reference)
    {
        var root = reference.Root();
        var added = root.Descendants().OfType<ICompoundAssignmentOperation>()
            .Where(compound => compound.Target is ILocalReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Local, reference.Local))
            .Select(compound => compound.Value);
        return LocalWrites.Of(reference.Local, root).Select(write => write.Value).OfType<IOperation>().Concat(added);
    }

    private static IEnumerable<IOperation> Appended(ILocalSymbol builder, IOperation near)
    {
        foreach (var use in CallResult.Reads(builder, near))
        {
            // Append returns the builder, so that calls of it are chained.
            for (IOperation? instance = use; instance?.Parent is IInvocationOperation call && ReferenceEquals(call.Instance, instance); instance = call)
            {
                foreach (var argument in call.TargetMethod.Name.StartsWith("Append", StringComparison.Ordinal) ? call.Arguments : ImmutableArray<IArgumentOperation>.Empty)
                {
                    yield return argument.Value;
                }
            }
        }
    }
}
