using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The places of a compilation that use a member by one of a few names. Looks at names first, at symbols only where one fits.</summary>
internal static class NamedMembers
{
    /// <param name="compilation">Where to look.</param>
    /// <param name="names">The names.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <param name="mayFit">Says from the code around a name whether it is worth to look at the symbol.</param>
    public static IEnumerable<(SimpleNameSyntax Name, ISymbol Symbol, SemanticModel Model)> In(
        Compilation compilation, ISet<string> names, CancellationToken cancellation, Func<SimpleNameSyntax, bool>? mayFit = null)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var name in FileNames.Of(tree).Names(names.Contains))
            {
                cancellation.ThrowIfCancellationRequested();
                if (mayFit?.Invoke(name) != false
                    && (model ??= compilation.GetSemanticModel(tree)).GetSymbolInfo(name, cancellation).Symbol is { } symbol)
                {
                    yield return (name, symbol, model);
                }
            }
        }
    }
}
