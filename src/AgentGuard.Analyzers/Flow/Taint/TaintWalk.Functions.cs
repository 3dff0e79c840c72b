using AgentGuard.Analyzers.Flow.Catalogs;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    /// <summary>The lambda or method that an argument is; null for other values.</summary>
    private static IOperation? FunctionIn(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IMethodReferenceOperation } creation => creation.Target,
            IFlowAnonymousFunctionOperation => value,
            _ => null,
        };
    }

    private IOperation? FunctionKept(object variable) =>
        _kept.TryGetValue(variable, out var kept) && kept is not null ? FunctionIn(kept) : null;

    /// <summary>Runs the functions a call is given, with what the call may hand them; gives what they return.</summary>
    private TaintValue RunFunctions(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, TaintValue given)
    {
        var result = TaintValue.Clean;
        TaintLabel? known = null;
        foreach (var argument in arguments)
        {
            var function = FunctionIn(argument.Value) ?? (argument.Value.Unwrap() is ILocalReferenceOperation { Local: var local } ? FunctionKept(local) : null);
            if (function is null)
            {
                continue;
            }

            var label = known ??= analysis.Entries.OfCall(method);
            var carries = label == TaintLabel.None && TaintCatalog.IsCarrier(method);
            result = result.Join(RunFunction(function, parameter =>
                label != TaintLabel.None ? EntryPoints.SourceOf(parameter, label) is { } source ? TaintValue.From(source) : TaintValue.Clean
                : carries && !TaintTypes.IsHarmless(parameter.Type) ? given
                : TaintValue.Clean));
        }

        return known is null or TaintLabel.None ? result : TaintValue.Clean;
    }

    private TaintValue RunFunction(IOperation function, Func<IParameterSymbol, TaintValue> argument)
    {
        switch (function)
        {
            case IFlowAnonymousFunctionOperation lambda:
                return RunLambda(lambda, argument);
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local }:
                return RunLocalFunction(local, argument);
            case IMethodReferenceOperation { Method: { Parameters.Length: > 0 } method }:
                var first = method.Parameters[0];
                return !isSummary && !method.DeclaringSyntaxReferences.IsEmpty
                        ? analysis.Summary(method, options, cancellation).Returned.Replace(source =>
                            source.Label == TaintLabel.Argument ? argument(method.Parameters[Math.Min((int)source.Key, method.Parameters.Length - 1)]) : null)
                    : TaintCatalog.Find(method, TaintEntryKind.Cleaner).FirstOrDefault() is { } cleaner ? argument(first).SafeFor(cleaner.Sinks)
                    : TaintCatalog.IsCarrier(method) ? argument(first)
                    : TaintValue.Clean;
            default:
                return TaintValue.Clean;
        }
    }

    /// <summary>Runs a lambda where it stands; what it leaves in the variables around it stays there.</summary>
    private TaintValue RunLambda(IFlowAnonymousFunctionOperation lambda, Func<IParameterSymbol, TaintValue> argument) =>
        RunNested(lambda.Symbol, () => _graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, cancellation), argument);

    private TaintValue RunLocalFunction(IMethodSymbol function, Func<IParameterSymbol, TaintValue> argument)
    {
        var definition = function.OriginalDefinition;
        return RunNested(definition, Graph, argument);

        ControlFlowGraph? Graph()
        {
            for (var scope = _graph; scope is not null; scope = scope.Parent)
            {
                if (scope.LocalFunctions.Contains(definition, SymbolEqualityComparer.Default))
                {
                    return scope.GetLocalFunctionControlFlowGraph(definition, cancellation);
                }
            }

            return null;
        }
    }

    /// <summary>Runs a function inside the body, unless it runs already or lies too deep.</summary>
    private TaintValue RunNested(IMethodSymbol function, Func<ControlFlowGraph?> graphOf, Func<IParameterSymbol, TaintValue> argument)
    {
        if (_depth > MostDepth || !_running.Add(function))
        {
            return TaintValue.Clean;
        }

        var outer = Returned;
        Returned = TaintValue.Clean;
        if (graphOf() is { } graph)
        {
            var start = _state;
            foreach (var parameter in function.Parameters)
            {
                start = start.With(parameter, argument(parameter));
            }

            _depth += DepthOfFunction;
            var exit = Run(graph, start);
            _depth -= DepthOfFunction;
            _state = _state.Join(exit);
        }

        _running.Remove(function);
        var result = Returned;
        Returned = outer;
        return result;
    }
}
