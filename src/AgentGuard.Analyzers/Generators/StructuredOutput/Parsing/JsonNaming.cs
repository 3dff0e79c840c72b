using System.Globalization;
using System.Text;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>Names of members in JSON; the same letters as System.Text.Json's policies give, so that both read the same documents.</summary>
internal static class JsonNaming
{
    /// <param name="naming">A value of the runtime's <c>MemberNaming</c>: camel case, snake case, as declared.</param>
    /// <param name="name">The member.</param>
    public static string Convert(int naming, string name) => naming switch
    {
        1 => SnakeCase(name),
        2 => name,
        _ => CamelCase(name),
    };

    /// <summary>False for half of a surrogate pair, which UTF-8 has no form for.</summary>
    public static bool IsText(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogatePair(name, i))
            {
                i++;
            }
            else if (char.IsSurrogate(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string CamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var chars = name.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            var endsRun = i > 0 && i + 1 < chars.Length && !char.IsUpper(chars[i + 1]);
            if ((i == 1 && !char.IsUpper(chars[i])) || endsRun)
            {
                break;
            }

            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        return new string(chars);
    }

    private static string SnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        var previous = Previous.Start;
        for (var i = 0; i < name.Length; i++)
        {
            switch (char.GetUnicodeCategory(name[i]))
            {
                case UnicodeCategory.UppercaseLetter:
                    if (previous == Previous.Lower || (previous == Previous.Upper && i + 1 < name.Length && char.IsLower(name[i + 1])))
                    {
                        result.Append('_');
                    }

                    result.Append(char.ToLowerInvariant(name[i]));
                    previous = Previous.Upper;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    result.Append(name[i]);
                    previous = Previous.Lower;
                    break;
                default:
                    result.Append(name[i]);
                    previous = Previous.Start;
                    break;
            }
        }

        return result.ToString();
    }

    private enum Previous
    {
        Start,
        Upper,
        Lower,
    }
}
