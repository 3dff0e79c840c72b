namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>Whether code of the project names a method, and so would no longer fit it with other parameters.</summary>
internal static class NamedInCode
{
    public static bool Is(MethodDeclarationSyntax method, Compilation compilation, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>()
            .Any(name => name.Identifier.ValueText == method.Identifier.ValueText && !tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)));
}
