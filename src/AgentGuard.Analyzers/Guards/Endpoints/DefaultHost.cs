using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Clients that go to their SDK's host because nobody tells them where else.</summary>
internal static class DefaultHost
{
    /// <summary>What says where the address of a client may come from: itself, the HTTP client it uses, or the options it is made from.</summary>
    private const Role Addressing = Role.Endpoint | Role.HttpTransport;

    /// <summary>The catalogue's entry of the client that is made here without an address; null when it has one, or may have.</summary>
    public static SdkMember? Of(IOperation operation, GuardContext context)
    {
        if (SdkCall.From(operation, context.Sdk, Role.ClientConstruction) is not { } made
            || made.Symbol.Entries.FirstOrDefault(entry => entry.DefaultHost is not null && IsFor(entry, made.Method)) is not { } client
            || IsGiven(made.ArgumentWith(Role.Endpoint))
            || IsGiven(made.ArgumentWith(Role.HttpTransport))
            || Sets(operation, context))
        {
            return null;
        }

        // The builders take the client that the application registers, when they are given none.
        if (operation is IInvocationOperation && HttpHandlers.For(context).RegistersClient)
        {
            return null;
        }

        return made.ArgumentWith(Role.ClientOptions) is not { } options || !IsGiven(options) || AreBare(options.Value, context) ? client : null;
    }

    /// <summary>The entries of one name tell its overloads apart by their parameters.</summary>
    private static bool IsFor(SdkMember entry, IMethodSymbol method) =>
        entry.OnlyWith.Length == 0 || (method.ReducedFrom ?? method).Parameters.Any(parameter => entry.OnlyWith.Contains(parameter.Name));

    private static bool IsGiven(IArgumentOperation? argument) =>
        argument is not null && argument.Value.Unwrap() is not { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>True for options that are made in sight, with nothing in them that says where to go, and that only clients get.</summary>
    private static bool AreBare(IOperation options, GuardContext context) =>
        LocalValue.Origin(options, context.Compilation, context.Cancellation) is IObjectCreationOperation { Type: { DeclaringSyntaxReferences.IsEmpty: true } } made
        && ReferenceEquals(made.Root().Syntax, options.Root().Syntax)
        && ClientSettings.OwnerOfNew(made) is not IFieldSymbol
        && !Sets(made, context)
        && ValueUses.Of(made, context.Cancellation).OfType<IArgumentOperation>().All(use =>
            use.Parent is { } taker && SdkCall.From(taker, context.Sdk, Role.ClientConstruction) is not null);

    /// <summary>True when the new object is given an address, or an HTTP client that may have one.</summary>
    private static bool Sets(IOperation made, GuardContext context)
    {
        var owner = ClientSettings.OwnerOfNew(made);
        var scope = owner is IOperation ? made : made.Root();
        return scope.Descendants().OfType<ISimpleAssignmentOperation>().Any(setting =>
            setting.Target is IPropertyReferenceOperation { Property: var property }
            && context.Sdk.Has(property, Addressing)
            && ClientSettings.OwnerOf(setting.Target) is { } set
            && ClientSettings.IsSame(owner, set));
    }
}
