using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>Puts several statements in the place of one, in a block or among top-level statements.</summary>
internal static class StatementList
{
    /// <summary>What holds the statement, before and after; null where there is room for one statement only.</summary>
    public static (SyntaxNode Before, SyntaxNode After)? Replace(StatementSyntax statement, params StatementSyntax[] statements) =>
        ReplaceAsIs(statement, statements.Select(one => one.WithAdditionalAnnotations(Formatter.Annotation)).ToList());

    /// <summary>The same for statements that are laid out already.</summary>
    public static (SyntaxNode Before, SyntaxNode After)? ReplaceAsIs(StatementSyntax statement, IReadOnlyList<StatementSyntax> statements)
    {
        switch (statement.Parent)
        {
            case BlockSyntax block:
                var at = block.Statements.IndexOf(statement);
                return (block, block.WithStatements(block.Statements.RemoveAt(at).InsertRange(at, statements)));
            case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global:
                var index = unit.Members.IndexOf(global);
                return (unit, unit.WithMembers(unit.Members.RemoveAt(index).InsertRange(index, statements.Select(GlobalStatement))));
            default:
                return null;
        }
    }
}
