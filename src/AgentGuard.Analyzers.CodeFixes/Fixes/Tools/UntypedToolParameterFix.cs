using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>
/// Gives the parameter the type that the body deserialises it to, when that is all the body does with it. What else may be read out of a value
/// says only the author.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntypedToolParameterFix() : AgentFix(UntypedToolParameter.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ParameterSyntax>() is not { Type: { } type, Default: null, Parent.Parent: MethodDeclarationSyntax method } parameter
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(parameter, cancellation) is not { } symbol
            || NamedInCode.Is(method, model.Compilation, cancellation)
            || Uses(symbol, method, model, cancellation) is not { Count: 1 } uses
            || Deserialised(uses[0], model, cancellation) is not var (call, wanted))
        {
            return null;
        }

        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SyntaxNode read = call.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain ? certain : call;
        var changed = document.WithSyntaxRoot(root.ReplaceNodes([type, read], (old, _) => old == type
            ? wanted.WithTriviaFrom(type)
            : uses[0].WithTriviaFrom(old)));
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false)
            ? new Fix($"Take '{wanted}' instead of '{type}'", _ => Task.FromResult(changed))
            : null;
    }

    private static List<IdentifierNameSyntax> Uses(ISymbol parameter, MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation) =>
        [.. method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, parameter))];

    /// <summary>The call that deserialises the value with the serializer's own options, and the type it gives.</summary>
    private static (InvocationExpressionSyntax Call, TypeSyntax Type)? Deserialised(IdentifierNameSyntax use, SemanticModel model, CancellationToken cancellation)
    {
        if (use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.Expression is not MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Deserialize" or "DeserializeObject", TypeArgumentList.Arguments: { Count: 1 } types } } access
            || types[0] is not { } type
            || model.GetTypeInfo(type, cancellation).Type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Array }
            || !(use.Parent is ArgumentSyntax || access.Expression == use))
        {
            return null;
        }

        return (call, type is NullableTypeSyntax { ElementType: var inner } ? inner : type);
    }
}
