using System.Globalization;
using System.Text;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Where a value comes from, without data flow over branches: constants, the last assignment of a local, the only value of a field or
/// property. What it cannot follow it leaves as it is; callers treat that as unknown.
/// </summary>
internal static class LocalValue
{
    /// <summary>Values are followed through at most this many names.</summary>
    private const int MostSteps = 8;

    /// <summary>A text is put together from at most this many pieces; more are a cycle or no longer a constant anyone wrote.</summary>
    private const int MostPieces = 256;

    /// <summary>
    /// The expression a value was made by: through conversions, parentheses, awaits, locals, and fields or properties that get their value
    /// in one place. The operation itself when it is no such name, or when more than one assignment may have made it.
    /// </summary>
    public static IOperation Origin(IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        var current = Strip(value);
        for (var step = 0; step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = current switch
            {
                ILocalReferenceOperation local => LastAssignment(local),
                IFieldReferenceOperation field => MemberWrites.OnlyValue(field.Field, compilation, cancellation),
                IPropertyReferenceOperation property => MemberWrites.OnlyValue(property.Property, compilation, cancellation),
                _ => null,
            };
            if (next is null)
            {
                return current;
            }

            current = Strip(next);
        }

        return current;
    }

    /// <summary>The constant a value is, through names and arithmetic the compiler folds; none when it is not constant.</summary>
    public static Optional<object?> Constant(IOperation value, Compilation compilation, CancellationToken cancellation) =>
        value.ConstantValue.HasValue ? value.ConstantValue : Origin(value, compilation, cancellation).ConstantValue;

    /// <summary>The text a value is, through names, concatenation and interpolation; null when a part is not constant.</summary>
    public static string? Text(IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        var builder = new StringBuilder();
        var pieces = 0;
        return Constant(value, compilation, cancellation) is { HasValue: true, Value: null } || !Append(value, 0) ? null : builder.ToString();

        bool Append(IOperation part, int depth)
        {
            if (depth > MostSteps || ++pieces > MostPieces)
            {
                return false;
            }

            if (Constant(part, compilation, cancellation) is { HasValue: true } constant)
            {
                builder.Append(Convert.ToString(constant.Value, CultureInfo.InvariantCulture));
                return Strip(part).Type?.TypeKind != TypeKind.Enum;
            }

            return Origin(part, compilation, cancellation) switch
            {
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Type?.SpecialType == SpecialType.System_String =>
                    Append(sum.LeftOperand, depth + 1) && Append(sum.RightOperand, depth + 1),
                IInterpolatedStringOperation interpolated => interpolated.Parts.All(piece => piece switch
                {
                    IInterpolatedStringTextOperation text => Append(text.Text, depth + 1),
                    IInterpolationOperation { FormatString: null, Alignment: null } hole => Append(hole.Expression, depth + 1),
                    _ => false,
                }),
                _ => false,
            };
        }
    }

    /// <summary>The value a local has at a reference: its last assignment, when every path to the reference passes it.</summary>
    public static IOperation? LastAssignment(ILocalReferenceOperation reference)
    {
        IOperation? last = null;
        var use = reference.Syntax;
        var path = new WritePath(reference.Local, use);
        foreach (var (written, value) in LocalWrites.Of(reference.Local, reference.Root()))
        {
            switch (path.Reaches(written))
            {
                case Reach.Always:
                    last = value;
                    break;
                case Reach.Sometimes:
                    return null;
            }
        }

        return last;
    }

    private static IOperation Strip(IOperation operation)
    {
        while (true)
        {
            var inner = operation.Unwrap();
            if (inner is IAwaitOperation awaited)
            {
                inner = awaited.Operation;
            }

            if (ReferenceEquals(inner, operation))
            {
                return operation;
            }

            operation = inner;
        }
    }
}
