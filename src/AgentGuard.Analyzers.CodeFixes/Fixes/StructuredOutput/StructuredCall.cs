using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>
/// Turns a typed call into the structured one, and the reads of its response with it: <c>TryGetResult</c> becomes a pattern, <c>Result</c>
/// becomes <c>Value</c> behind a check.
/// </summary>
internal sealed class StructuredCall
{
    private readonly InvocationExpressionSyntax _call;
    private readonly SemanticModel _model;
    private readonly string _type;
    private readonly CancellationToken _cancellation;
    private readonly List<TextChange> _changes = [];

    private StructuredCall(InvocationExpressionSyntax call, string type, SemanticModel model, CancellationToken cancellation)
    {
        _call = call;
        _type = type;
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>The changes to the document of the call; null when its surroundings are not understood.</summary>
    public static IReadOnlyList<TextChange>? Changes(
        InvocationExpressionSyntax call, string reader, string space, string type, SemanticModel model, CancellationToken cancellation)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: GenericNameSyntax name } access
            || model.GetOperation(call, cancellation) is not IInvocationOperation operation
            || StructuredArguments.For(call, operation, model) is not { } arguments)
        {
            return null;
        }

        var structured = new StructuredCall(call, type, model, cancellation);
        structured.Replace(name.Identifier.Span, reader);
        if (call.ArgumentList.ToString() != arguments)
        {
            structured.Replace(call.ArgumentList.Span, arguments);
        }

        if (model.GetTypeInfo(access.Expression, cancellation).Type is { } client
            && model.LookupSymbols(call.SpanStart, client, reader, includeReducedExtensionMethods: true).IsEmpty
            && UsingDirective.For(call.SyntaxTree.GetRoot(cancellation), space) is { } directive)
        {
            structured._changes.Add(directive);
        }

        return structured.Response() ? structured._changes : null;
    }

    /// <summary>Rewrites what is done with the response; false when that is something else than reading it.</summary>
    private bool Response()
    {
        if (Awaited(_call) is not { } awaited)
        {
            return false;
        }

        switch (awaited.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax statement } } declarator }:
                return Kept(declarator, statement);
            case ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } read } parenthesized when read.Expression == parenthesized:
                return new ResponseInPlace(read, awaited, _type, _model).Rewrite(_changes);
            default:
                return false;
        }
    }

    private static AwaitExpressionSyntax? Awaited(InvocationExpressionSyntax call)
    {
        ExpressionSyntax task = call;
        if (task.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            task = configured;
        }

        return task.Parent as AwaitExpressionSyntax;
    }

    private bool Kept(VariableDeclaratorSyntax declarator, LocalDeclarationStatementSyntax statement)
    {
        if (_model.GetDeclaredSymbol(declarator, _cancellation) is not ILocalSymbol local || statement.Declaration.Variables.Count != 1)
        {
            return false;
        }

        if (!statement.Declaration.Type.IsVar)
        {
            Replace(statement.Declaration.Type.Span, "var");
        }

        var isChecked = false;
        var isRead = false;
        var scope = statement.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(name, _cancellation).Symbol, local)
                || name.Parent is not MemberAccessExpressionSyntax read || read.Expression != name)
            {
                continue;
            }

            switch (read)
            {
                case { Name.Identifier.ValueText: "TryGetResult", Parent: InvocationExpressionSyntax check }:
                    isChecked = true;
                    if (!Pattern(check, local.Name))
                    {
                        return false;
                    }

                    break;
                case { Name.Identifier.ValueText: "Result" }:
                    isRead = true;
                    Replace(read.Name.Span, "Value");
                    break;
            }
        }

        return !isRead || isChecked || CheckAfter(statement, local.Name);
    }

    /// <summary><c>response.TryGetResult(out var order)</c> becomes <c>response is { IsValid: true, Value: { } order }</c>.</summary>
    private bool Pattern(InvocationExpressionSyntax check, string response)
    {
        var negated = check.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression };
        var match = check.ArgumentList.Arguments is { Count: 1 } arguments
            ? arguments[0].Expression switch
            {
                DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax { Identifier.ValueText: var name } } =>
                    $"{response} is {(negated ? "not " : "")}{{ IsValid: true, Value: {{ }} {name} }}",
                DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax } or IdentifierNameSyntax { Identifier.ValueText: "_" } =>
                    $"{(negated ? "!" : "")}{response}.IsValid",
                _ => null,
            }
            : null;
        if (match is null)
        {
            return false;
        }

        Replace((negated ? check.Parent! : check).Span, match);
        return true;
    }

    private bool CheckAfter(LocalDeclarationStatementSyntax statement, string response)
    {
        if (statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax))
        {
            return false;
        }

        var line = ThrowIf.EndOfLineAt(statement).ToString();
        var gap = ThrowIf.NeedsEmptyLineAfter(statement) ? line : "";
        var check = ValidityCheck.Lines(response, _type, statement, _model).Select(text => Indent.Of(statement) + text + line);
        Replace(new TextSpan(statement.FullSpan.End, 0), string.Concat(check) + gap);
        return true;
    }

    private void Replace(TextSpan span, string text) => _changes.Add(new TextChange(span, text));
}
