using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>
/// Documentation comments of a project that generates no documentation file: the compiler then takes <c>///</c> for ordinary comments.
/// </summary>
internal static class CommentTrivia
{
    public static XElement? Read(ISymbol symbol, ParseContext context)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (Declaration(reference.GetSyntax(context.Cancellation)) is { } declaration && Text(declaration) is { Length: > 0 } text)
            {
                return XElement.Parse("<doc>" + text + "</doc>", LoadOptions.PreserveWhitespace);
            }
        }

        return null;
    }

    private static SyntaxNode? Declaration(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.FirstAncestorOrSelf<FieldDeclarationSyntax>(),
        ParameterSyntax => null,
        _ => node,
    };

    private static string Text(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            var line = trivia.ToString();
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && line.StartsWith("///", StringComparison.Ordinal) && !line.StartsWith("////", StringComparison.Ordinal))
            {
                text.Append(line, 3, line.Length - 3).Append('\n');
            }
            else if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && line.StartsWith("/**", StringComparison.Ordinal) && line.Length > 4)
            {
                AppendBlock(text, line);
            }
        }

        return text.ToString();
    }

    private static void AppendBlock(StringBuilder text, string block)
    {
        foreach (var line in block.Substring(3, block.Length - 5).Split('\n'))
        {
            var content = line.TrimStart();
            text.Append(content.StartsWith("*", StringComparison.Ordinal) ? content.Substring(1) : content).Append('\n');
        }
    }
}
