using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>
/// Where untrusted data does harm: one analysis per body, shared by all rules, started only when the body mentions a source and a sink.
/// Methods of the compilation are summarised once, one level deep.
/// </summary>
internal sealed class TaintAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, TaintAnalysis> Analyses = new();

    private readonly ConcurrentDictionary<(SyntaxNode, TaintOptions), ImmutableArray<TaintHit>> _hits = new();
    private readonly ConcurrentDictionary<SyntaxNode, object> _gates = new();
    private readonly ConcurrentDictionary<(ISymbol, TaintOptions), TaintSummary> _summaries = new();
    private readonly ConcurrentDictionary<(ISymbol, TaintOptions), TaintValue> _fields = new();
    private readonly Compilation _compilation;

    private TaintAnalysis(Compilation compilation)
    {
        _compilation = compilation;
        Sdk = SdkContext.For(compilation);
        Entries = EntryPoints.For(compilation);
        Gate = new TaintGate(Sdk, Entries);
    }

    public SdkContext Sdk { get; }

    public EntryPoints Entries { get; }

    public TaintGate Gate { get; }

    public static TaintAnalysis For(Compilation compilation) => Analyses.GetValue(compilation, static c => new TaintAnalysis(c));

    /// <summary>What happens in one body.</summary>
    /// <param name="owner">The member the body belongs to.</param>
    /// <param name="body">The body.</param>
    /// <param name="graph">Makes its graph; called once for all rules.</param>
    /// <param name="options">What the user declares.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    public ImmutableArray<TaintHit> Of(
        ISymbol owner, IOperation body, Func<IOperation, ControlFlowGraph?> graph, TaintOptions options, CancellationToken cancellation)
    {
        var key = (body.Syntax, options);
        if (_hits.TryGetValue(key, out var known))
        {
            return known;
        }

        // The rules come at the same time: one works, the others wait for it.
        lock (_gates.GetOrAdd(body.Syntax, static _ => new object()))
        {
            return _hits.TryGetValue(key, out known) ? known : _hits.GetOrAdd(key, Find(owner, body, graph, options, cancellation));
        }
    }

    /// <summary>What a method of the compilation does with its arguments; nothing when its body cannot be seen.</summary>
    public TaintSummary Summary(IMethodSymbol method, TaintOptions options, CancellationToken cancellation)
    {
        var key = ((ISymbol)(method.ReducedFrom ?? method).OriginalDefinition, options);
        return _summaries.TryGetValue(key, out var known) ? known : _summaries.GetOrAdd(key, Summarise((IMethodSymbol)key.Item1, options, cancellation));
    }

    /// <summary>What the methods of a type leave in one of its fields or properties.</summary>
    public TaintValue Left(ISymbol member, TaintOptions options, CancellationToken cancellation)
    {
        var key = (member.OriginalDefinition, options);
        return _fields.TryGetValue(key, out var known) ? known : _fields.GetOrAdd(key, FindLeft(key.Item1, options, cancellation));
    }

    private ImmutableArray<TaintHit> Find(
        ISymbol owner, IOperation body, Func<IOperation, ControlFlowGraph?> graph, TaintOptions options, CancellationToken cancellation)
    {
        var label = owner is IMethodSymbol method ? Entries.Of(method) : TaintLabel.None;
        if (!Gate.LetsIn(body, label, options, cancellation) || graph(body) is not { } flow)
        {
            return ImmutableArray<TaintHit>.Empty;
        }

        var start = TaintState.Empty;
        foreach (var parameter in (owner as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (EntryPoints.SourceOf(parameter, label) is { } source)
            {
                start = start.With(parameter, TaintValue.From(source));
            }
        }

        var walk = new TaintWalk(this, options, isSummary: false, cancellation);
        walk.Run(flow, start);
        return walk.Hits;
    }

    private TaintSummary Summarise(IMethodSymbol method, TaintOptions options, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty || EffectAnalysis.For(_compilation).CalledBody(method, cancellation) is not { } body || GraphOf(body, cancellation) is not { } graph)
        {
            return TaintSummary.Nothing;
        }

        var start = TaintState.Empty;
        var parameters = graph.OriginalOperation is IMethodBodyBaseOperation or IBlockOperation ? ParametersOf(body) ?? method.Parameters : method.Parameters;
        foreach (var parameter in parameters)
        {
            start = start.With(parameter, TaintValue.From(TaintSource.Argument(parameter)));
        }

        var walk = new TaintWalk(this, options, isSummary: true, cancellation);
        var exit = walk.Run(graph, start);
        var fields = exit.Values.Where(pair => pair.Key is IFieldSymbol or IPropertySymbol && !pair.Value.IsClean)
            .ToImmutableDictionary(pair => ((ISymbol)pair.Key).OriginalDefinition, pair => exit.Resolve(pair.Value), SymbolEqualityComparer.Default);
        return new TaintSummary(walk.Returned, fields!, walk.Hits.Where(hit => hit.Source.Label == TaintLabel.Argument).ToImmutableArray());
    }

    /// <summary>The parameters of the declaration that has the body: of an implementation, when an interface was asked for.</summary>
    private static ImmutableArray<IParameterSymbol>? ParametersOf(IOperation body) =>
        body.SemanticModel?.GetDeclaredSymbol(body.Syntax) is IMethodSymbol declared ? declared.Parameters : null;

    private static ControlFlowGraph? GraphOf(IOperation body, CancellationToken cancellation) => body switch
    {
        IMethodBodyOperation { Parent: null } method when method.BlockBody is not null || method.ExpressionBody is not null => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation { Parent: null } constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellation),
        _ => null,
    };

    private TaintValue FindLeft(ISymbol member, TaintOptions options, CancellationToken cancellation)
    {
        var result = TaintValue.Clean;
        foreach (var method in member.ContainingType.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.MethodKind != MethodKind.Ordinary || method.IsAbstract || !MayLeave(method, options, cancellation) || !method.DeclaringSyntaxReferences.Any(reference => Assigns(reference.GetSyntax(cancellation), member.Name)))
            {
                continue;
            }

            if (Summary(method, options, cancellation).Fields.TryGetValue(member, out var left))
            {
                var label = Entries.Of(method);
                result = result.Join(left.Replace(source => source.Key is int number
                    ? EntryPoints.SourceOf(method.Parameters[number], label) is { } given ? TaintValue.From(given) : TaintValue.Clean
                    : null));
            }
        }

        return result;
    }

    private bool MayLeave(IMethodSymbol method, TaintOptions options, CancellationToken cancellation) =>
        Entries.Of(method) != TaintLabel.None || Gate.OfMethod(method, options, cancellation).Labels != TaintLabel.None;

    /// <summary>True when the method writes the member, or something inside the object that the member holds.</summary>
    private static bool Assigns(SyntaxNode method, string name) =>
        method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.DescendantTokens().Any(token => token.ValueText == name));
}
