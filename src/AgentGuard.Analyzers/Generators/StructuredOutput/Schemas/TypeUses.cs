using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>How often the Portable schema names each type, and which types contain themselves: these have a definition.</summary>
internal sealed class TypeUses
{
    /// <summary>An enum of so few values is shorter in place than behind a reference.</summary>
    private const int SmallEnum = 8;

    private readonly OutputSpec _spec;
    private readonly int[] _uses;
    private readonly HashSet<int>[] _targets;
    private readonly Queue<int> _pending = new();

    private TypeUses(OutputSpec spec)
    {
        _spec = spec;
        _uses = new int[spec.Types.Count];
        _targets = [.. spec.Types.Select(_ => new HashSet<int>())];
    }

    public static TypeUses Of(OutputSpec spec)
    {
        var uses = new TypeUses(spec);
        uses.CountRoot();
        uses.CountPending();
        return uses;
    }

    /// <summary>The uses in a value and all that it consists of.</summary>
    public static TypeUses Of(OutputSpec spec, ValueSpec value)
    {
        var uses = new TypeUses(spec);
        uses.CountValue(null, value);
        uses.CountPending();
        return uses;
    }

    public bool IsDefinition(int type) => _spec.Types[type] is EnumSpec { Members.Count: var values }
        ? _uses[type] > 1 && values > SmallEnum
        : _uses[type] > 1 || IsRecursive(type);

    public bool IsRecursive(int type)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(_targets[type]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next == type)
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var target in _targets[next])
                {
                    open.Push(target);
                }
            }
        }

        return false;
    }

    private void CountRoot()
    {
        // An object root stands in place, so it is written once more than it is used; a union root is the value of a wrapper.
        if (_spec.Root is UnionSpec)
        {
            Use(_spec.RootType);
        }
        else
        {
            CountBody(_spec.RootType);
        }
    }

    private void CountPending()
    {
        while (_pending.Count > 0)
        {
            CountBody(_pending.Dequeue());
        }
    }

    private void Use(int type)
    {
        if (++_uses[type] == 1)
        {
            _pending.Enqueue(type);
        }
    }

    private void CountBody(int type)
    {
        switch (_spec.Types[type])
        {
            case ObjectSpec body:
                CountMembers(type, body);
                break;
            case UnionSpec union:
                foreach (var form in union.Cases)
                {
                    CountCase(type, form);
                }

                break;
        }
    }

    private void CountMembers(int owner, ObjectSpec body)
    {
        foreach (var member in body.Members)
        {
            CountValue(owner, member.Value);
        }
    }

    /// <summary>A tagged object is written in place: with the tag it is another schema than elsewhere.</summary>
    private void CountCase(int owner, UnionCase form)
    {
        if (form.Tag is not null && form.Value is NamedValue named && _spec.Types[named.Type] is ObjectSpec body)
        {
            CountMembers(owner, body);
        }
        else
        {
            CountValue(owner, form.Value);
        }
    }

    /// <param name="owner">The type the value is part of; null for a root.</param>
    /// <param name="value">What is counted.</param>
    private void CountValue(int? owner, ValueSpec value)
    {
        switch (value)
        {
            case NamedValue named:
                if (owner is { } type)
                {
                    _targets[type].Add(named.Type);
                }

                Use(named.Type);
                break;
            case ListValue list:
                CountValue(owner, list.Item);
                break;
            case MapValue map:
                CountValue(owner, map.Key);
                CountValue(owner, map.Item);
                CountValue(owner, map.Item); // Both forms of a map hold its items.
                break;
        }
    }
}
