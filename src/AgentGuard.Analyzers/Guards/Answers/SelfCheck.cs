using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether instances of a type check themselves while they are made, whoever makes them: a deserialiser too.</summary>
internal static class SelfCheck
{
    private const string Callback = "System.Text.Json.Serialization.IJsonOnDeserialized";

    /// <summary>True when a constructor, setter or initialiser of the type throws or calls something that does, or reading it calls back.</summary>
    public static bool Has(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.AllInterfaces.Any(contract => contract.Is(Callback)))
        {
            return true;
        }

        foreach (var reference in type.OriginalDefinition.DeclaringSyntaxReferences)
        {
            // What a generator adds to the type checks the answers that are read through it, and no others.
            if (!reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
                && reference.GetSyntax(cancellation).DescendantNodes(node => node is not BaseMethodDeclarationSyntax or ConstructorDeclarationSyntax).Any(Refuses))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Refuses(SyntaxNode node) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => IsCheck(access.Name),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => IsCheck(name),
        _ => false,
    };

    private static bool IsCheck(SimpleNameSyntax name) =>
        name.Identifier.ValueText.StartsWith("Throw", StringComparison.Ordinal) || ValidationCall.IsName(name.Identifier.ValueText);
}
