using AgentGuard.Analyzers.Flow;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Values that must not leave the process: keys and passwords from the configuration, and data that is classified.</summary>
internal static class SecretValue
{
    private const string Classification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";

    private static readonly string[] Holders = ["Options", "Settings", "Config", "Configuration", "Credentials", "Secrets"];

    /// <summary>What the value is, as the end of a phrase; null when nothing says that it is secret.</summary>
    public static string? Describe(IOperation value, Compilation compilation, CancellationToken cancellation) => value switch
    {
        IPropertyReferenceOperation { Arguments: { Length: 1 } index, Property.ContainingType: var type } when type.IsOrInherits("Microsoft.Extensions.Configuration.IConfiguration") =>
            Named(index[0].Value, "the configured secret", compilation, cancellation),
        IPropertyReferenceOperation { Property: var property } when OfProperty(property) is { } described => described,
        IMemberReferenceOperation { Member: var member } when IsClassified(member) => $"the classified '{member.Name}'",
        IParameterReferenceOperation { Parameter: var parameter } when IsClassified(parameter) => $"the classified '{parameter.Name}'",
        IInvocationOperation call => OfCall(call, compilation, cancellation),
        _ => null,
    };

    private static string? OfProperty(IPropertySymbol property) =>
        IsClassified(property) ? $"the classified '{property.Name}'"
        : property is { Name: "Value", ContainingType: var vault } && vault.Is("Azure.Security.KeyVault.Secrets.KeyVaultSecret") ? "a secret of the key vault"
        : property.Type.SpecialType == SpecialType.System_String
            && Holders.Any(holder => property.ContainingType.Name.EndsWith(holder, StringComparison.Ordinal))
            && SecretNames.Is(property.Name)
                ? $"the configured secret '{property.Name}'"
                : null;

    private static string? OfCall(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        var method = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        switch (method.Name)
        {
            case "GetEnvironmentVariable" when method.ContainingType.Is("System.Environment"):
                return Named(call.Arguments[0].Value, "the environment's secret", compilation, cancellation);
            case "GetConnectionString" when method.ContainingType.Is("Microsoft.Extensions.Configuration.ConfigurationExtensions"):
                return $"the connection string '{LocalValue.Text(call.Arguments[call.Arguments.Length - 1].Value, compilation, cancellation) ?? "of the configuration"}'";
            case "GetValue" when method.ContainingType.Is("Microsoft.Extensions.Configuration.ConfigurationBinder"):
                return call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "key") is { } key
                    ? Named(key.Value, "the configured secret", compilation, cancellation)
                    : null;
            case "Serialize" when method.ContainingType.Is("System.Text.Json.JsonSerializer") && call.Arguments.Length > 0:
                return call.Arguments[0].Value.Unwrap().Type?.GetMembers().FirstOrDefault(member => member is IPropertySymbol && IsClassified(member) && !IsLeftOut(member)) is { } classified
                    ? $"the classified '{classified.Name}'"
                    : null;
            default:
                return null;
        }
    }

    private static string? Named(IOperation name, string kind, Compilation compilation, CancellationToken cancellation) =>
        LocalValue.Text(name, compilation, cancellation) is { } text && SecretNames.Is(text) ? $"{kind} '{text}'" : null;

    private static bool IsClassified(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: not "NoDataClassificationAttribute" } type && type.IsOrInherits(Classification));

    private static bool IsLeftOut(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonIgnoreAttribute");
}
