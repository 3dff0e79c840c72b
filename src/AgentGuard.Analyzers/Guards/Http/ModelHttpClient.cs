using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Which of a program's HTTP clients talk to models.</summary>
internal static class ModelHttpClient
{
    public const string TypeName = "System.Net.Http.HttpClient";

    /// <summary>
    /// True when model calls go through the client whose property is set here and no other timeout bounds them: it is handed to an SDK
    /// that has none of its own, or sends requests to a model endpoint.
    /// </summary>
    /// <param name="setting">Sets a property of the client.</param>
    /// <param name="context">What to look in.</param>
    /// <param name="anyTimeout">True to count model calls whatever else bounds them.</param>
    public static bool CarriesModelCalls(ISimpleAssignmentOperation setting, GuardContext context, bool anyTimeout = false)
    {
        if (ClientSettings.ValuesWith(Role.Endpoint, setting, context.Sdk).Any(address => IsModelEndpoint(address, context)))
        {
            return true;
        }

        return ClientSettings.OwnerOf(setting.Target) switch
        {
            IParameterSymbol parameter when RegisteredFor(setting) is { } type => TypeSendsToModel(type, context, anyTimeout)
                || IsUsed(parameter.Name, setting.Syntax, context, anyTimeout),
            ISymbol symbol => IsUsed(symbol.Name, setting.Syntax, context, anyTimeout),
            IObjectCreationOperation creation => anyTimeout ? GoesToModel(creation, context) : IsHandedOver(creation, context),
            _ => false,
        };
    }

    /// <summary>True when the address of a request names a model endpoint, in the call or in the request message.</summary>
    public static bool SendsToModel(IInvocationOperation call, GuardContext context)
    {
        if (SdkCall.From(call, context.Sdk, Role.HttpCall) is not { } request)
        {
            return false;
        }

        if (request.ArgumentWith(Role.Endpoint) is { } address)
        {
            return IsModelEndpoint(address.Value, context);
        }

        return request.ArgumentWith(Role.PromptInput) is { } message
            && LocalValue.Origin(message.Value, context.Compilation, context.Cancellation) is IObjectCreationOperation { Constructor: { } constructor } creation
            && creation.Arguments.Any(argument =>
                argument.Parameter is { } parameter
                && (context.Sdk.Describe(constructor).RolesOf(parameter.Name) & Role.Endpoint) != 0
                && IsModelEndpoint(argument.Value, context));
    }

    /// <summary>True when an address, as far as it is constant, names a model endpoint.</summary>
    public static bool IsModelEndpoint(IOperation address, GuardContext context)
    {
        var origin = LocalValue.Origin(address, context.Compilation, context.Cancellation);
        var text = origin is IObjectCreationOperation { Arguments: { Length: > 0 } arguments } && origin.Type.Is("System.Uri") ? arguments[0].Value : address;
        return LocalValue.Text(text, context.Compilation, context.Cancellation) is { } value && ModelEndpoints.Matches(value);
    }

    /// <summary>True when a transport is made of an HTTP client whose own timeout is switched off in plain sight.</summary>
    public static bool IsUnlimited(IOperation transport, GuardContext context) =>
        LocalValue.Origin(transport, context.Compilation, context.Cancellation) is IObjectCreationOperation creation
        && (creation.Type.Is(TypeName)
            ? creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Any(setting =>
                setting.Target is IPropertyReferenceOperation { Property.Name: "Timeout" }
                && ConstantDuration.Seconds(setting.Value, context.Compilation, context.Cancellation) is double.PositiveInfinity) == true
            : SdkCall.From(creation, context.Sdk, Role.HttpTransport)?.ArgumentWith(Role.HttpTransport) is { } inner && IsUnlimited(inner.Value, context));

    /// <summary>True when model calls go through an HTTP client that is made here, whatever timeouts they have of their own.</summary>
    public static bool GoesToModel(IOperation client, GuardContext context)
    {
        var made = client;
        while (made.Parent is IConversionOperation conversion)
        {
            made = conversion;
        }

        return IsHandedOver(made, context, anyTimeout: true)
            || (CallResult.LocalOf(made) is { } local && IsUsed(local.Name, made.Syntax, context, anyTimeout: true))
            || (made.Parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } && IsUsed(member.Name, made.Syntax, context, anyTimeout: true))
            || (made.Parent is IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } && IsUsed(fields[0].Name, made.Syntax, context, anyTimeout: true));
    }

    /// <summary>True when model calls go through the HTTP client that the type's constructor gets, whatever timeouts they have of their own.</summary>
    public static bool IsUsedForModels(ITypeSymbol type, GuardContext context) => TypeSendsToModel(type, context, anyTimeout: true);

    /// <summary>The type that a registration makes the client for, when the setting stands in the registration's delegate.</summary>
    private static ITypeSymbol? RegisteredFor(ISimpleAssignmentOperation setting) =>
        setting.Ancestors().OfType<IInvocationOperation>().FirstOrDefault()?.TargetMethod.TypeArguments is { IsEmpty: false } types
            ? types[types.Length - 1]
            : null;

    private static bool TypeSendsToModel(ITypeSymbol type, GuardContext context, bool anyTimeout = false) =>
        type is INamedTypeSymbol named
        && named.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Where(parameter => parameter.Type.Is(TypeName)).Any(parameter =>
            type.DeclaringSyntaxReferences.Any(reference => IsUsed(parameter.Name, reference.GetSyntax(context.Cancellation), context, anyTimeout)));

    /// <summary>True when something of this name is handed to an SDK, or called with a model's address, in the type around a place.</summary>
    private static bool IsUsed(string name, SyntaxNode place, GuardContext context, bool anyTimeout = false)
    {
        SemanticModel? model = null;
        SyntaxNode type = place.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? place.SyntaxTree.GetRoot(context.Cancellation);
        foreach (var identifier in type.DescendantNodes().OfType<IdentifierNameSyntax>().Where(node => node.Identifier.ValueText == name))
        {
            model ??= context.Compilation.GetSemanticModel(place.SyntaxTree);
            var whole = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : (SyntaxNode)identifier;
            if (model.GetOperation(whole, context.Cancellation) is { } use && IsHandedOver(use, context, anyTimeout))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHandedOver(IOperation client, GuardContext context, bool anyTimeout = false)
    {
        var outer = client.Parent;
        while (outer is IConversionOperation or IParenthesizedOperation)
        {
            outer = outer.Parent;
        }

        return outer switch
        {
            IArgumentOperation { Parameter: { ContainingSymbol: { } member } parameter } when (context.Sdk.RolesOf(parameter) & Role.HttpTransport) != 0 =>
                anyTimeout || !HasOwnTimeout(member, context.Sdk),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } }
                when (context.Sdk.RolesOf(property) & Role.HttpTransport) != 0 => anyTimeout || !HasOwnTimeout(property, context.Sdk),
            IArgumentOperation { Parent: IInvocationOperation call } => SendsToModel(call, context),
            IInvocationOperation call => SendsToModel(call, context),
            _ => false,
        };
    }

    /// <summary>True when the SDK that takes the HTTP client bounds each attempt by a setting of its own.</summary>
    private static bool HasOwnTimeout(ISymbol member, SdkContext sdk)
    {
        var entries = sdk.Describe(member).Entries;
        var owners = sdk.Sdks.Where(description => description.OpensGate && description.Members().Any(entries.Contains)).ToList();
        return owners.Count == 0 || owners.Exists(owner => owner.Members().Any(entry => (entry.Roles & Role.Timeout) != 0));
    }
}
