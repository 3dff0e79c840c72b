using System.Text;

namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>What is known of a text: its constant parts, with <see cref="Hole"/> where a part is not constant.</summary>
internal static class TextShape
{
    /// <summary>Stands for a part that is not constant.</summary>
    public const char Hole = '\uFFFC';

    private const int MostSteps = 8;

    /// <summary>The shape of a text or of a <c>Uri</c> made from one; null when nothing of it is constant.</summary>
    public static string? Of(IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        var builder = new StringBuilder();
        Append(value, 0);
        return builder.ToString().Trim(Hole).Length == 0 ? null : builder.ToString();

        void Append(IOperation part, int depth)
        {
            cancellation.ThrowIfCancellationRequested();
            if (LocalValue.Constant(part, compilation, cancellation) is { HasValue: true, Value: { } constant })
            {
                builder.Append(constant);
                return;
            }

            switch (depth > MostSteps ? null : LocalValue.Origin(part, compilation, cancellation))
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Type?.SpecialType == SpecialType.System_String:
                    Append(sum.LeftOperand, depth + 1);
                    Append(sum.RightOperand, depth + 1);
                    break;
                case IInterpolatedStringOperation interpolated:
                    foreach (var piece in interpolated.Parts)
                    {
                        Append(piece, depth + 1);
                    }

                    break;
                case IInterpolatedStringTextOperation text:
                    Append(text.Text, depth + 1);
                    break;
                case IInterpolationOperation hole:
                    Append(hole.Expression, depth + 1);
                    break;
                case IConversionOperation conversion:
                    Append(conversion.Operand, depth + 1);
                    break;
                case IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: > 0 } arguments }:
                    foreach (var argument in arguments.Where(argument => argument.Parameter?.Type.Name is "String" or "Uri"))
                    {
                        Append(argument.Value, depth + 1);
                    }

                    break;
                default:
                    builder.Append(Hole);
                    break;
            }
        }
    }
}
