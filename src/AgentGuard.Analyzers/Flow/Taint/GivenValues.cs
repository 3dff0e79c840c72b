using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>The arguments of a call, in the order they are written, with what is known of each.</summary>
internal readonly struct GivenValues(ImmutableArray<IArgumentOperation> arguments, TaintValue[] values)
{
    public ImmutableArray<IArgumentOperation> Arguments => arguments;

    public bool AreClean => Array.TrueForAll(values, value => value.IsClean);

    public TaintValue this[int index] => values[index];

    /// <summary>The first value as written; clean when there is none.</summary>
    public TaintValue First => values.Length > 0 ? values[0] : TaintValue.Clean;

    /// <summary>What the arguments hold together; a key or a comparer says nothing about what is found with it.</summary>
    public TaintValue Together() => Together(static _ => TaintSink.None);

    /// <param name="safe">What the argument of a parameter is safe for by its place.</param>
    public TaintValue Together(Func<IParameterSymbol, TaintSink> safe)
    {
        var result = TaintValue.Clean;
        for (var i = 0; i < values.Length; i++)
        {
            if (values.Length == 1 || arguments[i].Parameter is not { Name: "key" or "comparer" or "format", Type.SpecialType: not SpecialType.System_String })
            {
                result = result.Join(arguments[i].Parameter is { } known && safe(known) is not TaintSink.None and var sinks ? values[i].Flat().SafeFor(sinks) : values[i]);
            }
        }

        return result;
    }

    /// <summary>The value of a parameter; clean when the call does not give it.</summary>
    public TaintValue Of(int ordinal) => IndexOf(ordinal) is >= 0 and var index ? values[index] : TaintValue.Clean;

    /// <summary>True when nothing that is given for parameters of certain types comes from a source.</summary>
    public bool AreCleanWhere(Func<ITypeSymbol, bool> isMeant)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!values[i].IsClean && arguments[i].Parameter is { Type: var type } && isMeant(type.WithoutNullable()))
            {
                return false;
            }
        }

        return true;
    }

    public SyntaxNode? SyntaxOf(int ordinal) => IndexOf(ordinal) is >= 0 and var index ? arguments[index].Value.Syntax : null;

    private int IndexOf(int ordinal)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal == ordinal)
            {
                return i;
            }
        }

        return -1;
    }
}
