using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Gives each value that needs methods one name for them, the same one to equal values, and remembers which are still to be written.</summary>
internal sealed class ValueMethods
{
    private readonly Dictionary<ValueSpec, string> _names = [];
    private readonly HashSet<string> _taken;
    private readonly Queue<ValueSpec> _unwritten = new();

    public ValueMethods(OutputSpec spec) => _taken = new HashSet<string>(spec.Types.Select(type => type.Name), StringComparer.Ordinal);

    /// <summary>True for values that are read or written by a method of their own.</summary>
    public static bool Needs(ValueSpec value) => value switch
    {
        TextValue text => text.Pattern is not null || text.Format is not null || text.Values.Count > 0,
        IntegerValue integer => integer.Values.Count > 0,
        NumberValue number => number.Values.Count > 0 || number.Minimum is not null || number.Maximum is not null,
        ListValue or MapValue => true,
        _ => false,
    };

    /// <param name="hint">Where the value is used, for a good name: the type and the member.</param>
    public string NameOf(ValueSpec value, string hint)
    {
        var key = value with { IsNullable = false };
        if (!_names.TryGetValue(key, out var name))
        {
            name = Take(hint);
            _names.Add(key, name);
            _unwritten.Enqueue(key);
        }

        return name;
    }

    /// <summary>A name that nothing else has.</summary>
    public string Take(string hint)
    {
        var name = hint;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = hint + CSharpText.Number(number);
        }

        return name;
    }

    /// <summary>The next value whose methods are not written yet.</summary>
    public (ValueSpec Value, string Name)? Next() => _unwritten.Count == 0 ? null : (_unwritten.Peek(), _names[_unwritten.Dequeue()]);
}
