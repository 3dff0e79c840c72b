using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AgentGuard.Runtime.Faults;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    /// <summary>Reports the value the reader stands on, and skips it.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="expected">What was expected, with its limits.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail(OutputErrorCode code, string expected)
    {
        Fail(code, expected, ShownText.Value(ref _json));
        Skip();
    }

    /// <summary>Reports an error at the current value, saying what was found; moves nothing.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="expected">What was expected, with its limits.</param>
    /// <param name="actual">What was found.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail(OutputErrorCode code, string expected, string actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (_isBroken)
        {
            return;
        }

        if (code == OutputErrorCode.Encoding)
        {
            _fault |= TextFault.Encoding;
        }

        _errorCount++;
        _errors ??= new OutputErrors(_options.MaxErrors);
        _errors.Add(code, expected, ShownText.Line(actual));
    }

    /// <summary>Puts a member's name in front of the paths of the errors from the given one on.</summary>
    /// <param name="from">An earlier <see cref="ErrorCount"/>.</param>
    /// <param name="name">The name, not yet escaped for JSON Pointer.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void Prefix(int from, string name) => _errors?.Prefix(from, name);

    /// <summary>Puts an item's index in front of the paths of the errors from the given one on.</summary>
    /// <param name="from">An earlier <see cref="ErrorCount"/>.</param>
    /// <param name="index">The index.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void Prefix(int from, int index) => _errors?.Prefix(from, index);

    /// <summary>Reports the member the reader stands on as unknown, and skips its value.</summary>
    /// <param name="expected">For example <c>only the properties id, lines</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void RefuseUnknown(string expected)
    {
        if (IsNameValid())
        {
            Fail(OutputErrorCode.UnknownProperty, expected);
        }
        else
        {
            Fail(OutputErrorCode.Encoding, ValidUnicode);
        }
    }

    /// <summary>Reports the member the reader stands on as given twice, and skips its value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void RefuseDuplicate()
    {
        Fail(OutputErrorCode.DuplicateProperty, "each property once", $"{ShownText.Value(ref _json)} again");
        Skip();
    }

    /// <summary>Reports each missing member: bit i of <paramref name="required"/> not in <paramref name="seen"/> is <c>names[first + i]</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void RefuseMissing(ulong seen, ulong required, scoped ReadOnlySpan<string> names, int first = 0)
    {
        for (var missing = required & ~seen; missing != 0; missing &= missing - 1)
        {
            var mark = _errorCount;
            Fail(OutputErrorCode.Required, "required property", "nothing");
            Prefix(mark, names[first + System.Numerics.BitOperations.TrailingZeroCount(missing)]);
        }
    }

    /// <summary>Another type than expected, or null.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseType(string expected) => Fail(IsNull ? OutputErrorCode.Null : OutputErrorCode.Type, expected);
}
