using System.Text;
using System.Text.RegularExpressions;

namespace AgentGuard.Analyzers.Sdks;

/// <summary>The names that tool factories and attributes make from method names, and the names that providers accept.</summary>
internal static class ToolNaming
{
    /// <summary>The longest name every provider accepts.</summary>
    public const int MostChars = 64;

    private static readonly Regex Valid = new("^[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    /// <summary>Namespaces of the SDKs that do not name tools as Microsoft.Extensions.AI does. Evidence: the SDKs' sources and executed calls.</summary>
    private static readonly (string Prefix, ToolNameStyle Style)[] Styles =
    [
        ("ModelContextProtocol.", ToolNameStyle.SnakeCase),
        ("Microsoft.SemanticKernel.", ToolNameStyle.WithUnderscores),
    ];

    public static bool IsValid(string name) => Valid.IsMatch(name);

    public static ToolNameStyle StyleOf(SdkSymbol definition)
    {
        foreach (var entry in definition.Entries)
        {
            foreach (var (prefix, style) in Styles)
            {
                if (entry.Type.StartsWith(prefix, StringComparison.Ordinal))
                {
                    return style;
                }
            }
        }

        return ToolNameStyle.AsWritten;
    }

    /// <summary>The name an ordinary method gets when none is given.</summary>
    public static string NameOf(IMethodSymbol method, ToolNameStyle style)
    {
        var name = IsAsync(method.ReturnType) ? method.Name.WithoutAsync() : method.Name;
        return style switch
        {
            ToolNameStyle.SnakeCase => SnakeCase(name),
            ToolNameStyle.WithUnderscores => Replace(name),
            _ => Regex.Replace(name, "[^A-Za-z0-9]+", "_", RegexOptions.CultureInvariant),
        };
    }

    /// <summary>A name in the way of the SDK, made from an identifier; empty when no letter is left.</summary>
    public static string Suggest(string identifier, ToolNameStyle style)
    {
        var words = SnakeCase(identifier.WithoutAsync()).Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        var name = style == ToolNameStyle.WithUnderscores
            ? string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)))
            : string.Join("_", words);
        return name.Length <= MostChars ? name : name.Substring(0, MostChars).TrimEnd('_');
    }

    /// <summary>The nearest valid name; empty when nothing is left of it.</summary>
    public static string Sanitize(string name)
    {
        var valid = Regex.Replace(name.Trim(), "[^A-Za-z0-9_-]+", "_", RegexOptions.CultureInvariant).Trim('_', '-');
        return valid.Length <= MostChars ? valid : valid.Substring(0, MostChars).TrimEnd('_', '-');
    }

    private static string Replace(string name) => Regex.Replace(name, "[^A-Za-z0-9_]", "_", RegexOptions.CultureInvariant);

    /// <summary>As <c>JsonNamingPolicy.SnakeCaseLower</c> does it, after everything but ASCII letters and digits became an underscore.</summary>
    private static string SnakeCase(string name)
    {
        var text = Replace(name).Trim('_');
        var builder = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var starts = char.IsUpper(text[i])
                && i > 0 && text[i - 1] != '_'
                && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
            if (starts)
            {
                builder.Append('_');
            }

            builder.Append(char.ToLowerInvariant(text[i]));
        }

        return builder.ToString();
    }

    private static bool IsAsync(ITypeSymbol type) =>
        type.OriginalDefinition.MetadataName is "Task" or "Task`1" or "ValueTask" or "ValueTask`1" or "IAsyncEnumerable`1"
        && type.ContainingNamespace?.ToDisplayString() is "System.Threading.Tasks" or "System.Collections.Generic";
}

/// <summary>How an SDK makes a tool's name from a method's.</summary>
internal enum ToolNameStyle
{
    /// <summary>The method's name without <c>Async</c>; a run of other characters becomes one underscore.</summary>
    AsWritten,

    /// <summary>The method's name without <c>Async</c>; each other character becomes an underscore. Written with capitals by convention.</summary>
    WithUnderscores,

    /// <summary>In snake case, without <c>Async</c>.</summary>
    SnakeCase,
}
