using AgentGuard.Analyzers.Flow.Catalogs;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>Functions that are checks themselves, and what they look at.</summary>
internal sealed partial class TaintWalk
{
    /// <summary>What the arguments hold, and what the lambdas among them mention.</summary>
    private TaintValue Mentioned(IEnumerable<IArgumentOperation> arguments)
    {
        var result = TaintValue.Clean;
        foreach (var argument in arguments)
        {
            result = result.Join(FunctionIn(argument.Value) is IFlowAnonymousFunctionOperation lambda ? MentionedIn(lambda)
                : argument.Parameter?.RefKind == RefKind.Out ? TaintValue.Clean
                : Evaluate(argument.Value));
        }

        return result;
    }

    private TaintValue MentionedIn(IFlowAnonymousFunctionOperation lambda)
    {
        var result = TaintValue.Clean;
        foreach (var operation in BodyOf(lambda))
        {
            result = result.Join(operation switch
            {
                ILocalReferenceOperation local => _state[local.Local],
                IParameterReferenceOperation parameter => _state[parameter.Parameter],
                _ => TaintValue.Clean,
            });
        }

        return result;
    }

    /// <summary>True for a function that decides by characters, by a list or by a comparison with a constant.</summary>
    private bool IsCheck(IOperation function) => function switch
    {
        IMethodReferenceOperation { Method: { ContainingType.SpecialType: SpecialType.System_Char } } => true,
        IMethodReferenceOperation { Method: { Name: "Contains" } } => true,
        IFlowAnonymousFunctionOperation lambda => BodyOf(lambda).Any(operation => operation is IPropertyReferenceOperation { Property.Name: "Role" } || operation is IInvocationOperation { TargetMethod: { } called }
            && (called.ContainingType.SpecialType == SpecialType.System_Char || called.Name is "Contains" or "ContainsKey" or "IsMatch" || TaintText.PassedWhen(called.Name) == true)),
        _ => false,
    };

    private IEnumerable<IOperation> BodyOf(IFlowAnonymousFunctionOperation lambda) =>
        _graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, cancellation).OriginalOperation.Descendants();
}
