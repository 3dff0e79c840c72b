using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>What variables hold at one point of a method, and which sources have been checked on every path to it.</summary>
internal sealed class TaintState
{
    public static readonly TaintState Empty = new(ImmutableDictionary<object, TaintValue>.Empty, ImmutableDictionary<object, TaintSink>.Empty);

    private readonly ImmutableDictionary<object, TaintValue> _values;
    private readonly ImmutableDictionary<object, TaintSink> _checked;

    private TaintState(ImmutableDictionary<object, TaintValue> values, ImmutableDictionary<object, TaintSink> passed)
    {
        _values = values;
        _checked = passed;
    }

    public IEnumerable<KeyValuePair<object, TaintValue>> Values => _values;

    /// <summary>The value of a variable: a local, parameter, field or capture.</summary>
    public TaintValue this[object variable] => _values.TryGetValue(variable, out var value) ? value : TaintValue.Clean;

    public bool Knows(object variable) => _values.ContainsKey(variable);

    public TaintState With(object variable, TaintValue value)
    {
        if (_values.TryGetValue(variable, out var known))
        {
            return ReferenceEquals(known, value) ? this : new(_values.SetItem(variable, value), _checked);
        }

        // A clean field is remembered: what other methods leave in it does not count any more.
        return value.IsClean && variable is not (IFieldSymbol or IPropertySymbol) ? this : new(_values.Add(variable, value), _checked);
    }

    /// <summary>The state after a check that all these sources passed.</summary>
    public TaintState Passed(TaintValue value, TaintSink sinks)
    {
        var passed = _checked;
        foreach (var pair in value.Flat().Sources)
        {
            if ((pair.Value & TaintSink.Part) == 0)
            {
                passed = passed.SetItem(pair.Key.Key, (passed.TryGetValue(pair.Key.Key, out var known) ? known : TaintSink.None) | sinks);
            }
        }

        return ReferenceEquals(passed, _checked) ? this : new(_values, passed);
    }

    /// <summary>The state after these sources passed the checks they passed in another state.</summary>
    public TaintState PassedAs(TaintValue value, TaintState other)
    {
        var result = this;
        foreach (var pair in value.Flat().Sources)
        {
            if (other._checked.TryGetValue(pair.Key.Key, out var passed))
            {
                result = result.Passed(TaintValue.Clean.WithSource(pair.Key, pair.Value), passed);
            }
        }

        return result;
    }

    /// <summary>The value, made safe for what its sources have been checked for.</summary>
    public TaintValue Resolve(TaintValue value)
    {
        if (_checked.IsEmpty || value.IsClean)
        {
            return value;
        }

        var result = TaintValue.Clean;
        foreach (var pair in value.Sources)
        {
            result = result.WithSource(pair.Key, pair.Value | (_checked.TryGetValue(pair.Key.Key, out var passed) ? passed : TaintSink.None));
        }

        foreach (var member in value.Members)
        {
            result = result.WithMember(member.Key, Resolve(member.Value));
        }

        return result;
    }

    /// <summary>What holds on either of two paths; this instance when the other adds nothing.</summary>
    public TaintState Join(TaintState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var values = ReferenceEquals(_values, other._values) ? _values : JoinValues(other);
        var passed = _checked;
        foreach (var pair in _checked)
        {
            var both = pair.Value & (other._checked.TryGetValue(pair.Key, out var theirs) ? theirs : TaintSink.None);
            if (both != pair.Value)
            {
                passed = both == TaintSink.None ? passed.Remove(pair.Key) : passed.SetItem(pair.Key, both);
            }
        }

        return ReferenceEquals(values, _values) && ReferenceEquals(passed, _checked) ? this : new(values, passed);
    }

    private ImmutableDictionary<object, TaintValue> JoinValues(TaintState other)
    {
        var values = _values;
        foreach (var pair in other._values)
        {
            var own = this[pair.Key];
            var joined = own.Join(pair.Value);
            if (!ReferenceEquals(joined, own) || (pair.Value.IsClean && !values.ContainsKey(pair.Key)))
            {
                values = values.SetItem(pair.Key, joined);
            }
        }

        return values;
    }
}
