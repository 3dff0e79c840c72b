using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A schema sent to a provider that keeps to it exactly only when asked, by code that does not ask.</summary>
/// <param name="Operation">The call that makes or sends the schema.</param>
/// <param name="Parameter">The parameter that asks; null when the request's options do.</param>
internal sealed record LooseSchema(IOperation Operation, IParameterSymbol? Parameter)
{
    private const int MostSteps = 12;

    /// <summary>The key by which adapters hand the wish through options that know nothing of it.</summary>
    private const string Key = "strict";

    public static LooseSchema? From(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if (!sdk.MayHaveRole(call.TargetMethod.Name, Role.StrictSchema | Role.JsonSchemaFormat | Role.TypedChatCall | Role.ChatCall | Role.StreamingCall))
        {
            return null;
        }

        var symbol = sdk.Describe(call.TargetMethod);
        return call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && (symbol.RolesOf(parameter.Name) & Role.StrictSchema) != 0) is { } asks
            ? OfArgument(call, asks, cancellation)
            : symbol.Has(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall) ? OfRequest(call, symbol, sdk, cancellation) : null;
    }

    private static bool Asks(IMethodSymbol method, SdkContext sdk)
    {
        var symbol = sdk.Describe(method);
        return method.Parameters.Any(parameter => (symbol.RolesOf(parameter.Name) & Role.StrictSchema) != 0);
    }

    /// <summary>The parameter left out, or null, which the provider takes for no. A tool without parameters has no schema to keep to.</summary>
    private static LooseSchema? OfArgument(IInvocationOperation call, IArgumentOperation asks, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var isUnset = asks.ArgumentKind == ArgumentKind.DefaultValue || asks.Value.Unwrap() is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;
        var hasSchema = call.Arguments.Any(argument =>
            argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Type: { SpecialType: SpecialType.None } type }
            && argument != asks && !type.IsValueType
            && argument.Value.Unwrap() is not { ConstantValue: { HasValue: true, Value: null } });
        return isUnset && hasSchema ? new(call, asks.Parameter) : null;
    }

    /// <summary>A request with a schema through an adapter, where the client and the options can be seen.</summary>
    private static LooseSchema? OfRequest(IInvocationOperation call, SdkSymbol symbol, SdkContext sdk, CancellationToken cancellation)
    {
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        if (receiver is null || symbol.Has(Role.AgentRun))
        {
            return null;
        }

        var given = call.Arguments.FirstOrDefault(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value != receiver
            && SchemaCarriers.Of(sdk).Includes(argument.Parameter?.Type));
        var options = given is null ? null : LocalValue.Origin(given.Value, sdk.Compilation, cancellation);
        var format = options as IObjectCreationOperation is { } creation
            ? creation.Descendants().OfType<IInvocationOperation>().FirstOrDefault(made => sdk.Has(made.TargetMethod, Role.JsonSchemaFormat) && !Asks(made.TargetMethod, sdk))
            : null;
        var isLoose = symbol.Has(Role.TypedChatCall)
            ? given is null || (options is IObjectCreationOperation && !IsAskedFor(call))
            : format is not null && !IsAskedFor(call);
        return isLoose && IsOfFamily(receiver, sdk, cancellation) ? new(symbol.Has(Role.TypedChatCall) ? call : format!, null) : null;
    }

    /// <summary>True when the function, or the member the options come from, names the wish.</summary>
    private static bool IsAskedFor(IOperation call) =>
        call.Syntax.SyntaxTree.GetRoot().DescendantTokens().Any(token => token.ValueText == Key);

    /// <summary>True when the client was visibly made from one of an SDK whose schemas have the choice.</summary>
    private static bool IsOfFamily(IOperation client, SdkContext sdk, CancellationToken cancellation)
    {
        IOperation? current = LocalValue.Origin(client, sdk.Compilation, cancellation);
        for (var step = 0; current is not null && step < MostSteps; step++)
        {
            if (current.Type is { } type && sdk.FactsOf(type) is { } facts && sdk.Sdks.Any(known => known.Clients().Contains(facts) && HasChoice(known)))
            {
                return true;
            }

            current = current switch
            {
                IInvocationOperation { Instance: { } instance } => LocalValue.Origin(instance, sdk.Compilation, cancellation),
                IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments } => LocalValue.Origin(arguments[0].Value, sdk.Compilation, cancellation),
                IObjectCreationOperation { Arguments: { Length: > 0 } arguments } => LocalValue.Origin(arguments[0].Value, sdk.Compilation, cancellation),
                _ => null,
            };
        }

        return false;
    }

    private static bool HasChoice(SdkDescription known) => known.Members().Any(member =>
        (member.Roles & Role.JsonSchemaFormat) != 0 && member.Parameters.Any(parameter => (parameter.Roles & Role.StrictSchema) != 0));
}
