using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>What a call that makes a tool says besides the function.</summary>
/// <param name="Name">Null when it is left to the factory.</param>
/// <param name="Description">Null when it is left to the factory.</param>
internal sealed record FactoryArguments(string? Name, string? Description)
{
    /// <summary>Null when there is more than constants for name and description: a generated tool has no place for it.</summary>
    public static FactoryArguments? Of(InvocationExpressionSyntax call, ArgumentSyntax function, SemanticModel model, CancellationToken cancellation)
    {
        var found = new FactoryArguments(null, null);
        if (model.GetOperation(call, cancellation) is not IInvocationOperation operation)
        {
            return null;
        }

        foreach (var argument in operation.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Syntax == function)
            {
                continue;
            }

            if (argument.Value.ConstantValue is not { HasValue: true, Value: var value } || value is not (null or string))
            {
                return null;
            }

            switch (argument.Parameter?.Name)
            {
                case "name":
                    found = found with { Name = (string?)value };
                    break;
                case "description":
                    found = found with { Description = (string?)value };
                    break;
                default:
                    return null;
            }
        }

        return found;
    }
}
