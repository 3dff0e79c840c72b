using AgentGuard.Analyzers.Rules.StructuredOutput;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>
/// Puts a record in the place of a type without a shape, for its members to be written by hand; offered where the code does not depend on
/// the old type. On an abstract type of the same file it declares the derived types.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntypedResultFix() : AgentFix(UntypedResult.Id)
{
    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<TypeSyntax>() is not { Parent: TypeArgumentListSyntax { Parent: GenericNameSyntax name } } type
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetTypeInfo(type, cancellation).Type is not { } symbol)
        {
            return null;
        }

        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        if (symbol.IsAbstract && symbol.DeclaringSyntaxReferences.Length == 1)
        {
            return await WithDerivedTypes(document, root, symbol, model, cancellation).ConfigureAwait(false);
        }

        var contract = NameFor(type, name);
        var changed = document.WithSyntaxRoot(WithContract(root.ReplaceNode(type, IdentifierName(contract).WithTriviaFrom(type)), contract));
        return symbol.DeclaringSyntaxReferences.IsEmpty && await document.CompilesAs(changed, cancellation).ConfigureAwait(false)
            ? new Fix($"Declare the record '{contract}' for the answer", _ => Task.FromResult(changed))
            : null;
    }

    private static async Task<Fix?> WithDerivedTypes(
        Document document, SyntaxNode root, ITypeSymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        if (await symbol.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellation).ConfigureAwait(false) is not TypeDeclarationSyntax declaration
            || declaration.SyntaxTree != root.SyntaxTree)
        {
            return null;
        }

        var derived = root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Select(candidate => model.GetDeclaredSymbol(candidate, cancellation)).OfType<INamedTypeSymbol>()
            .Where(candidate => candidate is { IsAbstract: false, TypeParameters.IsEmpty: true } && Inherits(candidate, symbol))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        foreach (var space in new[] { "", "System.Text.Json.Serialization." })
        {
            var attributes = derived.Select(type => $"[{space}JsonDerivedType(typeof({type.ToMinimalDisplayString(model, declaration.SpanStart)}), \"{Tag(type.Name)}\")]");
            var indent = declaration.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
            var end = ThrowIf.EndOfLineAt(declaration).ToString();
            var source = root.ToFullString().Insert(declaration.SpanStart, string.Concat(attributes.Select(attribute => attribute + end + indent)));
            var changed = document.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(source));
            if (derived.Count > 0 && await document.CompilesAs(changed, cancellation).ConfigureAwait(false))
            {
                return new Fix($"Declare the types derived from '{symbol.Name}'", _ => Task.FromResult(changed));
            }
        }

        return null;
    }

    private static bool Inherits(INamedTypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }

    private static string Tag(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>A record at the end of the file.</summary>
    private static CompilationUnitSyntax WithContract(SyntaxNode root, string name)
    {
        var unit = (CompilationUnitSyntax)root;
        var end = ThrowIf.EndOfLineAt(root);
        var record = ParseMemberDeclaration($"internal sealed record {name}(string Value);")!
            .WithLeadingTrivia(root.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? TriviaList(end) : TriviaList(end, end))
            .WithTrailingTrivia(end).WithAdditionalAnnotations(Formatter.Annotation);
        return unit.Members.Count > 0 && unit.Members[unit.Members.Count - 1] is BaseNamespaceDeclarationSyntax space
            ? unit.ReplaceNode(space, space.WithMembers(space.Members.Add(record)))
            : unit.WithMembers(unit.Members.Add(record));
    }

    /// <summary>Named after the method: <c>AskAnswer</c> for <c>AskAsync</c>; earlier calls of the same round take the first names.</summary>
    private static string NameFor(TypeSyntax type, GenericNameSyntax call)
    {
        var root = type.SyntaxTree.GetRoot();
        var member = type.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault();
        var wanted = member is null ? "Answer" : (member.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal)
            ? member.Identifier.ValueText.Substring(0, member.Identifier.ValueText.Length - 5)
            : member.Identifier.ValueText) + "Answer";
        var earlier = (member ?? root).DescendantNodes().OfType<GenericNameSyntax>().Count(other =>
            other.SpanStart < call.SpanStart && other.Identifier.ValueText == call.Identifier.ValueText && other.TypeArgumentList.ToString() == call.TypeArgumentList.ToString());
        var used = new HashSet<string>(root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? wanted : wanted + number).Where(name => !used.Contains(name)).Skip(earlier).First();
    }
}
