using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Makes a type one that the generator completes: the attribute on it, <c>partial</c> on it and on the types around it.</summary>
internal static class StructuredType
{
    private const string Attribute = "StructuredOutput";

    /// <summary>True when the type carries the attribute or implements what it generates.</summary>
    public static bool Is(ITypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == Attribute + "Attribute" && IsOurs(attribute.AttributeClass))
        || type.AllInterfaces.Any(contract => contract.Name == "IStructuredOutput" && IsOurs(contract));

    /// <summary>The changes by syntax tree; null when the type is not of this project or cannot be one.</summary>
    public static IReadOnlyList<(SyntaxTree Tree, TextChange Change)>? Changes(INamedTypeSymbol type, string space, Compilation compilation, CancellationToken cancellation)
    {
        if (Is(type))
        {
            return [];
        }

        var declarations = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>().ToList();
        if (declarations.Count == 0
            || type is not { IsStatic: false, IsAbstract: false, IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Struct }
            || declarations.Exists(declaration => !compilation.ContainsSyntaxTree(declaration.SyntaxTree)))
        {
            return null;
        }

        var declaration = declarations[0];
        var changes = new List<TextChange> { Insert(declaration.SpanStart, $"[{Attribute}]{ThrowIf.EndOfLineAt(declaration)}{Indent.Of(declaration)}") };
        changes.AddRange(declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
            .Where(part => !part.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(part => Insert(part.Keyword.SpanStart, "partial ")));
        if (!IsVisible(compilation.GetSemanticModel(declaration.SyntaxTree), declaration.SpanStart)
            && UsingDirective.For(declaration.SyntaxTree.GetRoot(cancellation), space) is { } directive)
        {
            changes.Add(directive);
        }

        return changes.ConvertAll(change => (declaration.SyntaxTree, change));
    }

    private static bool IsVisible(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: Attribute + "Attribute").Any(IsOurs);

    private static bool IsOurs(ISymbol symbol) => symbol.ContainingNamespace?.ToString() == "AgentGuard.Runtime";

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
