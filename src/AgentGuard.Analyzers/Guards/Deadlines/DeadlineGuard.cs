using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a call ends after a bounded time.</summary>
internal static class DeadlineGuard
{
    private const string SourceName = "System.Threading.CancellationTokenSource";

    /// <summary>
    /// What the call and the code around it say: a wait with a limit, a pipeline with a timeout whose token is used, a token that
    /// expires. The client's own timeout is <see cref="OfClient"/>.
    /// </summary>
    public static GuardState OfCall(IInvocationOperation call, GuardContext context)
    {
        if (IsAwaitedWithLimit(call))
        {
            return GuardState.Guarded;
        }

        var token = Token(call);
        var own = token is null ? GuardState.Unguarded : OfToken(token, context);
        foreach (var scope in ResilienceScope.Around(call, context))
        {
            if (!scope.IsDeclared && (token is null || !scope.HandsTokenTo(token)))
            {
                continue;
            }

            own = Better(scope.Has(Role.TimeoutHandler, context), Token(scope.Call) is { } outer ? OfToken(outer, context) : GuardState.Unguarded);
            if (own == GuardState.Guarded)
            {
                return own;
            }
        }

        return own;
    }

    /// <summary>
    /// Whether something else bounds the calls of a client whose timeout is set here: the HTTP client it is given, a handler, or the
    /// tokens that the compilation's model calls get.
    /// </summary>
    public static GuardState OfSetting(ISimpleAssignmentOperation timeout, GuardContext context)
    {
        if (ClientSettings.Uses(Role.HttpTransport | Role.Middleware, timeout, context.Sdk)
            && !ClientSettings.ValuesWith(Role.HttpTransport, timeout, context.Sdk).Any(transport => ModelHttpClient.IsUnlimited(transport, context)))
        {
            return GuardState.Unknown;
        }

        var (state, made) = ModelCallGuards.Deadlines(context);
        return state == GuardState.Guarded ? state
            : (made && state == GuardState.Unknown) || MemberSyntax.MakesDeadlines(timeout.Syntax) ? GuardState.Unknown
            : GuardState.Unguarded;
    }

    /// <summary>Whether a handler bounds the calls of an HTTP client whose own timeout is set here.</summary>
    public static GuardState OfHttpClientSetting(ISimpleAssignmentOperation timeout, GuardContext context)
    {
        var handlers = HttpHandlers.For(context);
        var registration = timeout.Ancestors().OfType<IInvocationOperation>().FirstOrDefault(call =>
            (context.Sdk.RolesOf(call.TargetMethod) & Role.HttpClientRegistration) != 0);
        return registration is null ? GuardState.Unguarded
            : handlers.HasTimeout ? GuardState.Unknown
            : handlers.OfDefaults(Role.TimeoutHandler);
    }

    /// <summary>Whether a token cancels by itself after some time.</summary>
    public static GuardState OfToken(IOperation token, GuardContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var origin = LocalValue.Origin(token, context.Compilation, context.Cancellation);
        return origin switch
        {
            IDefaultValueOperation => GuardState.Unguarded,
            IPropertyReferenceOperation { Property: { Name: "Token", ContainingType: var type }, Instance: { } source } when type.Is(SourceName) =>
                OfSource(source, context),
            IPropertyReferenceOperation { Property.Name: "None" or "RequestAborted" or "ConnectionAborted" or "ApplicationStopping" } => GuardState.Unguarded,
            IParameterReferenceOperation { Parameter.Name: "stoppingToken" } => GuardState.Unguarded,
            ICoalesceOperation coalesce => Worse(OfToken(coalesce.Value, context), OfToken(coalesce.WhenNull, context)),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Worse(OfToken(choice.WhenTrue, context), OfToken(otherwise, context)),
            _ => GuardState.Unknown,
        };
    }

    private static GuardState OfSource(IOperation source, GuardContext context)
    {
        if (CancelsLater(source))
        {
            return GuardState.Guarded;
        }

        switch (LocalValue.Origin(source, context.Compilation, context.Cancellation))
        {
            case IObjectCreationOperation creation:
                return creation.Arguments.IsEmpty
                    || ConstantDuration.Seconds(creation.Arguments[0].Value, context.Compilation, context.Cancellation) is double.PositiveInfinity
                        ? GuardState.Unguarded
                        : GuardState.Guarded;
            case IInvocationOperation { TargetMethod.Name: "CreateCancellationTokenSource" }:
                return GuardState.Guarded;
            case IInvocationOperation { TargetMethod.Name: "CreateLinkedTokenSource" } linked:
                var state = GuardState.Unguarded;
                foreach (var token in linked.Arguments.SelectMany(Elements))
                {
                    state = Better(state, OfToken(token, context));
                }

                return state;
            default:
                return GuardState.Unknown;
        }

        static IEnumerable<IOperation> Elements(IArgumentOperation argument) =>
            argument.Value is IArrayCreationOperation { Initializer: { } list } ? list.ElementValues : ImmutableArray.Create(argument.Value);
    }

    /// <summary>True when the source's name is told to cancel after some time, in the member or, for fields, in the type.</summary>
    private static bool CancelsLater(IOperation source) => source.Unwrap() switch
    {
        ILocalReferenceOperation local => local.Root().Descendants().OfType<IInvocationOperation>().Any(call =>
            call.TargetMethod.Name == "CancelAfter"
            && call.Instance is ILocalReferenceOperation other
            && other.Local.Equals(local.Local, SymbolEqualityComparer.Default)),
        IMemberReferenceOperation member => MemberSyntax.CallsOn(member.Member.Name, "CancelAfter", source.Syntax),
        _ => false,
    };

    private static IOperation? Token(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument =>
            argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Type.WithoutNullable().IsCancellationToken() == true)?.Value;

    /// <summary>True for <c>call.WaitAsync(limit)</c> and <c>Task.WhenAny(call, Task.Delay(limit))</c>.</summary>
    private static bool IsAwaitedWithLimit(IInvocationOperation call) =>
        call.Ancestors().TakeWhile(ancestor => ancestor is not IAnonymousFunctionOperation).OfType<IInvocationOperation>().Any(outer =>
            outer.TargetMethod switch
            {
                { Name: "WaitAsync" } wait => wait.Parameters.Any(parameter => parameter.Type.Is("System.TimeSpan")),
                { Name: "WhenAny", ContainingType.Name: "Task" } =>
                    outer.Descendants().OfType<IInvocationOperation>().Any(part => part.TargetMethod is { Name: "Delay", ContainingType.Name: "Task" }),
                _ => false,
            });

    private static GuardState Better(GuardState one, GuardState other) =>
        one == GuardState.Guarded || other == GuardState.Guarded ? GuardState.Guarded
        : one == GuardState.Unknown || other == GuardState.Unknown ? GuardState.Unknown
        : GuardState.Unguarded;

    private static GuardState Worse(GuardState one, GuardState other) =>
        one == other ? one : GuardState.Unknown;
}
