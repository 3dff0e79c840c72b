using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AgentGuard.Runtime;

public ref partial struct OutputReader
{
    /// <summary>True when the reader stands on a list; otherwise that is reported and the value skipped.</summary>
    /// <param name="expected">For the error, for example <c>array of 1 to 20 items</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EnterArray(string expected) => _json.TokenType == JsonTokenType.StartArray || RefuseArray(expected);

    /// <summary>As <see cref="EnterArray"/>, for the names of a flags enum: <see cref="Leniency.LooseText"/> also takes <c>"A, B"</c>.</summary>
    /// <param name="expected">For the error, for example <c>array of distinct "Read", "Write"</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EnterFlags(string expected) => _json.TokenType == JsonTokenType.StartArray || RefuseFlags(expected);

    /// <summary>Goes to the next item; false at the end of the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextItem() => Read() && _json.TokenType != JsonTokenType.EndArray;

    /// <summary>Reports a number of items or entries out of range.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="min">At least so many.</param>
    /// <param name="max">At most so many.</param>
    /// <param name="expected">For example <c>array of 1 to 20 items</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CheckCount(int count, int min, int max, string expected) => (count >= min && count <= max) || RefuseCount(count, min, expected);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RefuseCount(int count, int min, string expected)
    {
        Fail(count < min ? OutputErrorCode.MinItems : OutputErrorCode.MaxItems, expected, count == 1 ? "1 item" : FormattableString.Invariant($"{count} items"));
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RefuseArray(string expected)
    {
        if (!TryUnquote() && !TryWrap())
        {
            RefuseType(expected);
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RefuseFlags(string expected)
    {
        if (!TryUnquote() && !TrySplit() && !TryWrap())
        {
            RefuseType(expected);
        }

        return false;
    }
}
