using System.Globalization;

namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <summary>One code point as regular-expression text.</summary>
internal static class PatternEscapes
{
    /// <summary>In ECMA-262 outside of brackets. With the <c>u</c> flag only syntax characters may be escaped.</summary>
    public static string InSchema(int point) => Schema(point, @"^$\.*+?()[]{}|");

    /// <summary>In ECMA-262 inside of brackets.</summary>
    public static string InSchemaClass(int point) => Schema(point, @"\[]^-");

    /// <summary>One UTF-16 unit in .NET, inside or outside of brackets.</summary>
    public static string InDotNet(int unit) => IsLetterOrDigit(unit)
        ? ((char)unit).ToString()
        : @"\u" + unit.ToString("X4", CultureInfo.InvariantCulture);

    private static string Schema(int point, string escaped) => point switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        >= CodePointSet.FirstAstral => char.ConvertFromUtf32(point),
        _ when escaped.IndexOf((char)point) >= 0 => @"\" + (char)point,
        _ when IsPlain(point) => ((char)point).ToString(),
        _ => @"\u" + point.ToString("x4", CultureInfo.InvariantCulture),
    };

    private static bool IsPlain(int point) => point is >= ' ' and <= '~' || CSharpText.IsShownAsIs((char)point);

    private static bool IsLetterOrDigit(int unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
