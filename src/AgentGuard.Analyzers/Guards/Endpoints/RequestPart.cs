using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What a request is made of: the message, the client that sends it, the client's handler and the options a client is made from.</summary>
/// <param name="Owner">The variable that holds the part, or the expression that makes it.</param>
/// <param name="UsedAt">Where a part that existed before takes part in the request; null for one that is made for it.</param>
/// <param name="Body">The method of the project that makes the part; null when it is made where the request is.</param>
internal readonly record struct RequestPart(object Owner, SyntaxNode? UsedAt, IOperation? Body = null)
{
    /// <summary>The parts of a request.</summary>
    /// <param name="request">The call, construction or assignment that gets the address.</param>
    /// <param name="sdk">The compilation's view of the SDKs.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static IEnumerable<RequestPart> Of(IOperation request, SdkContext sdk, CancellationToken cancellation)
    {
        switch (request)
        {
            case IInvocationOperation call when ClientOf(call) is { } client:
                return OfClient(client, call, sdk.Compilation, cancellation);
            case IObjectCreationOperation creation:
                return WithUses(ClientSettings.OwnerOfNew(creation), request, sdk, cancellation);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } when ClientSettings.OwnerOfValue(instance) is { } owner:
                return IsClient(instance.Type) ? [new(owner, UsedAt: null)] : WithUses(owner, request, sdk, cancellation);
            default:
                return [];
        }
    }

    private static bool IsClient(ITypeSymbol? type) => type.IsOrInherits(ModelHttpClient.TypeName);

    private static IOperation? ClientOf(IInvocationOperation call) =>
        (call.Instance ?? (call.TargetMethod.IsExtensionMethod && !call.Arguments.IsEmpty ? call.Arguments[0].Value : null)) is { } receiver && IsClient(receiver.Unwrap().Type) ? receiver : null;

    /// <summary>A client and the handler it is made with.</summary>
    private static IEnumerable<RequestPart> OfClient(IOperation client, IOperation use, Compilation compilation, CancellationToken cancellation)
    {
        if (OwnerOf(client) is { } owner)
        {
            yield return new(owner, use.Syntax);
        }

        switch (LocalValue.Origin(client, compilation, cancellation))
        {
            case IObjectCreationOperation { Arguments: { Length: > 0 } arguments } when OwnerOf(arguments[0].Value) is { } handler:
                yield return new(handler, use.Syntax);
                break;
            case IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false } maker }:
                foreach (var returned in MethodBodies.Of(maker, compilation, cancellation).SelectMany(body => body.Descendants()).OfType<IReturnOperation>())
                {
                    if (returned is { ReturnedValue: { } made } && OwnerOf(made) is { } part)
                    {
                        yield return new(part, UsedAt: null, returned.Root());
                    }
                }

                break;
        }
    }

    /// <summary>A message or options, and who gets them.</summary>
    private static IEnumerable<RequestPart> WithUses(object owner, IOperation request, SdkContext sdk, CancellationToken cancellation)
    {
        yield return new(owner, UsedAt: null);
        foreach (var use in request.Root().Descendants())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (use)
            {
                case IInvocationOperation call when ClientOf(call) is { } client && Takes(call.Arguments, owner):
                    foreach (var part in OfClient(client, call, sdk.Compilation, cancellation))
                    {
                        yield return part;
                    }

                    break;
                case IObjectCreationOperation made when Takes(made.Arguments, owner) && SdkCall.From(made, sdk, Role.ClientConstruction) is not null:
                    yield return new(ClientSettings.OwnerOfNew(made), UsedAt: null);
                    break;
            }
        }
    }

    private static bool Takes(ImmutableArray<IArgumentOperation> arguments, object owner) =>
        arguments.Any(argument => OwnerOf(argument.Value) is { } given && ClientSettings.IsSame(owner, given));

    private static object? OwnerOf(IOperation value) =>
        value.Unwrap() is IObjectCreationOperation creation ? ClientSettings.OwnerOfNew(creation) : ClientSettings.OwnerOfValue(value);
}
