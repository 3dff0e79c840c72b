using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>The elements of a list or array that is spelled out in one place.</summary>
internal static class Elements
{
    /// <summary>The elements in order; null when they are made elsewhere, or some of them are.</summary>
    public static IReadOnlyList<IOperation>? Of(IOperation sequence, Compilation compilation, CancellationToken cancellation)
    {
        var origin = LocalValue.Origin(sequence, compilation, cancellation);
        switch (origin)
        {
            case IArrayCreationOperation { Initializer.ElementValues: var values }:
                return values;
            case IObjectCreationOperation { Arguments.IsEmpty: true, Initializer.Initializers: var added }:
                return added.All(element => element is IInvocationOperation { Arguments.Length: 1 })
                    ? added.Select(element => ((IInvocationOperation)element).Arguments[0].Value).ToList()
                    : null;
            default:
                return origin.Syntax is CollectionExpressionSyntax collection && origin.SemanticModel is { } model ? Of(collection, model, cancellation) : null;
        }
    }

    /// <summary>Collection expressions have operations of their own only in newer compilers than the oldest supported one.</summary>
    private static List<IOperation>? Of(CollectionExpressionSyntax collection, SemanticModel model, CancellationToken cancellation)
    {
        var elements = new List<IOperation>(collection.Elements.Count);
        foreach (var element in collection.Elements)
        {
            if (element is not ExpressionElementSyntax { Expression: var expression } || model.GetOperation(expression, cancellation) is not { } operation)
            {
                return null;
            }

            elements.Add(operation);
        }

        return elements;
    }
}
