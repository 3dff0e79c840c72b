using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>The check that a fix puts before other statements.</summary>
internal static class ThrowIf
{
    /// <summary><c>if (condition) { throw new InvalidOperationException("message"); }</c> and an empty line.</summary>
    public static StatementSyntax Statement(string condition, string message, SyntaxNode near, SemanticModel model) =>
        ParseStatement(
            $$"""
            if ({{condition}})
            {
                throw new {{ExceptionAt(near, model)}}("{{message}}");
            }
            """)
            .WithTrailingTrivia(EndOfLineAt(near), EndOfLineAt(near))
            .WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary><c>InvalidOperationException</c>, qualified where it must be.</summary>
    public static string ExceptionAt(SyntaxNode near, SemanticModel model)
    {
        const string name = nameof(InvalidOperationException);
        var found = model.LookupNamespacesAndTypes(near.SpanStart, name: name);
        return found.Length == 1 && found[0].ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? name
            : "global::System." + name;
    }

    /// <summary>The line break the file uses.</summary>
    public static SyntaxTrivia EndOfLineAt(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } line
            ? EndOfLine(line.ToString())
            : LineFeed;

    /// <summary>True when code follows without an empty line.</summary>
    public static bool NeedsEmptyLineAfter(SyntaxNode statement) =>
        statement.GetLastToken().GetNextToken() is { RawKind: not 0 } next
        && !next.IsKind(SyntaxKind.CloseBraceToken)
        && !next.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
