using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether the client behind a model call runs the tools that the model asks for.</summary>
/// <param name="State">Unguarded when the whole chain is seen and nothing in it runs tools.</param>
/// <param name="Client">The expression that makes the client of such a chain.</param>
internal readonly record struct ToolRunner(GuardState State, IOperation? Client)
{
    /// <summary>Clients are followed through at most this many links.</summary>
    private const int MostLinks = 24;

    private static ToolRunner Unknown => new(GuardState.Unknown, null);

    public static ToolRunner Behind(IOperation client, SdkContext sdk, CancellationToken cancellation)
    {
        IOperation? made = null;
        var current = client;
        for (var link = 0; current is not null && link < MostLinks; link++)
        {
            if (current.Unwrap() is ILocalReferenceOperation local && IsExtended(local, sdk))
            {
                return Unknown;
            }

            current = LocalValue.Origin(current, sdk.Compilation, cancellation);
            if (Runs(current, sdk))
            {
                return new ToolRunner(GuardState.Guarded, null);
            }

            made ??= current;
            if (SdkCall.From(current, sdk, Wiring.BareClient) is not null)
            {
                return new ToolRunner(GuardState.Unguarded, made);
            }

            current = SdkCall.From(current, sdk, Role.ClientView | Role.Telemetry | Role.HistoryLimit) is { } view
                ? view.Receiver ?? view.Arguments.FirstOrDefault()?.Value
                : null;
        }

        return Unknown;
    }

    /// <summary>True when code of the compilation looks at the model's tool calls: it may run them by hand.</summary>
    public static bool AreCallsHandled(SdkContext sdk, CancellationToken cancellation)
    {
        var names = new HashSet<string>(
            sdk.Sdks.SelectMany(description => description.Members()).Where(member => (member.Roles & Role.ModelToolCall) != 0).Select(member => member.Type.SimpleTypeName()),
            StringComparer.Ordinal) { "ToolCalls" };
        return new NamesInCode(sdk.Compilation).HasAny(names, cancellation);
    }

    private static bool Runs(IOperation operation, SdkContext sdk) => operation switch
    {
        IInvocationOperation call => sdk.Has(call.TargetMethod, Role.ToolInvoker),
        IObjectCreationOperation { Type: INamedTypeSymbol type } => (sdk.RolesOf(type) & Role.ToolInvoker) != 0,
        _ => false,
    };

    /// <summary>A builder that is kept in a variable and added to there.</summary>
    private static bool IsExtended(ILocalReferenceOperation local, SdkContext sdk) =>
        CallResult.Reads(local.Local, local).Any(read =>
            (read.Parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : read.Parent as IInvocationOperation) is { TargetMethod: var method }
            && sdk.Has(method, Role.ToolInvoker | Role.Middleware));
}
