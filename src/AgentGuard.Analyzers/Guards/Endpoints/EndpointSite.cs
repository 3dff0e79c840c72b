using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A place that takes the address of a model, agent or tool service.</summary>
/// <param name="Value">The address.</param>
/// <param name="Name">What the place is called.</param>
internal readonly record struct EndpointSite(IOperation Value, string Name)
{
    /// <summary>
    /// The addresses that an operation hands over: as arguments or properties the catalogue knows, or to a client of the application's own.
    /// Plain HTTP requests and clients count when they go to a model.
    /// </summary>
    public static IEnumerable<EndpointSite> Of(IOperation operation, GuardContext context)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return context.Sdk.MayHaveRole(constructor.Name, Role.Endpoint) && context.Sdk.Describe(constructor).Entries.Count > 0
                    ? Arguments(constructor, creation.Arguments, context)
                    : OwnClient(creation, constructor, context);
            case IInvocationOperation call when context.Sdk.MayHaveRole(call.TargetMethod.Name, Role.Endpoint):
                return Arguments(call.TargetMethod, call.Arguments, context);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } setting
                when context.Sdk.Has(property, Role.Endpoint)
                    && (ClientSettings.IsOfAgentSdk(property, context.Sdk)
                        || ModelHttpClient.IsModelEndpoint(setting.Value, context)
                        || ModelHttpClient.CarriesModelCalls(setting, context, anyTimeout: true)):
                return [new EndpointSite(setting.Value, $"{property.ContainingType.Name}.{property.Name}")];
            default:
                return [];
        }
    }

    /// <summary>The constant addresses among them, each with the expression that spells it.</summary>
    public IEnumerable<(IOperation Spelled, Uri Address)> Constants(GuardContext context)
    {
        foreach (var (spelled, text) in ConstantParts.Of(Value, context.Compilation, context.Cancellation))
        {
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0)
            {
                yield return (spelled, address);
            }
        }
    }

    private static IEnumerable<EndpointSite> Arguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, GuardContext context)
    {
        var described = context.Sdk.Describe(method);
        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && (described.RolesOf(parameter.Name) & Role.Endpoint) != 0
                && (ClientSettings.IsOfAgentSdk(method, context.Sdk) || ModelHttpClient.IsModelEndpoint(argument.Value, context)))
            {
                yield return new EndpointSite(argument.Value, method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
            }
        }
    }

    /// <summary>The address given to a class of the compilation that is a client of models.</summary>
    private static IEnumerable<EndpointSite> OwnClient(IObjectCreationOperation creation, IMethodSymbol constructor, GuardContext context) =>
        SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, context.Compilation.Assembly)
            && creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Is("System.Uri") == true) is { } address
            && constructor.ContainingType.AllInterfaces.Any(contract => contract.GetMembers().Any(member => context.Sdk.Has(member, Role.AnyModelCall)))
                ? [new EndpointSite(address.Value, constructor.ContainingType.Name)]
                : [];
}
