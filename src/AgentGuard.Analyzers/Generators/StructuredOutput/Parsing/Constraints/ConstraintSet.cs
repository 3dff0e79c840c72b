namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;

/// <summary>The constraints on one member. Each kind of value takes those it understands; what is left was written on the wrong type.</summary>
internal sealed class ConstraintSet(IEnumerable<Constraint> constraints)
{
    private readonly List<Constraint> _left = constraints.ToList();

    public IReadOnlyList<Constraint> Left => _left;

    public IReadOnlyList<Constraint> Take(params ConstraintKind[] kinds)
    {
        var taken = _left.FindAll(constraint => kinds.Contains(constraint.Kind));
        _left.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>What a list or map hands on to its items.</summary>
    public ConstraintSet TakeForItems()
    {
        var taken = _left.FindAll(constraint => constraint is { IsOurs: true, Kind: not ConstraintKind.Items });
        _left.RemoveAll(taken.Contains);
        return new ConstraintSet(taken);
    }

    /// <summary>Takes back what the items left.</summary>
    public void Return(ConstraintSet items) => _left.AddRange(items._left);
}
