using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>
/// What a method or lambda does outside, through the methods of the compilation it calls: three calls deep, each method once, through an
/// interface when the compilation has one implementation of it. Shared by all rules; one per compilation.
/// </summary>
internal sealed class EffectAnalysis
{
    private const int MostDepth = 3;

    private static readonly ConditionalWeakTable<Compilation, EffectAnalysis> Analyses = new();

    private readonly ConcurrentDictionary<SyntaxNode, BodyEffects> _bodies = new();
    private readonly ConcurrentDictionary<SyntaxNode, EffectSummary> _summaries = new();
    private readonly SdkContext _sdk;
    private Implementations? _implementations;

    private EffectAnalysis(Compilation compilation) => _sdk = SdkContext.For(compilation);

    public static EffectAnalysis For(Compilation compilation) =>
        Analyses.GetValue(compilation, static c => new EffectAnalysis(c));

    /// <summary>What a method, local function or lambda of the compilation does; nothing when its body cannot be seen.</summary>
    public EffectSummary Of(IMethodSymbol method, CancellationToken cancellation) =>
        BodyOf(method, cancellation) is { } body ? Of(body, cancellation) : EffectSummary.Nothing;

    /// <summary>What a body does.</summary>
    public EffectSummary Of(IOperation body, CancellationToken cancellation)
    {
        if (!_summaries.TryGetValue(body.Syntax, out var summary))
        {
            summary = _summaries.GetOrAdd(body.Syntax, Summarise(body, cancellation));
        }

        return summary;
    }

    /// <summary>The body of a method that a call runs; null when it is not of this compilation, or open which one it is.</summary>
    public IOperation? CalledBody(IMethodSymbol method, CancellationToken cancellation) =>
        (method.IsAbstract ? ImplementationsOf(cancellation).Target(method) : method.ReducedFrom ?? method) is { } target ? BodyOf(target, cancellation) : null;

    /// <summary>The classes of the compilation.</summary>
    public Implementations ImplementationsOf(CancellationToken cancellation) =>
        _implementations ??= new Implementations(_sdk.Compilation, cancellation);

    /// <summary>The declaration of a method, local function or lambda as an operation.</summary>
    public IOperation? BodyOf(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellation);
            if (_sdk.Compilation.ContainsSyntaxTree(syntax.SyntaxTree)
                && _sdk.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>A body and those of the methods of the compilation it calls, three calls deep, with the calls that lead there.</summary>
    public IEnumerable<(IOperation Body, ImmutableArray<IOperation> Path)> Reached(IOperation body, CancellationToken cancellation)
    {
        var seen = new HashSet<SyntaxNode> { body.Syntax };
        var open = new Queue<(IOperation Body, ImmutableArray<IOperation> Path)>();
        open.Enqueue((body, ImmutableArray<IOperation>.Empty));
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (current, path) = open.Dequeue();
            yield return (current, path);
            foreach (var (call, method) in path.Length < MostDepth ? EffectsOf(current, cancellation).Calls : [])
            {
                if (CalledBody(method, cancellation) is { } callee && seen.Add(callee.Syntax))
                {
                    open.Enqueue((callee, path.Add(call)));
                }
            }
        }
    }

    private EffectSummary Summarise(IOperation body, CancellationToken cancellation)
    {
        var found = new List<(EffectSite Site, EffectCommit StagedFor)>();
        var commits = EffectCommit.None;
        foreach (var (current, path) in Reached(body, cancellation))
        {
            var effects = EffectsOf(current, cancellation);
            commits |= effects.Commits;
            found.AddRange(effects.Sites.Select(site =>
                (new EffectSite(site.Effect, site.Method, site.Target, path.Add(site.Call)), site.StagedFor)));
        }

        return new EffectSummary(found
            .Where(site => site.StagedFor == EffectCommit.None || (site.StagedFor & commits) != 0)
            .Select(site => site.Site).ToImmutableArray());
    }

    private BodyEffects EffectsOf(IOperation body, CancellationToken cancellation) =>
        _bodies.TryGetValue(body.Syntax, out var known) ? known : _bodies.GetOrAdd(body.Syntax, BodyEffects.Of(body, _sdk, cancellation));
}
