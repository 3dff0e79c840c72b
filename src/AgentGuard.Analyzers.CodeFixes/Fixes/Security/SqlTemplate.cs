using System.Text;
using System.Text.RegularExpressions;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>The text of a query that is put together, taken apart into SQL and the values that can be its parameters.</summary>
internal sealed class SqlTemplate
{
    /// <summary>While the text is read, a hole is one letter that no query has; the number of the hole is added to this one.</summary>
    private const char FirstHole = '\uE000';

    private const int MostHoles = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private static readonly Regex QuotedOrHole = new(@"'[^']*'|[\uE000-\uE0FF]", RegexOptions.CultureInvariant, Patience);

    /// <summary>What a value follows: a comparison, a word that takes a value, or a list of values. After other text, a hole stands for a name or for syntax.</summary>
    private static readonly Regex BeforeValue = new(
        @"([=<>+]|\|\||\b(LIKE|ILIKE|LIMIT|OFFSET|BETWEEN|BETWEEN\s+\S+\s+AND)\s|\bVALUES\s*(\([^()]*\)\s*,\s*)*\(([^()]*,)?)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);

    private readonly InterpolatedStringExpressionSyntax _query;
    private readonly List<(string? Sql, string? Value)> _parts;

    private SqlTemplate(InterpolatedStringExpressionSyntax query, List<(string?, string?)> parts) => (_query, _parts) = (query, parts);

    /// <summary>The expressions that become parameters; a quoted text around a hole belongs to the value.</summary>
    public IReadOnlyList<string> Values => _parts.Select(part => part.Value).OfType<string>().ToList();

    /// <summary>The query as it is written; null when it cannot be taken apart, or when one of its holes cannot be a parameter.</summary>
    public static SqlTemplate? Read(ExpressionSyntax query)
    {
        if (AsInterpolated(query) is not { } text || text.StringStartToken.Text.Contains("$$"))
        {
            return null;
        }

        var holes = text.Contents.OfType<InterpolationSyntax>().ToList();
        if (holes.Count is 0 or > MostHoles || holes.Exists(hole => hole.FormatClause is not null || hole.AlignmentClause is not null))
        {
            return null;
        }

        var number = 0;
        var sql = string.Concat(text.Contents.Select(content => content is InterpolatedStringTextSyntax constant ? constant.TextToken.Text : ((char)(FirstHole + number++)).ToString()));
        return Parts(sql, holes) is { } parts ? new SqlTemplate(text, parts) : null;
    }

    /// <summary>The query with its values in holes.</summary>
    public ExpressionSyntax Interpolated() => Text(_query.StringStartToken.Text, _parts.Select(part => part.Sql ?? $"{{{part.Value}}}"));

    /// <summary>The query with names in the place of its values.</summary>
    public ExpressionSyntax Named(IReadOnlyList<string> names)
    {
        var number = 0;
        return Text(_query.StringStartToken.Text.Replace("$", ""), _parts.Select(part => part.Sql?.Replace("{{", "{").Replace("}}", "}") ?? names[number++]));
    }

    private ExpressionSyntax Text(string start, IEnumerable<string> parts) => ParseExpression(start + string.Concat(parts) + _query.StringEndToken.Text);

    private static List<(string?, string?)>? Parts(string sql, List<InterpolationSyntax> holes)
    {
        var parts = new List<(string?, string?)>();
        var end = 0;
        foreach (Match match in QuotedOrHole.Matches(sql))
        {
            if (!match.Value.Any(IsHole))
            {
                continue;
            }

            var after = match.Index + match.Length;
            if (!BeforeValue.IsMatch(sql.Substring(0, match.Index))
                || (after < sql.Length && (char.IsLetterOrDigit(sql[after]) || IsHole(sql[after]) || sql[after] is '_' or '.' or '\'' or '('))
                || match.Value.Contains('\\') || match.Value.Contains("\"") || match.Value.Contains("{{") || match.Value.Contains("}}"))
            {
                return null;
            }

            parts.Add((sql.Substring(end, match.Index - end), null));
            parts.Add((null, Value(match.Value, holes)));
            end = after;
        }

        parts.Add((sql.Substring(end), null));
        return parts.Exists(part => part.Item1?.Any(IsHole) == true) || sql.Count(letter => letter == '\'') % 2 == 1 ? null : parts;
    }

    /// <summary>The expression of a hole, or the sum of what stands between two quotes.</summary>
    private static string Value(string text, List<InterpolationSyntax> holes)
    {
        var inner = text.Trim('\'');
        if (inner.Length == 1)
        {
            return holes[inner[0] - FirstHole].Expression.ToString();
        }

        var operands = new List<string>();
        var constant = new StringBuilder();
        foreach (var letter in inner)
        {
            if (IsHole(letter))
            {
                Flush();
                operands.Add(Operand(holes[letter - FirstHole].Expression));
            }
            else
            {
                constant.Append(letter);
            }
        }

        Flush();
        return string.Join(" + ", operands);

        void Flush()
        {
            if (constant.Length > 0)
            {
                operands.Add($"\"{constant}\"");
                constant.Clear();
            }
        }
    }

    private static string Operand(ExpressionSyntax value) =>
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or ElementAccessExpressionSyntax ? value.ToString() : $"({value})";

    private static bool IsHole(char letter) => letter is >= FirstHole and < (char)(FirstHole + MostHoles);

    /// <summary>A sum of literals and values as an interpolated text.</summary>
    private static InterpolatedStringExpressionSyntax? AsInterpolated(ExpressionSyntax query)
    {
        if (query is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            return query as InterpolatedStringExpressionSyntax;
        }

        var text = new StringBuilder();
        foreach (var piece in Operands(query))
        {
            switch (piece)
            {
                case LiteralExpressionSyntax { Token: { RawKind: (int)SyntaxKind.StringLiteralToken, Text: var literal } } when literal[0] == '"' && !literal.StartsWith("\"\"\"", StringComparison.Ordinal):
                    text.Append(literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}"));
                    break;
                case LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or ConditionalExpressionSyntax:
                    return null;
                default:
                    text.Append('{').Append(piece.WithoutTrivia()).Append('}');
                    break;
            }
        }

        return ParseExpression($"$\"{text}\"") as InterpolatedStringExpressionSyntax;
    }

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax sum) =>
        sum is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add ? Operands(add.Left).Append(add.Right) : [sum];
}
