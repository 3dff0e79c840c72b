using System.Text;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Gives a constant program its arguments as a list instead of one text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelRunsCommandFix() : AgentFix(ModelRunsCommand.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        if (node is ArgumentSyntax argument)
        {
            node = argument.Expression;
        }

        if (node is not ExpressionSyntax text || Words(text, model, cancellation) is not { Count: > 0 } words || Changed(text, words, model, cancellation) is not { } change)
        {
            return null;
        }

        return await document.CompilesWith(change.Old, change.New, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Pass the arguments as a list", document, change.Old, () => change.New)
            : null;
    }

    private static (SyntaxNode Old, SyntaxNode New)? Changed(ExpressionSyntax text, List<string> words, SemanticModel model, CancellationToken cancellation)
    {
        switch (text.Parent)
        {
            case ArgumentSyntax { Parent: BaseArgumentListSyntax { Arguments: { Count: 2 } all } } argument
                when all[1] == argument && IsPlainProgram(all[0].Expression, model, cancellation):
                var list = string.Join(", ", words);
                var isNew = ((CSharpParseOptions)text.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12;
                return (text, ParseExpression(isNew ? $"[{list}]" : $"new[] {{ {list} }}").WithTriviaFrom(text));
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Arguments" }, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } assignment
                when ProgramOf(creation) is { } program && IsPlainProgram(program, model, cancellation):
                var initializer = ((AssignmentExpressionSyntax)((ObjectCreationExpressionSyntax)ParseExpression($"new X {{ ArgumentList = {{ {string.Join(", ", words)} }} }}")).Initializer!.Expressions[0]);
                return (assignment, initializer.WithTriviaFrom(assignment));
            default:
                return null;
        }
    }

    private static ExpressionSyntax? ProgramOf(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList is { Arguments: { Count: 1 } arguments }
            ? arguments[0].Expression
            : creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
                .FirstOrDefault(other => other.Left is IdentifierNameSyntax { Identifier.ValueText: "FileName" })?.Right;

    /// <summary>A constant program that does not take code as an argument.</summary>
    private static bool IsPlainProgram(ExpressionSyntax program, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(program, cancellation) is { HasValue: true, Value: string name } && !Shells.Includes(name);

    /// <summary>The arguments as expressions; null when the text does not say where one ends.</summary>
    private static List<string>? Words(ExpressionSyntax text, SemanticModel model, CancellationToken cancellation)
    {
        var words = new List<string>();
        var word = new List<(string Text, ExpressionSyntax? Value, InterpolationSyntax? Hole)>();
        var isQuoted = false;
        foreach (var (constant, value, hole) in TextPiece.Of(text))
        {
            if (constant is null)
            {
                word.Add(("", value, hole));
                continue;
            }

            var run = new StringBuilder();
            foreach (var letter in constant)
            {
                switch (letter)
                {
                    case '"':
                        isQuoted = !isQuoted;
                        break;
                    case '\'' or '\\':
                        return null;
                    case ' ' when !isQuoted:
                        Flush(run);
                        Close();
                        break;
                    default:
                        run.Append(letter);
                        break;
                }
            }

            Flush(run);
        }

        Close();
        return isQuoted ? null : words;

        void Flush(StringBuilder run)
        {
            if (run.Length > 0)
            {
                word.Add((run.ToString(), null, null));
                run.Clear();
            }
        }

        void Close()
        {
            if (word.Count > 0)
            {
                words.Add(Join(word, model, cancellation));
                word.Clear();
            }
        }
    }

    private static string Join(List<(string Text, ExpressionSyntax? Value, InterpolationSyntax? Hole)> word, SemanticModel model, CancellationToken cancellation)
    {
        if (word.Count == 1 && word[0] is { Value: { } only, Hole: null or { FormatClause: null, AlignmentClause: null } }
            && model.GetTypeInfo(only, cancellation).Type?.SpecialType == SpecialType.System_String)
        {
            return only.WithoutTrivia().ToString();
        }

        if (word.All(part => part.Value is null))
        {
            return Literal(string.Concat(word.Select(part => part.Text))).ToString();
        }

        return "$\"" + string.Concat(word.Select(part => part.Hole?.ToString()
            ?? (part.Value is { } value ? $"{{{(value is ConditionalExpressionSyntax ? $"({value.WithoutTrivia()})" : value.WithoutTrivia().ToString())}}}" : part.Text.Replace("{", "{{").Replace("}", "}}")))) + "\"";
    }
}
