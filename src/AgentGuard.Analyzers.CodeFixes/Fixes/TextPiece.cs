namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>A piece of a text that is put together: a constant, or a value.</summary>
/// <param name="Constant">The text of a constant piece.</param>
/// <param name="Value">The expression of another.</param>
/// <param name="Hole">The hole that the value stands in; null when it is added.</param>
internal sealed record TextPiece(string? Constant, ExpressionSyntax? Value = null, InterpolationSyntax? Hole = null)
{
    /// <summary>The pieces of an interpolated text, of a sum, or of a literal, in order.</summary>
    public static IEnumerable<TextPiece> Of(ExpressionSyntax text) => text switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Select(content => content is InterpolationSyntax hole
            ? new TextPiece(null, hole.Expression, hole)
            : new TextPiece(((InterpolatedStringTextSyntax)content).TextToken.ValueText.Replace("{{", "{").Replace("}}", "}"))),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Of(sum.Left).Concat(Of(sum.Right)),
        LiteralExpressionSyntax literal => [new(literal.Token.ValueText)],
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        _ => [new(null, text)],
    };
}
