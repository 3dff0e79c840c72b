using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The places of a compilation that use a member by one of a few names. Looks at names first, at symbols only where one fits.</summary>
internal static class NamedMembers
{
    public static IEnumerable<(SimpleNameSyntax Name, ISymbol Symbol, SemanticModel Model)> In(
        Compilation compilation, ISet<string> names, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var name in tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                cancellation.ThrowIfCancellationRequested();
                if (!names.Contains(name.Identifier.ValueText))
                {
                    continue;
                }

                model ??= compilation.GetSemanticModel(tree);
                if (model.GetSymbolInfo(name, cancellation).Symbol is { } symbol)
                {
                    yield return (name, symbol, model);
                }
            }
        }
    }
}
