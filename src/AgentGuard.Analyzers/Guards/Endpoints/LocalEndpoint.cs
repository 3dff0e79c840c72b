using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether what is constructed around a place talks to this machine only.</summary>
internal static class LocalEndpoint
{
    private const int MostNames = 32;

    private static readonly string[] Hosts =
    [
        "localhost", "127.0.0.1", "[::1]", "0.0.0.0", "host.docker.internal", ".local/", ".local:", "host.containers.internal",
    ];

    /// <summary>True when a loopback or development address is part of the same expression, or of what its names were made from.</summary>
    public static bool IsUsedAround(IOperation operation, Compilation compilation, CancellationToken cancellation)
    {
        var whole = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor is IBlockOperation or IMethodBodyBaseOperation or IAnonymousFunctionOperation)
            {
                break;
            }

            whole = ancestor;
        }

        var isKept = whole is IVariableDeclarationGroupOperation or IExpressionStatementOperation { Operation: ISimpleAssignmentOperation };
        return Mentions(isKept ? whole.Root() : whole, compilation, cancellation);
    }

    /// <summary>True when the client is told in a constant that its service runs on this machine, where nobody limits its rate.</summary>
    public static bool IsGivenTo(SdkCall construction, SdkContext sdk, CancellationToken cancellation)
    {
        if (construction.ArgumentWith(Role.Endpoint) is not { } endpoint)
        {
            return false;
        }

        var address = LocalValue.Origin(endpoint.Value, sdk.Compilation, cancellation) is IObjectCreationOperation { Arguments: { IsEmpty: false } parts }
            ? parts[0].Value
            : endpoint.Value;
        return LocalValue.Text(address, sdk.Compilation, cancellation) is { } text && IsLocal(text);
    }

    public static bool IsLocal(string address) =>
        Hosts.Any(host => address.IndexOf(host, StringComparison.OrdinalIgnoreCase) >= 0)
        || address.EndsWith(".local", StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(IOperation whole, Compilation compilation, CancellationToken cancellation)
    {
        var names = 0;
        foreach (var part in whole.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (part.ConstantValue is { HasValue: true, Value: string text } && IsLocal(text))
            {
                return true;
            }

            if (part is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                && ++names <= MostNames
                && LocalValue.Origin(part, compilation, cancellation) is var origin
                && !ReferenceEquals(origin, part)
                && origin.DescendantsAndSelf().Any(inner => inner.ConstantValue is { HasValue: true, Value: string inside } && IsLocal(inside)))
            {
                return true;
            }
        }

        return false;
    }
}
