namespace AgentGuard.Analyzers.Flow;

/// <summary>Durations that the source spells out: factory methods and constructors of <see cref="TimeSpan"/>, and arithmetic on them.</summary>
internal static class ConstantDuration
{
    private const string TimeSpanName = "System.TimeSpan";

    /// <summary>
    /// The duration in seconds; <see cref="double.PositiveInfinity"/> when it means "no limit"; null when it is not constant.
    /// A bare number counts as milliseconds, as everywhere in .NET.
    /// </summary>
    public static double? Seconds(IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        var origin = LocalValue.Origin(value, compilation, cancellation);
        if (origin.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return Number(constant) is { } milliseconds ? Bounded(milliseconds / 1000) : null;
        }

        return origin switch
        {
            IFieldReferenceOperation { Instance: null } field => Named(field.Field),
            IInvocationOperation { Instance: null } factory when factory.TargetMethod.ContainingType.Is(TimeSpanName) =>
                Made(factory.TargetMethod, factory.Arguments, compilation, cancellation),
            IObjectCreationOperation { Constructor: { } constructor } creation when constructor.ContainingType.Is(TimeSpanName) =>
                Made(constructor, creation.Arguments, compilation, cancellation),
            IBinaryOperation { Type: { } type } binary when type.Is(TimeSpanName) => Arithmetic(binary, compilation, cancellation),
            _ => null,
        };
    }

    private static double? Named(IFieldSymbol field) => field.Name switch
    {
        "InfiniteTimeSpan" or "MaxValue" when field.Type.Is(TimeSpanName) => double.PositiveInfinity,
        "Zero" when field.ContainingType.Is(TimeSpanName) => 0,
        _ => null,
    };

    /// <summary>The sum of a factory's or constructor's arguments, each in the unit its parameter or method is named after.</summary>
    private static double? Made(
        IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Compilation compilation, CancellationToken cancellation)
    {
        double sum = 0;
        foreach (var argument in arguments)
        {
            var unit = argument.Parameter?.Name is { } name && name != "value" ? name : method.Name.Replace("From", "");
            if (SecondsPer(unit) is not { } factor
                || LocalValue.Constant(argument.Value, compilation, cancellation) is not { HasValue: true, Value: { } constant }
                || Number(constant) is not { } number)
            {
                return null;
            }

            sum += number * factor;
        }

        return Bounded(sum);
    }

    private static double? Arithmetic(IBinaryOperation binary, Compilation compilation, CancellationToken cancellation)
    {
        if (Operand(binary.LeftOperand) is not { } left || Operand(binary.RightOperand) is not { } right)
        {
            return null;
        }

        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => Bounded(left + right),
            BinaryOperatorKind.Subtract => Bounded(left - right),
            BinaryOperatorKind.Multiply => Bounded(left * right),
            BinaryOperatorKind.Divide when right != 0 => Bounded(left / right),
            _ => null,
        };

        double? Operand(IOperation operand) =>
            operand.Type.Is(TimeSpanName)
                ? Seconds(operand, compilation, cancellation)
                : LocalValue.Constant(operand, compilation, cancellation) is { HasValue: true, Value: { } constant } ? Number(constant) : null;
    }

    private static double? SecondsPer(string unit) => unit.ToUpperInvariant() switch
    {
        "DAYS" => 86_400,
        "HOURS" => 3600,
        "MINUTES" => 60,
        "SECONDS" => 1,
        "MILLISECONDS" => 1e-3,
        "MICROSECONDS" => 1e-6,
        "TICKS" => 1e-7,
        _ => null,
    };

    private static double? Number(object constant) => constant switch
    {
        int number => number,
        long number => number,
        double number => number,
        float number => number,
        uint number => number,
        short number => number,
        byte number => number,
        _ => null,
    };

    /// <summary>Minus one millisecond is how .NET spells "no limit".</summary>
    private static double Bounded(double seconds) =>
        Math.Abs(seconds + 0.001) < 1e-9 || seconds >= TimeSpan.MaxValue.TotalSeconds ? double.PositiveInfinity : seconds;
}
