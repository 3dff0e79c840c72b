using AgentGuard.Analyzers.Rules.StructuredOutput;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>
/// Reads the text with the generated reader where the type has one. Makes the call a typed one elsewhere: <c>GetResponseAsync&lt;T&gt;</c>,
/// <c>RunAsync&lt;T&gt;</c>; only where answer and parse are two statements of one block, and only when the result compiles, which it does
/// not where the SDK has no typed call.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ModelTextParsedFix() : AgentFix(ModelTextParsed.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } parse
            || TypeOf(parse) is not { } type)
        {
            return null;
        }

        return await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            && parse.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax name }
            && model.GetTypeInfo(name.TypeArgumentList.Arguments[0], cancellation).Type is { } target
            && StructuredType.Is(target)
                ? await GeneratedRead.Of(document, parse, type, model, cancellation).ConfigureAwait(false)
                : await TypedCall(document, parse, type, cancellation).ConfigureAwait(false);
    }

    private static async Task<Fix?> TypedCall(Document document, InvocationExpressionSyntax parse, string type, CancellationToken cancellation)
    {
        if (parse.ArgumentList.Arguments.Count is not (1 or 2)
            || parse.ArgumentList.Arguments[0].Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Text", Expression: IdentifierNameSyntax answer }
            || parse.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Parent: BlockSyntax block, Declaration.Variables: { Count: 1 } parsed } statement
            || parsed[0].Initializer is not { } initializer || WithoutFallback(initializer.Value) != parse
            || CallOf(answer.Identifier.ValueText, block) is not { } call)
        {
            return null;
        }

        var options = parse.ArgumentList.Arguments.Count == 2 ? parse.ArgumentList.Arguments[1].Expression : null;
        var typed = Typed(call, type, options);
        var exception = await ExceptionName(document, statement, cancellation).ConfigureAwait(false);
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        foreach (var read in Reads(parsed[0], parse, statement, answer.Identifier.ValueText, $"{exception}(\"The model's answer is no {type}\")"))
        {
            var replaced = root.ReplaceNodes(new SyntaxNode[] { call, statement }, (old, _) => old == call ? typed : read);
            var changed = document.WithSyntaxRoot(WithVarAnswer(replaced, call.SpanStart));
            if (await document.CompilesAs(changed, cancellation).ConfigureAwait(false))
            {
                return new Fix($"Ask for a typed answer with '{Name(call)}<{type}>'", _ => Task.FromResult(changed));
            }
        }

        return null;
    }

    private static string? TypeOf(InvocationExpressionSyntax parse) =>
        parse.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } }
            ? arguments[0].ToString()
            : null;

    private static string Name(InvocationExpressionSyntax call) => ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;

    /// <summary><c>x</c> of <c>x!</c> and <c>x ?? throw …</c>.</summary>
    internal static ExpressionSyntax WithoutFallback(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed.Operand,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } coalesce => coalesce.Left,
        _ => value,
    };

    /// <summary>The awaited call that the answer is declared with, in the same block.</summary>
    private static InvocationExpressionSyntax? CallOf(string answer, BlockSyntax block)
    {
        var declarator = block.Statements.OfType<LocalDeclarationStatementSyntax>()
            .SelectMany(local => local.Declaration.Variables).FirstOrDefault(variable => variable.Identifier.ValueText == answer);
        return declarator?.Initializer?.Value is AwaitExpressionSyntax { Expression: var awaited }
            && Unconfigured(awaited) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } } call
                ? call
                : null;
    }

    private static ExpressionSyntax Unconfigured(ExpressionSyntax awaited) =>
        awaited is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } access }
            ? access.Expression
            : awaited;

    private static InvocationExpressionSyntax Typed(InvocationExpressionSyntax call, string type, ExpressionSyntax? options)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var name = GenericName(access.Name.Identifier.WithTrailingTrivia(), TypeArgumentList(SingletonSeparatedList(ParseTypeName(type))))
            .WithTriviaFrom(access.Name);
        var typed = call.WithExpression(access.WithName(name));
        if (options is null)
        {
            return typed;
        }

        var argument = ParseArgumentList($"(serializerOptions: {options})").Arguments[0];
        var given = call.ArgumentList.Arguments;
        return typed.WithArgumentList(call.ArgumentList.WithArguments(SeparatedList(
            given.Add(argument), given.GetSeparators().Concat(given.Count == 0 ? [] : [Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space)]))));
    }

    /// <summary>An answer declared by its type must become <c>var</c>: the typed call returns another one.</summary>
    private static SyntaxNode WithVarAnswer(SyntaxNode root, int call) =>
        root.FindToken(call).Parent?.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { Type: { IsVar: false } type }
            ? root.ReplaceNode(type, IdentifierName("var").WithTriviaFrom(type))
            : root;

    /// <summary>How the result is read, best first: without an exception, or, where one is caught already, as it is.</summary>
    private static IEnumerable<StatementSyntax> Reads(
        VariableDeclaratorSyntax parsed, InvocationExpressionSyntax parse, LocalDeclarationStatementSyntax statement, string answer, string exception)
    {
        var variable = parsed.Identifier.ValueText;
        var indent = statement.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        var end = statement.SyntaxTree.GetText().ToString().Contains("\r\n") ? "\r\n" : "\n";
        var complain = parsed.Initializer?.Value is BinaryExpressionSyntax { Right: ThrowExpressionSyntax thrown }
            ? thrown.ToString()
            : "throw new " + exception;
        if (statement.Declaration.Type.IsVar && !IsInTry(parse))
        {
            yield return ParseStatement(
                $"if (!{answer}.TryGetResult(out var {variable})){end}{indent}{{{end}{indent}    {complain};{end}{indent}}}")
                .WithTriviaFrom(statement);
        }

        if (IsInTry(parse))
        {
            yield return statement.ReplaceNode(parsed.Initializer!.Value, ParseExpression(answer + ".Result").WithTriviaFrom(parsed.Initializer.Value));
        }
    }

    private static async Task<string> ExceptionName(Document document, SyntaxNode at, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
        && model.LookupNamespacesAndTypes(at.SpanStart, name: "InvalidOperationException").Any(type => type.ContainingNamespace.ToString() == "System")
            ? "InvalidOperationException"
            : "System.InvalidOperationException";

    private static bool IsInTry(SyntaxNode parse) =>
        parse.Ancestors().TakeWhile(node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<TryStatementSyntax>().Any(attempt => attempt.Catches.Count > 0 && attempt.Block.Span.Contains(parse.Span));
}
