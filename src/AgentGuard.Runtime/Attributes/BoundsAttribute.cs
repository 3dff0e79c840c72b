namespace AgentGuard.Runtime;

/// <summary>The range of a number. Unlike <c>[Range]</c> it is safe for trimming and exact for <see cref="decimal"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class BoundsAttribute : Attribute
{
    /// <summary>A range of whole numbers.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    public BoundsAttribute(long min, long max) => (Min, Max) = (min, max);

    /// <summary>A range of numbers.</summary>
    /// <param name="min">The least value; <see cref="double.NegativeInfinity"/> for none.</param>
    /// <param name="max">The greatest value; <see cref="double.PositiveInfinity"/> for none.</param>
    public BoundsAttribute(double min, double max) => (Min, Max) = (min, max);

    /// <summary>A range of numbers, written out so that no digit is lost.</summary>
    /// <param name="min">The least value as a JSON number; null for none.</param>
    /// <param name="max">The greatest value as a JSON number; null for none.</param>
    public BoundsAttribute(string? min, string? max) => (Min, Max) = (min, max);

    /// <summary>The least value: a <see cref="long"/>, <see cref="double"/> or <see cref="string"/>, as given.</summary>
    public object? Min { get; }

    /// <summary>The greatest value: a <see cref="long"/>, <see cref="double"/> or <see cref="string"/>, as given.</summary>
    public object? Max { get; }

    /// <summary>The least value itself is out of range.</summary>
    public bool MinIsExclusive { get; init; }

    /// <summary>The greatest value itself is out of range.</summary>
    public bool MaxIsExclusive { get; init; }
}
