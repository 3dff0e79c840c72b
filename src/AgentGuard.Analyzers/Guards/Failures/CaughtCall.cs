using AgentGuard.Analyzers.Flow;

namespace AgentGuard.Analyzers.Guards;

/// <summary>How a call relates to the function around it: whether the function runs it, and catches what it throws.</summary>
internal static class CaughtCall
{
    /// <summary>True when a <c>try</c> with a <c>catch</c>, inside the function's body, stands around the call.</summary>
    public static bool Is(IOperation call, IOperation body)
    {
        var inner = call;
        foreach (var ancestor in call.Ancestors())
        {
            if (ancestor is ITryOperation { Catches.IsEmpty: false } attempt && ReferenceEquals(attempt.Body, inner))
            {
                return true;
            }

            if (ReferenceEquals(ancestor, body))
            {
                return false;
            }

            inner = ancestor;
        }

        return false;
    }

    /// <summary>True when the function waits for the call: in its own code, or in a lambda it gives to something it awaits.</summary>
    public static bool RunsWithin(IOperation call, IOperation body)
    {
        foreach (var ancestor in call.Ancestors())
        {
            if (ReferenceEquals(ancestor, body))
            {
                return true;
            }

            switch (ancestor)
            {
                case ILocalFunctionOperation:
                case IAnonymousFunctionOperation when !IsAwaited(ancestor):
                    return false;
            }
        }

        return false;
    }

    private static bool IsAwaited(IOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation run } && CallResult.TaskOf(run).Parent is IAwaitOperation;
    }
}
