using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What becomes of the tools that a remote server lists.</summary>
internal static class ImportedTools
{
    /// <summary>Calls that give on all tools they get; any other may choose.</summary>
    private static readonly HashSet<string> KeepsAll = new(StringComparer.Ordinal)
    {
        "ToList", "ToArray", "AsEnumerable", "AsReadOnly", "Cast", "OfType", "Concat", "Append", "Prepend", "Union", "Select", "SelectMany", "ToImmutableArray", "ToImmutableList",
    };

    /// <summary>True when a model gets every tool of the list, and nobody chose or is asked.</summary>
    public static bool AreAllOffered(IOperation listing, SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        var tools = Awaited(listing);
        return ApprovalWrapper.StateOf(tools, sdk, approvalMethods, cancellation) != GuardState.Guarded
            && ValueUses.Of(tools, cancellation, call => KeepsAll.Contains(call.TargetMethod.Name)).Any(use => IsOffered(use, sdk) && !IsChosen(use));
    }

    /// <summary>True when the server belongs to the program: on this machine, or a program of the same solution.</summary>
    public static bool AreOwn(IOperation listing, SdkContext sdk, CancellationToken cancellation)
    {
        if (listing is not IInvocationOperation { Instance: { } client })
        {
            return false;
        }

        var made = LocalValue.Origin(client, sdk.Compilation, cancellation);
        return !ReferenceEquals(made, client)
            && (LocalEndpoint.IsUsedAround(made, sdk.Compilation, cancellation) || Parts(made, sdk, cancellation).Any(IsOwnProgram));
    }

    private static bool IsOwnProgram(string text) =>
        text == "dotnet" || Array.Exists([".csproj", ".dll", ".exe"], end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>The texts a client is made from, through its transport.</summary>
    private static IEnumerable<string> Parts(IOperation made, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var part in made.DescendantsAndSelf())
        {
            var origin = part is ILocalReferenceOperation ? LocalValue.Origin(part, sdk.Compilation, cancellation) : part;
            foreach (var inner in ReferenceEquals(origin, part) ? [part] : origin.DescendantsAndSelf())
            {
                if (inner.ConstantValue is { HasValue: true, Value: string text })
                {
                    yield return text;
                }
            }
        }
    }

    private static bool IsOffered(IOperation use, SdkContext sdk) => use switch
    {
        IArgumentOperation { Parent: { } call } argument => ApprovalWrapper.IsRegistration(argument, call, sdk),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => sdk.Has(property.Property, Role.ToolRegistration),
        _ => false,
    };

    /// <summary>A condition decides about each tool, or about all.</summary>
    private static bool IsChosen(IOperation use) => use.Ancestors().Any(ancestor => ancestor is IConditionalOperation or ISwitchOperation);

    private static IOperation Awaited(IOperation call)
    {
        var value = call;
        while (value.Parent is IAwaitOperation or IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
        {
            value = value.Parent;
        }

        return value;
    }
}
