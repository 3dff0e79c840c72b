using AgentGuard.Analyzers.Rules.StructuredOutput;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Throws behind the call, unless the model is sure; what should happen instead is for the team to decide.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConfidenceIgnoredFix() : AgentFix(ConfidenceIgnored.Id)
{
    private const string Threshold = "0.8";

    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ConfidenceIgnored.CheckProperty, out var check) || check is null
            || node.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Declaration.Variables: { Count: 1 } variables } statement
            || variables[0] is not { Initializer.Value: AwaitExpressionSyntax } answer
            || statement.Parent is not (BlockSyntax or GlobalStatementSyntax)
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(answer, cancellation) is not ILocalSymbol { Type: INamedTypeSymbol type }
            || type.GetMembers(check).IsEmpty)
        {
            return null;
        }

        var line = ThrowIf.EndOfLineAt(node);
        var test = ThrowIf.Statement($"{answer.Identifier.Text}.{check}({Threshold})", "The model is not sure of its answer: a person decides.", node, model)
            .WithTrailingTrivia(ThrowIf.NeedsEmptyLineAfter(statement) ? TriviaList(line, line) : TriviaList(line));
        var (before, after) = Followed(statement, test);
        return await document.CompilesWith(before, after, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Check '{check}({Threshold})' first", document, before, () => after)
            : null;
    }

    private static (SyntaxNode Before, SyntaxNode After) Followed(StatementSyntax statement, StatementSyntax test)
    {
        if (statement.Parent is BlockSyntax block)
        {
            return (block, block.WithStatements(block.Statements.Insert(block.Statements.IndexOf(statement) + 1, test)));
        }

        var global = (GlobalStatementSyntax)statement.Parent!;
        var unit = (CompilationUnitSyntax)global.Parent!;
        return (unit, unit.WithMembers(unit.Members.Insert(unit.Members.IndexOf(global) + 1, GlobalStatement(test))));
    }
}
