using System.Globalization;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>Constants as JSON numbers, the same text on every host of the compiler.</summary>
internal static class NumberText
{
    /// <summary>Null for what JSON has no number for.</summary>
    public static string? Of(object? value) => value switch
    {
        double number => Of(number),
        float number => Of(number),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        char or bool or null => null,
        IFormattable number and (sbyte or byte or short or ushort or int or uint or long or ulong) =>
            number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Of(double value)
    {
        // "R" is shortest on .NET and wrong for some numbers on .NET Framework, where Visual Studio runs analyzers.
        foreach (var format in new[] { "G15", "G16", "G17" })
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) == value)
            {
                return Finite(value, text);
            }
        }

        return null;
    }

    private static string? Of(float value)
    {
        foreach (var format in new[] { "G6", "G7", "G8", "G9" })
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (float.Parse(text, CultureInfo.InvariantCulture) == value)
            {
                return Finite(value, text);
            }
        }

        return null;
    }

    private static string? Finite(double value, string text) => double.IsInfinity(value) || double.IsNaN(value) ? null : text;
}
