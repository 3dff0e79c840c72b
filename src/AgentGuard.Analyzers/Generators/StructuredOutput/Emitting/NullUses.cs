using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Which types and values are used where null is allowed: only their methods need to be told what an error says was expected.</summary>
internal sealed class NullUses
{
    private readonly HashSet<int> _types = [];
    private readonly HashSet<ValueSpec> _values = [];

    public NullUses(OutputSpec spec)
    {
        foreach (var type in spec.Types)
        {
            switch (type)
            {
                case ObjectSpec item:
                    foreach (var member in item.Members)
                    {
                        Add(member.Value, member.Value.IsNullable || !member.IsRequired);
                    }

                    break;
                case UnionSpec union:
                    foreach (var option in union.Cases)
                    {
                        Add(option.Value, option.Value.IsNullable);
                    }

                    break;
            }
        }
    }

    public bool Has(int type) => _types.Contains(type);

    /// <param name="value">Not nullable itself.</param>
    public bool Has(ValueSpec value) => _values.Contains(value);

    private void Add(ValueSpec value, bool orNull)
    {
        if (orNull)
        {
            _values.Add(value with { IsNullable = false });
            if (value is NamedValue named)
            {
                _types.Add(named.Type);
            }
        }

        switch (value)
        {
            case ListValue list:
                Add(list.Item, list.Item.IsNullable);
                break;
            case MapValue map:
                Add(map.Item, map.Item.IsNullable);
                break;
        }
    }
}
