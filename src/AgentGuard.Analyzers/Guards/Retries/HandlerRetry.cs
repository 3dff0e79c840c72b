using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The handler that retries in the HTTP client that an SDK's client is given.</summary>
internal static class HandlerRetry
{
    /// <summary>How often the handler sends each request of the client made here; null when it has none that certainly retries.</summary>
    public static int? AttemptsOf(SdkCall construction, GuardContext context)
    {
        if (construction.Operation is not IObjectCreationOperation creation
            || HttpHandlers.For(context) is not { HasRetry: true } handlers
            || handlers.All.Any(handler => (handler.Roles & Role.RetryRemoval) != 0))
        {
            return null;
        }

        foreach (var transport in Transports(construction, creation, context))
        {
            if (RetryGuard.RegistrationOf(Inner(transport, context), context) is { } registration
                && handlers.All.FirstOrDefault(handler => handler.Client is { } client && handlers.RegistrationOf(client)?.Syntax == registration.Syntax) is { } handler
                && context.Sdk.Describe(handler.Call.TargetMethod).Entries.FirstOrDefault(entry => entry.Retries is not null) is { Retries: int preset }
                && IsPreset(handler.Call))
            {
                return preset + 1;
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Transports(SdkCall construction, IObjectCreationOperation creation, GuardContext context)
    {
        var made = creation.Arguments.Where(argument => RetryGuard.IsOptions(argument, context.Sdk))
            .Select(argument => LocalValue.Origin(argument.Value, context.Compilation, context.Cancellation))
            .OfType<IObjectCreationOperation>().Append(creation);
        var settings = made.SelectMany(one => one.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
            .Where(setting => setting.Target is IPropertyReferenceOperation { Property: var property } && context.Sdk.Has(property, Role.HttpTransport))
            .Select(setting => setting.Value);
        return construction.ArgumentWith(Role.HttpTransport) is { } argument ? settings.Append(argument.Value) : settings;
    }

    /// <summary>The HTTP client itself, out of the transport that is made from it.</summary>
    private static IOperation Inner(IOperation transport, GuardContext context)
    {
        var origin = LocalValue.Origin(transport, context.Compilation, context.Cancellation);
        return SdkCall.From(origin, context.Sdk, Role.HttpTransport) is { Operation: IObjectCreationOperation } made
            && made.ArgumentWith(Role.HttpTransport) is { } client
                ? client.Value
                : origin;
    }

    /// <summary>True when nothing that the handler is given says anything about its retries.</summary>
    private static bool IsPreset(IInvocationOperation handler) =>
        handler.Arguments.Skip(1).All(argument =>
            argument.Value.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().FirstOrDefault() is { } lambda
            && !lambda.Descendants().Any(part => part is IPropertyReferenceOperation { Property.Name: "Retry" }
                || (part is IArgumentOperation { Value: var value } && value.Unwrap() is IParameterReferenceOperation)))
        && handler.Syntax.Parent is not MemberAccessExpressionSyntax;
}
