using AgentGuard.Analyzers.Rules.StructuredOutput;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Throws before the statement that acts on the text, unless the model stopped because it was done.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FinishReasonUncheckedFix() : AgentFix(FinishReasonUnchecked.Id)
{
    /// <summary>What the types of finish reasons call an answer that is whole.</summary>
    private static readonly string[] Whole = ["Stop", "Stopped", "EndTurn", "Completed", "STOP", "End_turn"];

    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(FinishReasonUnchecked.AnswerProperty, out var answer) || answer is null
            || node.FirstAncestorOrSelf<StatementSyntax>(statement => statement.Parent is BlockSyntax or GlobalStatementSyntax) is not { } statement
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || Property(model, node.SpanStart, answer, diagnostic.Properties[FinishReasonUnchecked.MemberProperty]!) is not { } property
            || Condition(answer, property, node, model) is not { } condition)
        {
            return null;
        }

        var (before, after) = Inserted(statement, ThrowIf.Statement(condition, "The model stopped before the end of its answer.", node, model));
        return before is not null && await document.CompilesWith(before, after!, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Check '{property.Name}' first", document, before, () => after!)
            : null;
    }

    private static IPropertySymbol? Property(SemanticModel model, int position, string answer, string member) =>
        model.LookupSymbols(position, name: answer).FirstOrDefault() switch
        {
            ILocalSymbol local => Find(local.Type, member),
            IParameterSymbol parameter => Find(parameter.Type, member),
            _ => null,
        };

    private static IPropertySymbol? Find(ITypeSymbol? type, string member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>A provider that gives no reason gives none for any answer; only a reason that is there can be a wrong one.</summary>
    private static string? Condition(string answer, IPropertySymbol property, SyntaxNode near, SemanticModel model)
    {
        var nullable = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var type = nullable ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        var whole = type.GetMembers().FirstOrDefault(member => member is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } && Whole.Contains(member.Name));
        if (whole is null)
        {
            return null;
        }

        var value = $"{type.ToMinimalDisplayString(model, near.SpanStart)}.{whole.Name}";
        if (!nullable)
        {
            return $"{answer}.{property.Name} != {value}";
        }

        var reason = FreeName.Near(near, "reason");
        return $"{answer}.{property.Name} is {{ }} {reason} && {reason} != {value}";
    }

    private static (SyntaxNode? Before, SyntaxNode? After) Inserted(StatementSyntax statement, StatementSyntax check)
    {
        var first = check.WithLeadingTrivia(statement.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation);
        var rest = statement.WithLeadingTrivia(statement.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        switch (statement.Parent)
        {
            case BlockSyntax block:
                var at = block.Statements.IndexOf(statement);
                return (block, block.WithStatements(block.Statements.RemoveAt(at).InsertRange(at, [first, rest])));
            case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global:
                var index = unit.Members.IndexOf(global);
                return (unit, unit.WithMembers(unit.Members.RemoveAt(index).InsertRange(index, [GlobalStatement(first), GlobalStatement(rest)])));
            default:
                return (null, null);
        }
    }
}
