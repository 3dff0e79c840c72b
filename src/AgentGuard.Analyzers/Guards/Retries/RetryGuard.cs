using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a transient failure of the provider is tried again.</summary>
internal static class RetryGuard
{
    /// <summary>What the code around a call does: a pipeline with a retry, or a loop around a <c>try</c>.</summary>
    public static GuardState AroundCall(IInvocationOperation call, GuardContext context)
    {
        var state = IsInRetryLoop(call, context) ? GuardState.Guarded : GuardState.Unguarded;
        foreach (var scope in ResilienceScope.Around(call, context))
        {
            switch (scope.Has(Role.RetryHandler, context))
            {
                case GuardState.Guarded:
                    return GuardState.Guarded;
                case GuardState.Unknown when state == GuardState.Unguarded:
                    state = GuardState.Unknown;
                    break;
            }
        }

        return state;
    }

    /// <summary>Whether anything but the client itself retries the compilation's model calls.</summary>
    public static GuardState AroundCalls(GuardContext context) => ModelCallGuards.Retries(context);

    /// <summary>True when every model call of the type around a call is repeated like it, so that none needs the client's own retries.</summary>
    public static bool AreAllRepeated(IInvocationOperation call, GuardContext context)
    {
        SyntaxNode around = call.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? call.Syntax.SyntaxTree.GetRoot(context.Cancellation);
        return around.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(node => node.Expression is MemberAccessExpressionSyntax access && context.Sdk.MayHaveRole(access.Name.Identifier.ValueText, Role.AnyModelCall))
            .Select(node => call.SemanticModel?.GetOperation(node, context.Cancellation)).OfType<IInvocationOperation>()
            .All(other => (context.Sdk.RolesOf(other.TargetMethod) & Role.AnyModelCall) == 0 || AroundCall(other, context) == GuardState.Guarded);
    }

    /// <summary>Whether an HTTP client, or the transport made from one, retries by a handler.</summary>
    public static GuardState OfTransport(IOperation transport, GuardContext context)
    {
        switch (LocalValue.Origin(transport, context.Compilation, context.Cancellation))
        {
            case IObjectCreationOperation { Type: { } type } creation when type.Is(ModelHttpClient.TypeName):
                return creation.Arguments.IsEmpty || creation.Arguments.All(argument => IsPlain(argument, context)) ? GuardState.Unguarded : GuardState.Unknown;
            case IObjectCreationOperation creation when SdkCall.From(creation, context.Sdk, Role.HttpTransport)?.ArgumentWith(Role.HttpTransport) is { } inner:
                return OfTransport(inner.Value, context);
            case IInvocationOperation call when (context.Sdk.RolesOf(call.TargetMethod) & Role.HttpTransport) != 0:
                return OfFactoryClient(call, context);
            case IParameterReferenceOperation parameter when parameter.Type.Is(ModelHttpClient.TypeName):
                return FactoryName(parameter, context) is { } typed ? HttpHandlers.For(context).Of(typed, Role.RetryHandler) : GuardState.Unknown;
            default:
                return GuardState.Unknown;
        }
    }

    /// <summary>
    /// Whether the client that is made here retries: by its SDK, by the HTTP client or options it is given, or by a handler of the
    /// container. What the facts do not know is unknown.
    /// </summary>
    public static GuardState OfConstruction(SdkCall construction, GuardContext context)
    {
        if (RetriesOf(construction, context.Sdk) is not { } retries)
        {
            return GuardState.Unknown;
        }

        if (retries > 0)
        {
            return GuardState.Guarded;
        }

        if (construction.ArgumentWith(Role.HttpTransport) is { } transport && !IsNull(transport.Value))
        {
            return OfTransport(transport.Value, context);
        }

        foreach (var options in construction.Arguments.Where(argument => IsOptions(argument, context.Sdk)))
        {
            if (OfOptions(options.Value, context) is not GuardState.Unguarded and var state)
            {
                return state;
            }
        }

        return construction.Operation is IInvocationOperation ? OfContainer(context) : GuardState.Unguarded;
    }

    /// <summary>How often the client made here tries again when nothing else is configured; null when unknown.</summary>
    public static int? RetriesOf(SdkCall construction, SdkContext sdk) =>
        construction.Symbol.Entries.Select(entry => entry.Retries).FirstOrDefault(retries => retries is not null)
        ?? (construction.Method.IsConstructor() && (construction.Roles & Role.ClientConstruction) != 0
            ? sdk.FactsOf(construction.Method.ContainingType)?.Retries
            : null);

    /// <summary>Whether a client that takes its HTTP client from the container retries by a handler.</summary>
    public static GuardState OfContainer(GuardContext context)
    {
        var handlers = HttpHandlers.For(context);
        return handlers.OfDefaults(Role.RetryHandler) is GuardState.Unguarded && handlers.RegistersClient
            ? GuardState.Unknown
            : handlers.OfDefaults(Role.RetryHandler);
    }

