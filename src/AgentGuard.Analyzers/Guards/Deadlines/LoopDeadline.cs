using AgentGuard.Analyzers.Flow;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a token that a loop uses is cancelled by a clock which started before the loop.</summary>
internal static class LoopDeadline
{
    private const string Source = "System.Threading.CancellationTokenSource";

    public static bool Exists(LoopBody body)
    {
        var bounded = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.Loop.Root().Descendants())
        {
            if (body.Loop.Body.Syntax.Span.Contains(operation.Syntax.Span))
            {
                continue;
            }

            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer
                    && (StartsClock(initializer.Value) || IsTokenOf(initializer.Value, bounded)):
                    bounded.Add(declarator.Symbol);
                    break;
                case ISimpleAssignmentOperation assignment when ValueName.SymbolOf(assignment.Target) is { } target
                    && (StartsClock(assignment.Value) || IsTokenOf(assignment.Value, bounded)):
                    bounded.Add(target);
                    break;
                case IInvocationOperation { TargetMethod.Name: "CancelAfter", Instance: { } source } when ValueName.SymbolOf(source.Unwrap()) is { } symbol:
                    bounded.Add(symbol);
                    break;
            }
        }

        return bounded.Count > 0
            && body.Own.Any(operation => ValueName.SymbolOf(operation) is { } symbol && bounded.Contains(symbol));
    }

    /// <summary><c>new CancellationTokenSource(30 s)</c>, or a factory that takes the time.</summary>
    private static bool StartsClock(IOperation value) => value.Unwrap() switch
    {
        IObjectCreationOperation creation => creation.Type.Is(Source) && creation.Arguments.Length > 0,
        IInvocationOperation call => call.Type.Is(Source) && call.Arguments.Any(argument => argument.Value.Type.Is("System.TimeSpan")),
        _ => false,
    };

    private static bool IsTokenOf(IOperation value, HashSet<ISymbol> sources) =>
        value.Type.IsCancellationToken() && ValueName.RootOf(value) is { } source && sources.Contains(source);
}
