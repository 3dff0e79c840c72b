using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>Which names the code of a compilation mentions: the cheap answer to "does anybody do this at all".</summary>
internal sealed class NamesInCode(Compilation compilation)
{
    /// <summary>In the path of what the package itself generates, which says nothing about what the user's code does.</summary>
    private static readonly string OwnFolder = typeof(NamesInCode).Assembly.GetName().Name;

    /// <summary>True when any file mentions one of the names.</summary>
    public bool HasAny(ICollection<string> names, CancellationToken cancellation) => Files(names, cancellation).Any();

    /// <summary>True when one of the names stands for a symbol that passes.</summary>
    public bool HasSymbol(ICollection<string> names, Func<ISymbol, bool> passes, CancellationToken cancellation) =>
        Uses(names, cancellation).Any(use => passes(use.Symbol));

    /// <summary>What the names stand for.</summary>
    /// <param name="names">The names.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <param name="mayFit">Says from the code around a name whether it is worth to look at the symbol.</param>
    public IEnumerable<(SimpleNameSyntax Name, ISymbol Symbol, SemanticModel Model)> Uses(
        ICollection<string> names, CancellationToken cancellation, Func<SimpleNameSyntax, bool>? mayFit = null) =>
        from place in Places(names, cancellation)
        where mayFit?.Invoke(place.Name) != false
        let symbol = place.Model.GetSymbolInfo(place.Name, cancellation).Symbol
        where symbol is not null
        select (place.Name, symbol, place.Model);

    /// <summary>Where the names stand.</summary>
    public IEnumerable<(SimpleNameSyntax Name, SemanticModel Model)> Places(ICollection<string> names, CancellationToken cancellation)
    {
        foreach (var tree in Files(names, cancellation))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in FileNames.Of(tree).Names(names.Contains))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return (name, model);
            }
        }
    }

    /// <summary>The names in code that begin in a certain way.</summary>
    public IEnumerable<string> StartingWith(string prefix, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Where(tree => !IsOwn(tree)).SelectMany(tree => FileNames.Of(tree).All).Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Distinct();

    /// <summary>The names by which code refers to what the catalogue says has a meaning: of the member, or of its type.</summary>
    public static HashSet<string> Of(SdkContext sdk, Func<SdkMember, bool> which) => new(
        sdk.Sdks.SelectMany(description => description.Members()).Where(which).Select(member => member.Word), StringComparer.Ordinal);

    private IEnumerable<SyntaxTree> Files(ICollection<string> names, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsOwn(tree) && FileNames.Of(tree).ContainsAny(names))
            {
                yield return tree;
            }
        }
    }

    private static bool IsOwn(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && tree.FilePath.Contains(OwnFolder);
}
