using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>
/// What is known of a value: the sources it comes from, each with the sinks it has been made safe for, and members that differ from the whole.
/// Immutable; operations that change nothing give the same instance back.
/// </summary>
internal sealed class TaintValue
{
    public static readonly TaintValue Clean = new(ImmutableDictionary<TaintSource, TaintSink>.Empty, ImmutableDictionary<string, TaintValue>.Empty);

    /// <summary>More sources than anyone reads in a message.</summary>
    private const int MostSources = 8;

    private const int MostMembers = 32;

    private TaintValue(ImmutableDictionary<TaintSource, TaintSink> sources, ImmutableDictionary<string, TaintValue> members)
    {
        Sources = sources;
        Members = members;
    }

    /// <summary>The sources of the value as a whole, with the sinks each is safe for.</summary>
    public ImmutableDictionary<TaintSource, TaintSink> Sources { get; }

    public ImmutableDictionary<string, TaintValue> Members { get; }

    /// <summary>True when neither the whole nor a member comes from a source.</summary>
    public bool IsClean => Sources.IsEmpty && Members.IsEmpty;

    public static TaintValue From(TaintSource source) => Clean.WithSource(source, TaintSink.None);

    /// <summary>The value with one more source; a source it has already stays safe for what both are safe for.</summary>
    public TaintValue WithSource(TaintSource source, TaintSink safe)
    {
        if (Sources.TryGetValue(source, out var known))
        {
            return (known & safe) == known ? this : new(Sources.SetItem(source, known & safe), Members);
        }

        return Sources.Count >= MostSources ? this : new(Sources.Add(source, safe), Members);
    }

    /// <summary>The value made safe for more sinks, with all its members.</summary>
    public TaintValue SafeFor(TaintSink sinks) => WithSafety(safe => safe | sinks);

    /// <summary>The value no longer safe for these sinks, with all its members.</summary>
    public TaintValue UnsafeFor(TaintSink sinks) => WithSafety(safe => safe & ~sinks);

    private TaintValue WithSafety(Func<TaintSink, TaintSink> change)
    {
        var result = this;
        foreach (var pair in Sources)
        {
            if (change(pair.Value) is var safe && safe != pair.Value)
            {
                result = new(result.Sources.SetItem(pair.Key, safe), result.Members);
            }
        }

        foreach (var pair in Members)
        {
            result = new(result.Sources, result.Members.SetItem(pair.Key, pair.Value.WithSafety(change)));
        }

        return result;
    }

    /// <summary>A member's value: its own where it is known, else that of the whole.</summary>
    public TaintValue Member(string name)
    {
        if (Members.TryGetValue(name, out var member))
        {
            return member;
        }

        var result = Clean;
        foreach (var pair in Sources)
        {
            var source = pair.Key is { Label: TaintLabel.Argument, Member: null } argument ? argument with { Member = name } : pair.Key;
            result = result.WithSource(source, pair.Value);
        }

        return result;
    }

    public TaintValue WithMember(string name, TaintValue value) =>
        (value.IsClean && Sources.IsEmpty && !Members.ContainsKey(name)) || (Members.Count >= MostMembers && !Members.ContainsKey(name))
            ? this
            : new(Sources, Members.SetItem(name, value));

    /// <summary>The value as one: what comes out when the whole is written, serialised or joined.</summary>
    public TaintValue Flat()
    {
        if (Members.IsEmpty)
        {
            return this;
        }

        var result = new TaintValue(Sources, ImmutableDictionary<string, TaintValue>.Empty);
        foreach (var member in Members)
        {
            result = result.Join(member.Value.Flat());
        }

        return result;
    }

    /// <summary>The value with other values in the place of sources; a source for which there is none stays.</summary>
    public TaintValue Replace(Func<TaintSource, TaintValue?> replacement)
    {
        var result = Clean;
        foreach (var pair in Sources)
        {
            result = replacement(pair.Key) is { } value ? result.Join(value.SafeFor(pair.Value)) : result.WithSource(pair.Key, pair.Value);
        }

        foreach (var member in Members)
        {
            result = result.WithMember(member.Key, member.Value.Replace(replacement));
        }

        return result;
    }

    public TaintValue Join(TaintValue other)
    {
        if (IsClean || other.IsClean || ReferenceEquals(this, other))
        {
            return IsClean ? other : this;
        }

        var result = this;
        foreach (var pair in other.Sources)
        {
            result = result.WithSource(pair.Key, pair.Value);
        }

        foreach (var name in Members.Keys.Concat(other.Members.Keys.Where(key => !Members.ContainsKey(key))))
        {
            var own = Member(name);
            var joined = own.Join(other.Member(name));
            if (!ReferenceEquals(joined, own) || !Members.ContainsKey(name))
            {
                result = result.WithMember(name, joined);
            }
        }

        return result;
    }
}
