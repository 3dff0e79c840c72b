using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>The variable of a <c>catch</c>, which a fix may have to declare first.</summary>
internal static class CatchVariable
{
    /// <summary>The clause with a variable for the exception, and the variable's name.</summary>
    public static (CatchClauseSyntax Clause, string Name) In(CatchClauseSyntax clause, SemanticModel model)
    {
        if (clause.Declaration is { Identifier.ValueText: { Length: > 0 } given })
        {
            return (clause, given);
        }

        var name = FreeName.Near(clause, "exception");
        var type = clause.Declaration?.Type.WithoutTrivia() ?? ParseTypeName(SystemName("Exception", clause, model));
        var declaration = CatchDeclaration(type.WithTrailingTrivia(Space), Identifier(name));
        return clause.Declaration is { } old
            ? (clause.WithDeclaration(declaration.WithTriviaFrom(old)), name)
            : (clause
                .WithCatchKeyword(clause.CatchKeyword.WithTrailingTrivia(Space))
                .WithDeclaration(declaration.WithTrailingTrivia(clause.CatchKeyword.TrailingTrivia)), name);
    }

    /// <summary>A type of namespace <c>System</c>, qualified where it must be.</summary>
    public static string SystemName(string name, SyntaxNode near, SemanticModel model)
    {
        var found = model.LookupNamespacesAndTypes(near.SpanStart, name: name);
        return found.Length == 1 && found[0].ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } ? name : "global::System." + name;
    }
}
