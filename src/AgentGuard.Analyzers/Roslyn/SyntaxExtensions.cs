using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Roslyn;

internal static class SyntaxExtensions
{
    /// <summary>Where a diagnostic about a function belongs: the head of a lambda, which may be long, or the whole of a method group.</summary>
    public static Location HeadLocation(this SyntaxNode function) => function switch
    {
        ParenthesizedLambdaExpressionSyntax lambda => Head(lambda, lambda.ArrowToken),
        SimpleLambdaExpressionSyntax lambda => Head(lambda, lambda.ArrowToken),
        AnonymousMethodExpressionSyntax method => method.DelegateKeyword.GetLocation(),
        _ => function.GetLocation(),
    };

    /// <summary>The name at the end of <c>Name</c>, <c>a.Name</c>, <c>a?.Name</c> or <c>A.Name</c>, without type arguments; null for anything else.</summary>
    public static string? LastName(this ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => null,
    };

    private static Location Head(SyntaxNode lambda, SyntaxToken arrow) =>
        Location.Create(lambda.SyntaxTree, TextSpan.FromBounds(lambda.SpanStart, arrow.Span.End));
}
