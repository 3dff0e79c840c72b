using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>The bodies of methods of the compilation, as operations.</summary>
internal static class MethodBodies
{
    public static IEnumerable<IOperation> Of(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            if (declaration is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
                && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
                && compilation.GetSemanticModel(declaration.SyntaxTree).GetOperation(declaration, cancellation) is { } body)
            {
                yield return body;
            }
        }
    }
}
