using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>One pass over the graph of a body until nothing changes, or until a fixed number of steps is spent.</summary>
internal sealed partial class TaintWalk(TaintAnalysis analysis, TaintOptions options, bool isSummary, CancellationToken cancellation)
{
    /// <summary>Operations looked at, repetitions included. A method of 5,000 lines takes about a tenth.</summary>
    internal const int MostSteps = 400_000;

    /// <summary>Nesting of expressions, lambdas and local functions; deeper ones are left alone.</summary>
    private const int MostDepth = 120;

    /// <summary>What one lambda or local function counts for, which takes more of the stack than an expression.</summary>
    private const int DepthOfFunction = 10;

    private readonly Dictionary<(Microsoft.CodeAnalysis.Text.TextSpan, TaintSink, TaintSource), TaintHit> _hits = [];
    private readonly HashSet<ISymbol> _running = new(SymbolEqualityComparer.Default);

    /// <summary>Conditions kept in locals, and functions kept in locals.</summary>
    private readonly Dictionary<object, IOperation?> _kept = [];

    /// <summary>Variables that stand for others while an expression is evaluated in parts.</summary>
    private readonly Dictionary<CaptureId, IOperation> _aliases = [];

    private TaintState _state = TaintState.Empty;
    private ControlFlowGraph _graph = null!;
    private int _steps;
    private int _depth;

    public TaintValue Returned { get; private set; } = TaintValue.Clean;

    public ImmutableArray<TaintHit> Hits => _hits.Values.ToImmutableArray();

    /// <summary>How many operations were looked at.</summary>
    public int Steps => _steps;

    private SdkContext Sdk => analysis.Sdk;

    /// <summary>Runs the graph; gives the state at its end.</summary>
    public TaintState Run(ControlFlowGraph graph, TaintState start)
    {
        var (outerGraph, outerState) = (_graph, _state);
        _graph = graph;
        var states = new TaintState?[graph.Blocks.Length];
        var entered = new TaintState?[graph.Blocks.Length];
        var rounds = new TaintRounds();
        var open = new SortedSet<int> { 0 };
        states[0] = start;
        TaintState? exit = null;
        while (open.Count > 0 && _steps < MostSteps)
        {
            cancellation.ThrowIfCancellationRequested();
            var ordinal = open.Min;
            open.Remove(ordinal);
            var block = graph.Blocks[ordinal];
            _state = states[ordinal]!;
            Handle(block, _state);
            foreach (var operation in block.Operations)
            {
                Evaluate(operation);
            }

            Handle(block, _state);
            Leave(block);
            if (open.Count == 0)
            {
                open.UnionWith(rounds.TakeWaiting());
            }
        }

        (_graph, _state) = (outerGraph, outerState);
        return exit ?? start;

        // An exception may leave the block at its beginning or at its end.
        void Handle(BasicBlock block, TaintState state)
        {
            // Around a lambda's graph come the regions of the method it stands in.
            for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            {
                if (region.Kind == ControlFlowRegionKind.Try)
                {
                    foreach (var handler in region.EnclosingRegion!.NestedRegions)
                    {
                        if (handler.Kind != ControlFlowRegionKind.Try)
                        {
                            Enter(handler.FirstBlockOrdinal, state);
                        }
                    }
                }
            }
        }

        void Leave(BasicBlock block)
        {
            var value = Evaluate(block.BranchValue);
            var after = _state;
            if (block.ConditionalSuccessor is { } conditional)
            {
                var whenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
                FollowWhen(block, conditional, whenTrue);
                _state = after;
                FollowWhen(block, block.FallThroughSuccessor, !whenTrue);
                return;
            }

            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is not null)
            {
                Returned = Returned.Join(after.Resolve(value));
            }

            Follow(block.FallThroughSuccessor, after);
        }

        void FollowWhen(BasicBlock block, ControlFlowBranch? branch, bool outcome)
        {
            if (outcome || TaintRounds.ListOf(block) is not { } list)
            {
                Follow(branch, Refine(block.BranchValue, outcome));
            }
            else if (rounds.IsDone(block.Ordinal, out var last))
            {
                // A list whose elements all passed a check has passed it: one without elements holds nothing that could do harm.
                Follow(branch, last is null ? _state : _state.PassedAs(Evaluate(list), last));
            }
        }

        void Follow(ControlFlowBranch? branch, TaintState state)
        {
            if (branch?.Destination is not { } destination)
            {
                return;
            }

            if (destination.Kind == BasicBlockKind.Exit)
            {
                exit = exit is null ? state : exit.Join(state);
            }

            if (destination.Ordinal <= branch.Source.Ordinal && TaintRounds.ListOf(destination) is not null && rounds.Add(destination.Ordinal, state))
            {
                open.Add(destination.Ordinal);
            }

            Enter(destination.Ordinal, state);
        }

        void Enter(int ordinal, TaintState state)
        {
            if (ReferenceEquals(entered[ordinal], state))
            {
                return;
            }

            entered[ordinal] = state;
            var known = states[ordinal];
            var joined = known is null ? state : known.Join(state);
            if (!ReferenceEquals(joined, known))
            {
                states[ordinal] = joined;
                open.Add(ordinal);
            }
        }
    }
}
