using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Roslyn;
using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Markup that a text of a model goes into, as it is written in the source.</summary>
internal sealed class MarkupText
{
    private const int MostLocals = 3;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;

    private MarkupText(ExpressionSyntax text, bool isPage, SemanticModel model, CancellationToken cancellation) =>
        (Text, IsPage, _model, _cancellation) = (text, isPage, model, cancellation);

    /// <summary>The expression that makes it.</summary>
    public ExpressionSyntax Text { get; }

    /// <summary>True when it is put together of constants and holes; else it is one value.</summary>
    public bool IsPage { get; }

    /// <summary>What an expression shows; null when its markup is made somewhere else, where only a part of it should be encoded.</summary>
    public static MarkupText? Find(ExpressionSyntax written, SemanticModel model, CancellationToken cancellation)
    {
        for (var step = 0; step < MostLocals; step++)
        {
            if (IsPutTogether(written))
            {
                return new(written, isPage: true, model, cancellation);
            }

            var values = WritesOf(written, model, cancellation);
            if (values is null)
            {
                break;
            }

            if (values.Count != 1 || values[0] is not { } only)
            {
                return values.Exists(value => value is null || HasMarkup(value)) ? null : new(written, isPage: false, model, cancellation);
            }

            if (!IsPutTogether(only) && only is not IdentifierNameSyntax)
            {
                return HasMarkup(only) ? null : new(written, isPage: false, model, cancellation);
            }

            written = only;
        }

        return new(written, isPage: false, model, cancellation);
    }

    public bool IsText(ExpressionSyntax hole) => _model.GetTypeInfo(hole, _cancellation).Type?.SpecialType == SpecialType.System_String;

    /// <summary>The holes that bring text of the source; null when it takes more than encoding to make one of them safe.</summary>
    public List<ExpressionSyntax>? HolesOf(string? source)
    {
        var values = TextPiece.Of(Text).ToList();
        var holes = values.Where(piece => piece.Value is { } value && source is not null && Mentions(value, source, 0)).ToList();
        if (holes.Count == 0)
        {
            holes = values.Where(piece => piece.Value is { } value && IsText(value) && !_model.GetConstantValue(value, _cancellation).HasValue).ToList();
            if (holes.Count != 1)
            {
                return null;
            }
        }

        return holes.TrueForAll(hole => hole.Hole is not { FormatClause: not null } && IsPlain(hole.Value!) && IsBetweenTags(values.TakeWhile(piece => piece != hole)))
            ? holes.ConvertAll(hole => hole.Value!)
            : null;
    }

    private static bool IsPutTogether(ExpressionSyntax text) => text is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    /// <summary>The values of a local; null for everything else, and among them for those that cannot be seen.</summary>
    private static List<ExpressionSyntax?>? WritesOf(ExpressionSyntax name, SemanticModel model, CancellationToken cancellation) =>
        name is IdentifierNameSyntax && model.GetOperation(name, cancellation) is ILocalReferenceOperation reference
            ? LocalWrites.Of(reference.Local, reference.Root()).Select(write => write.Value?.Syntax as ExpressionSyntax).ToList()
            : null;

    private static bool HasMarkup(ExpressionSyntax value) =>
        value.DescendantTokens().Any(token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken && token.ValueText.Contains('<'));

    private bool Mentions(ExpressionSyntax value, string source, int locals) =>
        value.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(part =>
            part.ToString() == source
            || (part is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } } && called == source)
            || (locals < MostLocals && WritesOf(part, _model, _cancellation)?.Any(written => written is not null && Mentions(written, source, locals + 1)) == true));

    /// <summary>A text as it is: what a method makes of it may be markup on purpose.</summary>
    private bool IsPlain(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsPlain(inner.Expression),
        AwaitExpressionSyntax => IsText(value),
        InvocationExpressionSyntax call => _model.GetSymbolInfo(call, _cancellation).Symbol is IMethodSymbol method && (method.Name == "ToString" || method.ContainingType.SpecialType == SpecialType.System_String),
        _ => false,
    };

    /// <summary>Inside a tag, a script or a style, encoded text still does harm: addresses, handlers and statements need no bracket.</summary>
    private static bool IsBetweenTags(IEnumerable<TextPiece> before)
    {
        var text = string.Concat(before.Select(piece => piece.Constant ?? "x")).ToLowerInvariant();
        return text.LastIndexOf('<') <= text.LastIndexOf('>') && !IsOpen("script") && !IsOpen("style");

        bool IsOpen(string tag) => text.LastIndexOf("<" + tag, StringComparison.Ordinal) > text.LastIndexOf("</" + tag, StringComparison.Ordinal);
    }
}
