using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>
/// Calls that take a simple argument without a reader: a Boolean expression, true only where the reader reads the same value, and false also for values
/// that only the reader understands.
/// </summary>
internal static class TakeCalls
{
    /// <param name="hint">As in <see cref="ReadCalls"/>.</param>
    /// <param name="target">What follows <c>out</c>.</param>
    /// <returns>Null for values that are not simple.</returns>
    public static string? Of(EmitContext context, ValueSpec value, string hint, string target) => value switch
    {
        BooleanValue => $"given.TryTake(out {target})",
        IntegerValue { Values.Count: 0 } integer => $"given.TryTake<{integer.CSharpType}>({ReadCalls.AllBounds(integer)}out {target})",
        TextValue text => string.Join(" && ", new[] { $"given.TryTake({ReadCalls.AllLengths(text)}out {target})" }.Concat(Checks(context, text, hint, target))),
        _ => null,
    };

    private static IEnumerable<string> Checks(EmitContext context, TextValue text, string hint, string target) => !ValueMethods.Needs(text)
        ? []
        : ScalarReaders.ChecksOf(text, context.Values.NameOf(text, hint), target).Select(check => $"!({check.Failed})");
}
