using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Calls that read one value that is not null: a Boolean expression, false after at least one error.</summary>
internal static class ReadCalls
{
    /// <param name="hint">Where the value is used, for the name of its method.</param>
    /// <param name="orNull">Null is read by the caller, and errors say so.</param>
    /// <param name="target">What follows <c>out</c>.</param>
    public static string Of(EmitContext context, ValueSpec value, string hint, bool orNull, string target)
    {
        var text = ExpectedText.Of(value, context.Spec) + (orNull ? ExpectedText.OrNull : "");
        var expected = CSharpText.Literal(text);
        if (ValueMethods.Needs(value))
        {
            return Method(context.Values.NameOf(value, hint), orNull ? expected : null, target);
        }

        return value switch
        {
            BooleanValue => $"reader.TryReadBoolean(out {target})",
            IntegerValue integer => $"reader.TryReadInteger<{integer.CSharpType}>({Bounds(integer)}{expected}, out {target})",
            NumberValue number => $"reader.TryReadNumber<{number.CSharpType}>({expected}, out {target})",
            TextValue plain => $"reader.TryReadString({Lengths(plain)}{expected}, out {target})",
            ScalarValue scalar => OfScalar(scalar.Kind, expected, target),
            NamedValue named => Method(context.TypeOf(named).Name, orNull ? expected : null, target),
            CustomValue custom => $"reader.TryReadValue<{custom.CSharpType}>(out {target})",
            _ => $"reader.TryReadElement(out {target})",
        };
    }

    /// <summary>The lengths of a text, with a comma behind them; nothing when there are none.</summary>
    public static string Lengths(TextValue text) => text.MinChars is null && text.MaxChars is null ? "" : AllLengths(text);

    /// <summary>The same, also where there are none.</summary>
    public static string AllLengths(TextValue text) =>
        $"{CSharpText.Number(text.MinChars ?? 0)}, {(text.MaxChars is { } max ? CSharpText.Number(max) : "int.MaxValue")}, ";

    private static string Bounds(IntegerValue integer) => integer.Minimum is null && integer.Maximum is null ? "" : AllBounds(integer);

    /// <summary>The bounds of an integer, with a comma behind them; its type's where it has no own.</summary>
    public static string AllBounds(IntegerValue integer) =>
        $"{NumberLiteral.Of(integer, integer.Minimum ?? integer.TypeMinimum)}, {NumberLiteral.Of(integer, integer.Maximum ?? integer.TypeMaximum)}, ";

    private static string Method(string name, string? expected, string target) =>
        $"TryRead{name}(ref reader, out {target}{(expected is null ? "" : ", " + expected)})";

    private static string OfScalar(ScalarKind kind, string expected, string target) => kind switch
    {
        ScalarKind.AbsoluteUri => $"reader.TryReadUri(false, {expected}, out {target})",
        ScalarKind.AnyUri => $"reader.TryReadUri(true, {expected}, out {target})",
        _ => $"reader.TryRead{kind}({expected}, out {target})",
    };
}
