using AgentGuard.Analyzers.Generators.Shared.Problems;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>What all parts of the parser share while one definition is read.</summary>
internal sealed class ParseContext(INamedTypeSymbol root, Compilation compilation, CancellationToken cancellation)
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    public INamedTypeSymbol Root { get; } = root;

    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    public TypeGraph Types { get; } = new();

    public ImmutableArray<Problem> Problems => _problems.ToImmutableArray();

    /// <summary>
    /// Values are only written, as the results of tools are: a type then needs no constructor, and its members no setter. Constraints are
    /// for what is read.
    /// </summary>
    public bool WritesOnly { get; init; }

    /// <summary>True when nothing can be generated.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Generated code stands inside the root type, so that is where names must be visible.</summary>
    public bool IsAccessible(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Root);

    /// <summary>Where a symbol is declared; the fallback for one from another project or package.</summary>
    public Location LocationOf(ISymbol symbol, Location fallback) =>
        symbol.Locations.FirstOrDefault(location => location.SourceTree is { } tree && Compilation.ContainsSyntaxTree(tree)) ?? fallback;

    /// <summary>Where an attribute is written; the fallback for one from another project or package.</summary>
    public Location LocationOf(AttributeData attribute, Location fallback) =>
        attribute.ApplicationSyntaxReference is { } reference && Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.SyntaxTree.GetLocation(reference.Span)
            : fallback;

    /// <summary>False for symbols from other projects and packages, whose code an IDE shows and a build does not.</summary>
    public bool IsInCompilation(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    public void Report(ProblemKind kind, Location location, params object[] arguments)
    {
        var problem = OutputProblems.Table.Found(kind, location, arguments);
        HasFailed |= problem.IsFatal;
        _problems.Add(problem);
    }

    /// <summary>Gives up without a word: the compiler reports the error already.</summary>
    public void Abandon() => HasFailed = true;

    /// <summary>The model of a declaration in this compilation; null for one in another project.</summary>
    public SemanticModel? ModelOf(SyntaxNode syntax)
    {
        var tree = syntax.SyntaxTree;
        if (_models.TryGetValue(tree, out var known) || !Compilation.ContainsSyntaxTree(tree))
        {
            return known;
        }

#pragma warning disable RS1030 // Initial values are declared anywhere in the compilation, not where the symbol action or transform looks.
        return _models[tree] = Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
