using AgentGuard.Analyzers.Rules.StructuredOutput;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Reads the answer with the check before the statement that uses it, and throws with a message that says what happened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ResultUncheckedFix() : AgentFix(ResultUnchecked.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ResultUnchecked.CheckProperty, out var check) || check is null
            || node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } read
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetTypeInfo(read, cancellation).Type is not { TypeKind: not TypeKind.Error } type)
        {
            return null;
        }

        var target = new Target(read, check, type.ToMinimalDisplayString(model, read.SpanStart), model);
        return (InExpressionBody(target) ?? InStatement(target, model, cancellation)) is var (before, after)
            ? Fix.Replace($"Read it with '{check}'", document, before, () => after.WithAdditionalAnnotations(Formatter.Annotation))
            : null;
    }

    /// <summary><c>=> (await call).Result</c> becomes a block.</summary>
    private static (SyntaxNode Before, SyntaxNode After)? InExpressionBody(Target target)
    {
        if (target.Read.Parent is not ArrowExpressionClauseSyntax { Parent: { } member } arrow)
        {
            return null;
        }

        var statements = target.Statements("result", name => ParseStatement($"return {name};\n"));
        var body = Block(statements).WithAdditionalAnnotations(Formatter.Annotation);
        return member switch
        {
            MethodDeclarationSyntax method => (member, method
                .WithExpressionBody(null).WithSemicolonToken(default)
                .WithParameterList(method.ParameterList.WithTrailingTrivia(ElasticLineFeed))
                .WithBody(body.WithTrailingTrivia(method.SemicolonToken.TrailingTrivia))),
            LocalFunctionStatementSyntax local => (member, local
                .WithExpressionBody(null).WithSemicolonToken(default)
                .WithParameterList(local.ParameterList.WithTrailingTrivia(ElasticLineFeed))
                .WithBody(body.WithTrailingTrivia(local.SemicolonToken.TrailingTrivia))),
            _ => null,
        };
    }

    private static (SyntaxNode Before, SyntaxNode After)? InStatement(Target target, SemanticModel model, CancellationToken cancellation)
    {
        if (target.Read.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || statement is not (LocalDeclarationStatementSyntax or ReturnStatementSyntax or ExpressionStatementSyntax or IfStatementSyntax or ForEachStatementSyntax)
            || IsConditional(target.Read, statement)
            || (!target.IsName && !IsWhole(target.Read, statement)))
        {
            return null;
        }

        var rewritten = DeclaredAs(target, statement, model, cancellation) is { } name
            ? target.Statements(name, null)
            : target.Statements(
                target.IsName ? target.Response + "Result" : "result",
                chosen => statement.ReplaceNode(target.Read, IdentifierName(chosen).WithTriviaFrom(target.Read)).WithoutLeadingTrivia());
        rewritten[0] = rewritten[0].WithLeadingTrivia(statement.GetLeadingTrivia());
        var end = statement.GetTrailingTrivia();
        var endsWithCheck = rewritten[rewritten.Count - 1] is IfStatementSyntax && statement is not IfStatementSyntax;
        rewritten[rewritten.Count - 1] = rewritten[rewritten.Count - 1].WithTrailingTrivia(
            endsWithCheck && ThrowIf.NeedsEmptyLineAfter(statement) ? end.Add(ThrowIf.EndOfLineAt(statement)) : end);
        return StatementList.ReplaceAsIs(statement, rewritten);
    }

    /// <summary>The local when the statement is no more than <c>var order = response.Result;</c>.</summary>
    private static string? DeclaredAs(Target target, StatementSyntax statement, SemanticModel model, CancellationToken cancellation) =>
        statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Declaration: { Variables: { Count: 1 } variables } declaration }
        && variables[0].Initializer?.Value == target.Read
        && (declaration.Type.IsVar
            || SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(declaration.Type, cancellation).Type, model.GetTypeInfo(target.Read, cancellation).Type))
            ? variables[0].Identifier.ValueText
            : null;

    /// <summary>True when the statement evaluates the read first and only: then the call in it may move up.</summary>
    private static bool IsWhole(ExpressionSyntax read, StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => local.Declaration.Variables is { Count: 1 } variables && variables[0].Initializer?.Value == read,
        ReturnStatementSyntax leave => leave.Expression == read,
        _ => false,
    };

    /// <summary>True where the statement does not always evaluate the read, or does so at another time.</summary>
    private static bool IsConditional(SyntaxNode read, StatementSyntax statement)
    {
        for (SyntaxNode node = read; node != statement; node = node.Parent!)
        {
            var conditional = node.Parent switch
            {
                ConditionalExpressionSyntax choice => node != choice.Condition,
                BinaryExpressionSyntax both => node == both.Right && both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
                ConditionalAccessExpressionSyntax access => node == access.WhenNotNull,
                SwitchExpressionArmSyntax or AnonymousFunctionExpressionSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax => true,
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } => true,
                _ => false,
            };
            if (conditional)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The read to replace.</summary>
    private sealed class Target(MemberAccessExpressionSyntax read, string check, string type, SemanticModel model)
    {
        public MemberAccessExpressionSyntax Read { get; } = read;

        /// <summary>True when the response is in a local, parameter or field.</summary>
        public bool IsName { get; } = read.Expression is IdentifierNameSyntax;

        public string Response { get; } = read.Expression is IdentifierNameSyntax name ? name.Identifier.ValueText : "";

        /// <summary>The response kept, the check, and what follows when there is more to do than to declare the answer.</summary>
        public List<StatementSyntax> Statements(string wanted, Func<string, StatementSyntax>? use)
        {
            var statements = new List<StatementSyntax>();
            var earlier = Read.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(node => node is not GlobalStatementSyntax) is { } member
                ? Earlier(member)
                : Earlier(Read.SyntaxTree.GetRoot());
            var response = IsName ? Response : FreeName.Near(Read, "response", earlier);
            var result = use is null ? wanted : FreeName.Near(Read, wanted, IsName ? 0 : earlier);
            if (!IsName)
            {
                var value = Read.Expression is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : Read.Expression;
                statements.Add(ParseStatement($"var {response} = {value.WithoutTrivia().ToFullString()};\n"));
            }

            statements.Add(ThrowIf.Statement($"!{response}.{check}(out var {result})", $"The model's answer is no {type}.", Read, model));
            if (use is not null)
            {
                statements.Add(use(result));
            }

            return [.. statements.Select(statement => statement.WithAdditionalAnnotations(Formatter.Annotation))];
        }

        /// <summary>Reads before this one that get names of their own in the same round of fixes.</summary>
        private int Earlier(SyntaxNode scope) =>
            scope.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Count(other =>
                other.SpanStart < Read.SpanStart && other.Name.Identifier.ValueText == Read.Name.Identifier.ValueText
                && other.Expression is ParenthesizedExpressionSyntax { Expression: AwaitExpressionSyntax });
    }
}
