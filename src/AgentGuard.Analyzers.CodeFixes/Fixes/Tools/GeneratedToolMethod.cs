using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Makes a method one that a tool is generated for: the attribute on it, <c>partial</c> on the types around it.</summary>
internal static class GeneratedToolMethod
{
    public const string Attribute = "AgentTool";
    private const string Namespace = "AgentGuard.Runtime";

    /// <summary>The changes by syntax tree; null when the method is not of this project.</summary>
    public static IReadOnlyList<(SyntaxTree Tree, TextChange Change)>? Changes(
        IMethodSymbol method, FactoryArguments given, Compilation compilation, CancellationToken cancellation) =>
        Around(method, compilation, cancellation) is { } around && DeclarationOf(method, compilation, cancellation) is { } declaration
            ? [(declaration.SyntaxTree, Insert(declaration.SpanStart, $"[{Attribute}{Arguments(given)}]{ThrowIf.EndOfLineAt(declaration)}{Indent.Of(declaration)}")), .. around]
            : null;

    /// <summary>The changes besides the attribute itself; null when the method is not of this project.</summary>
    public static IReadOnlyList<(SyntaxTree Tree, TextChange Change)>? Around(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.GetTypesByMetadataName(ToolsetParser.AttributeName).IsEmpty || DeclarationOf(method, compilation, cancellation) is not { } declaration)
        {
            return null;
        }

        var changes = declaration.Ancestors().OfType<TypeDeclarationSyntax>()
            .Where(part => !part.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(part => Insert(part.Keyword.SpanStart, "partial "))
            .ToList();
        if (!compilation.GetSemanticModel(declaration.SyntaxTree).LookupNamespacesAndTypes(declaration.SpanStart, name: Attribute + "Attribute").Any()
            && UsingDirective.For(declaration.SyntaxTree.GetRoot(cancellation), Namespace) is { } directive)
        {
            changes.Add(directive);
        }

        return changes.ConvertAll(change => (declaration.SyntaxTree, change));
    }

    private static MethodDeclarationSyntax? DeclarationOf(IMethodSymbol method, Compilation compilation, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is MethodDeclarationSyntax declaration && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? declaration
            : null;

    private static string Arguments(FactoryArguments given)
    {
        var arguments = new List<string>();
        if (given.Name is not null)
        {
            arguments.Add("Name = " + SymbolDisplay.FormatLiteral(given.Name, quote: true));
        }

        if (given.Description is not null)
        {
            arguments.Add("Description = " + SymbolDisplay.FormatLiteral(given.Description, quote: true));
        }

        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
