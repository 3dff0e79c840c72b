using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>Adds a <c>using</c> where the others stand, in their order.</summary>
internal static class UsingDirective
{
    /// <summary>The change; null when the file has it already.</summary>
    public static TextChange? For(SyntaxNode root, string space)
    {
        if (root is not CompilationUnitSyntax unit)
        {
            return null;
        }

        var line = ThrowIf.EndOfLineAt(root).ToString();
        var plain = unit.Usings.Where(use => use is { Alias: null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: 0 }).ToList();
        if (plain.Exists(use => use.Name?.ToString() == space))
        {
            return null;
        }

        if (plain.Count == 0)
        {
            var start = AfterHeader(unit);
            var gap = unit.Usings.Count == 0 && unit.Externs.Count == 0 ? line : "";
            return new TextChange(new TextSpan(start, 0), $"using {space};{line}{gap}");
        }

        var next = plain.Find(use => Order(use.Name?.ToString() ?? "").CompareTo(Order(space)) > 0);
        return next is not null
            ? new TextChange(new TextSpan(next.SpanStart, 0), $"using {space};{line}")
            : new TextChange(new TextSpan(plain[plain.Count - 1].Span.End, 0), $"{line}using {space};");
    }

    /// <summary><c>System</c> comes first.</summary>
    private static (int, string) Order(string space) =>
        (space == "System" || space.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1, space);

    /// <summary>Behind the comments and directives the file begins with, before what documents the first type.</summary>
    private static int AfterHeader(CompilationUnitSyntax unit)
    {
        if (unit.Externs.Count + unit.Usings.Count > 0)
        {
            return unit.ChildNodes().First().SpanStart;
        }

        var end = 0;
        foreach (var trivia in unit.GetFirstToken(includeZeroWidth: true).LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            {
                break;
            }

            end = trivia.FullSpan.End;
        }

        return end;
    }
}
