using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a sequence may be as long as its data is: a parameter, a query, a file. What nobody can tell is not.</summary>
internal static class FanOutSource
{
    private const int MostSteps = 12;

    /// <summary>Methods whose result is as long as the code says.</summary>
    private static readonly HashSet<string> Bounding = new(StringComparer.Ordinal) { "Take", "TakeLast", "Chunk", "Repeat", "GetValues", "GetNames", "Page", "ToPagedList" };

    public static bool IsUnbounded(IOperation sequence, Compilation compilation, CancellationToken cancellation)
    {
        var current = sequence;
        for (var step = 0; step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            current = LocalValue.Origin(current, compilation, cancellation);
            switch (current)
            {
                case IInvocationOperation call when IsBounded(call, compilation, cancellation):
                    return false;
                case IInvocationOperation call when Previous(call) is { } previous:
                    current = previous;
                    break;
                case IInvocationOperation call:
                    return call.TargetMethod.Name is not ("Empty" or "Range");
                case IPropertyReferenceOperation { Instance: { } instance, Property.Name: "Keys" or "Values" }:
                    current = instance;
                    break;
                case IPropertyReferenceOperation { Instance: not (null or IInstanceReferenceOperation) }:
                    return true;
                case IParameterReferenceOperation { Parameter: { IsParams: false, ContainingSymbol: IMethodSymbol method } }:
                    return method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private };
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>What the call works on, when it gives back the elements of that.</summary>
    private static IOperation? Previous(IInvocationOperation call) =>
        call.Instance is { } instance && instance.Type.IsSequence() ? instance
        : call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 && call.Arguments[0].Value.Type.IsSequence() ? call.Arguments[0].Value
        : null;

    private static bool IsBounded(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        if (Bounding.Contains(call.TargetMethod.Name))
        {
            return true;
        }

        if (call.TargetMethod is { Name: "Range", ContainingType.Name: "Enumerable" })
        {
            return call.Arguments.Length == 2 && LocalValue.Constant(call.Arguments[1].Value, compilation, cancellation).HasValue;
        }

        // A method of the compilation that writes its elements down.
        return MethodBodies.Of(call.TargetMethod, compilation, cancellation).Any(body =>
            body.Descendants().OfType<IReturnOperation>().Any(leave =>
                leave.ReturnedValue?.Unwrap() is IArrayCreationOperation or IObjectCreationOperation
                || (leave.ReturnedValue?.Unwrap().Syntax is CollectionExpressionSyntax { Elements: var elements } && !elements.Any(SyntaxKind.SpreadElement)))
            || body.Descendants().Any(operation => operation.Kind == OperationKind.YieldReturn));
    }
}
