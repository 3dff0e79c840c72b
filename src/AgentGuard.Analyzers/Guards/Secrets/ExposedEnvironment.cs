using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Flow;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Reads of the environment or the configuration that no tool should give to a model as they are.</summary>
internal static class ExposedEnvironment
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    private static readonly Regex Secret = new(
        "(key|secret|token|password|passwd|pwd|credential|connection_?string|sas)s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>What the operation reads, as the object of a sentence; null when it is no such read.</summary>
    public static string? Read(IOperation operation, Compilation compilation, CancellationToken cancellation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariables", ContainingType.Name: "Environment" } } => "every environment variable, keys and connection strings with them",
        IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable" or "ExpandEnvironmentVariables", ContainingType.Name: "Environment" } } call =>
            Named(call.Arguments[0].Value, "environment variable", compilation, cancellation),
        IInvocationOperation { TargetMethod: { Name: "AsEnumerable" or "GetDebugView" } } call when IsConfiguration(Receiver(call)) => "the whole configuration, with all its secrets",
        IInvocationOperation { TargetMethod: { Name: "GetConnectionString" } } call when IsConfiguration(Receiver(call)) => "a connection string",
        IInvocationOperation { TargetMethod: { Name: "GetValue" } } call when IsConfiguration(Receiver(call)) && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "key") is { } key =>
            Named(key.Value, "setting", compilation, cancellation),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } owner, Arguments.Length: 1 } indexer when IsConfiguration(owner) =>
            Named(indexer.Arguments[0].Value, "setting", compilation, cancellation),
        _ => null,
    };

    /// <summary>One that the model may choose, or whose name says that it is secret.</summary>
    private static string? Named(IOperation name, string kind, Compilation compilation, CancellationToken cancellation) =>
        LocalValue.Text(name, compilation, cancellation) is { } text
            ? Secret.IsMatch(text) ? $"the {kind} '{text}'" : null
            : LocalValue.Origin(name, compilation, cancellation) is IParameterReferenceOperation { Parameter.Type.SpecialType: SpecialType.System_String } ? $"any {kind} that it names" : null;

    private static IOperation? Receiver(IInvocationOperation call) => call.Instance ?? call.Arguments.FirstOrDefault()?.Value;

    private static bool IsConfiguration(IOperation? value) =>
        value?.Unwrap().Type is { } type && (type.Is(Configuration) || type.AllInterfaces.Any(contract => contract.Is(Configuration)));
}