    /// <summary>Whether what else is said about a client whose retries are set here retries in the client's place.</summary>
    public static GuardState BesideSetting(ISimpleAssignmentOperation setting, GuardContext context)
    {
        if (HttpHandlers.For(context).HasRetry)
        {
            return GuardState.Guarded;
        }

        foreach (var transport in ClientSettings.ValuesWith(Role.HttpTransport, setting, context.Sdk))
        {
            if (OfTransport(transport, context) is not GuardState.Unguarded and var state)
            {
                return state;
            }
        }

        return ClientSettings.Uses(Role.Middleware, setting, context.Sdk) ? GuardState.Unknown : AroundCalls(context);
    }

    /// <summary>The registration that an HTTP client comes from; null when it comes from none that the compilation shows.</summary>
    public static IInvocationOperation? RegistrationOf(IOperation transport, GuardContext context) =>
        FactoryName(LocalValue.Origin(transport, context.Compilation, context.Cancellation), context) is { } name
            ? HttpHandlers.For(context).RegistrationOf(name)
            : null;

    /// <summary>A factory's client: the one registered under a constant name, or the one without a name.</summary>
    private static GuardState OfFactoryClient(IInvocationOperation call, GuardContext context) =>
        FactoryName(call, context) is { } name ? HttpHandlers.For(context).Of(name, Role.RetryHandler)
        : NameArgument(call) is null ? HttpHandlers.For(context).OfDefaults(Role.RetryHandler)
        : GuardState.Unknown;

    /// <summary>What a client is registered under: the name the factory is asked for, or the type whose constructor gets it.</summary>
    private static string? FactoryName(IOperation origin, GuardContext context) => origin switch
    {
        IInvocationOperation call when (context.Sdk.RolesOf(call.TargetMethod) & Role.HttpTransport) != 0 && NameArgument(call) is { } name =>
            LocalValue.Text(name.Value, context.Compilation, context.Cancellation),
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } =>
            constructor.ContainingType.MetadataFullName(),
        _ => null,
    };

    private static IArgumentOperation? NameArgument(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String);

    private static bool IsNull(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true, Value: null };

    /// <summary>True for an argument that configures a client.</summary>
    public static bool IsOptions(IArgumentOperation argument, SdkContext sdk) =>
        argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
        && !IsNull(argument.Value)
        && ((sdk.RolesOf(parameter) & (Role.ClientOptions | Role.Retry)) != 0
            || parameter.Type is INamedTypeSymbol type && (sdk.RolesOf(type) & Role.ClientOptions) != 0);

    /// <summary>Whether options retry: unguarded only when they are made on the spot with nothing in them that could.</summary>
    private static GuardState OfOptions(IOperation options, GuardContext context)
    {
        if (options.Unwrap() is ILocalReferenceOperation
            || LocalValue.Origin(options, context.Compilation, context.Cancellation) is not IObjectCreationOperation creation)
        {
            return GuardState.Unknown;
        }

        var settings = creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [];
        var roles = settings.Select(setting => setting.Target).OfType<IPropertyReferenceOperation>()
            .Aggregate(Role.None, (all, target) => all | context.Sdk.RolesOf(target.Property));
        return (roles & Role.Retry) != 0 ? GuardState.Guarded
            : (roles & (Role.HttpTransport | Role.Middleware)) != 0 ? GuardState.Unknown
            : GuardState.Unguarded;
    }

    /// <summary>An argument of a new <c>HttpClient</c> that says nothing about retries: a flag, or a handler of the platform.</summary>
    private static bool IsPlain(IArgumentOperation argument, GuardContext context) =>
        argument.Value.Type?.SpecialType == SpecialType.System_Boolean
        || LocalValue.Origin(argument.Value, context.Compilation, context.Cancellation) is IObjectCreationOperation { Type.Name: "HttpClientHandler" or "SocketsHttpHandler" };

    /// <summary>
    /// True in a loop around a <c>try</c> with a <c>catch</c>. A loop over items is no retry, and neither is one that waits for a person.
    /// </summary>
    private static bool IsInRetryLoop(IInvocationOperation call, GuardContext context)
    {
        var isCaught = false;
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case ITryOperation { Catches.IsEmpty: false } attempt:
                    isCaught |= attempt.Body.Syntax.Span.Contains(call.Syntax.Span);
                    break;
                case ILoopOperation { LoopKind: LoopKind.While or LoopKind.For } loop when isCaught && !WaitsForPerson(loop, context):
                    return true;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    private static bool WaitsForPerson(ILoopOperation loop, GuardContext context) =>
        loop.Descendants().OfType<IInvocationOperation>().Any(call => (context.Sdk.RolesOf(call.TargetMethod) & Role.PersonInput) != 0);
}
