using AgentGuard.Analyzers.Rules.Tools;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Gives a tool a name, or replaces one that providers refuse.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ToolNameUnstableFix() : AgentFix(ToolNameUnstable.Id)
{
    private protected override Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ToolNameUnstable.NameProperty, out var name) || name is null)
        {
            return Task.FromResult<Fix?>(null);
        }

        if (!diagnostic.Properties.TryGetValue(ToolNameUnstable.ParameterProperty, out var parameter) || parameter is null)
        {
            var literal = node as LiteralExpressionSyntax ?? node.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().FirstOrDefault();
            return Task.FromResult(literal is null
                ? null
                : Fix.Replace($"Rename to '{name}'", document, literal, () => Text(name).WithTriviaFrom(literal)));
        }

        var option = diagnostic.Properties.TryGetValue(ToolNameUnstable.OptionProperty, out var property) ? property : null;
        return Task.FromResult(
            node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax } list
            && WithName(list, parameter, option, name) is { } named
                ? Fix.Replace($"Name the tool '{name}'", document, list, () => named)
                : null);
    }

    /// <summary>The arguments with the name: its own argument, a property of the options given, or new options.</summary>
    private static ArgumentListSyntax? WithName(ArgumentListSyntax list, string parameter, string? option, string name)
    {
        var given = list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter);
        if (option is null)
        {
            return given is null ? Added(list, parameter, Text(name)) : list.ReplaceNode(given, given.WithExpression(Text(name)));
        }

        var set = AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            IdentifierName(option),
            Token(SyntaxKind.EqualsToken).WithLeadingTrivia(Space).WithTrailingTrivia(Space),
            Text(name));
        var options = given?.Expression ?? list.Arguments.Skip(1).Select(argument => argument.Expression)
            .FirstOrDefault(expression => expression is BaseObjectCreationExpressionSyntax);
        return options switch
        {
            null => Added(list, parameter, (ExpressionSyntax)ParseExpression($"new() {{ {set} }}")),
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation => list.ReplaceNode(
                creation, creation.WithInitializer(initializer.WithExpressions(Before(set, initializer.Expressions)))),
            BaseObjectCreationExpressionSyntax creation => list.ReplaceNode(creation, ParseExpression($"{creation.WithoutTrailingTrivia()} {{ {set} }}")),
            _ => null,
        };
    }

    private static SeparatedSyntaxList<ExpressionSyntax> Before(ExpressionSyntax first, SeparatedSyntaxList<ExpressionSyntax> rest) =>
        rest.Count == 0
            ? SingletonSeparatedList<ExpressionSyntax>(first.WithTrailingTrivia(Space))
            : SeparatedList(
                rest.Insert(0, first.WithLeadingTrivia(rest[0].GetLeadingTrivia())),
                rest.GetSeparators().Prepend(Token(SyntaxKind.CommaToken).WithTrailingTrivia(
                    rest.SeparatorCount > 0 ? rest.GetSeparator(0).TrailingTrivia : TriviaList(Space))));

    /// <summary>Directly after the function when the rest is named, so that a positional description keeps its place by name.</summary>
    private static ArgumentListSyntax? Added(ArgumentListSyntax list, string parameter, ExpressionSyntax value)
    {
        var function = list.Arguments.IndexOf(argument => argument.NameColon is not null);
        var at = function < 0 ? list.Arguments.Count : function;
        var argument = Argument(
            NameColon(IdentifierName(parameter), Token(SyntaxKind.ColonToken).WithTrailingTrivia(Space)), default, value);
        var arguments = list.Arguments.ToList();
        var separators = list.Arguments.GetSeparators().ToList();
        if (at < arguments.Count)
        {
            argument = argument.WithLeadingTrivia(arguments[at].GetLeadingTrivia());
            arguments.Insert(at, argument);
            separators.Insert(at, separators.Count >= at && at > 0 ? separators[at - 1] : Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space));
        }
        else
        {
            arguments.Add(argument);
            separators.Add(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space));
        }

        return list.WithArguments(SeparatedList(arguments, separators));
    }

    private static LiteralExpressionSyntax Text(string name) => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(name));
}
