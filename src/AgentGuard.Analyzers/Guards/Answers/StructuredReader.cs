using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The typed call that checks the answer while it reads it.</summary>
internal static class StructuredReader
{
    private const Role Both = Role.TypedChatCall | Role.Validation;

    /// <summary>True when a call already is one.</summary>
    public static bool Is(SdkSymbol symbol) => (symbol.Roles & Role.Validation) != 0;

    /// <summary>The entry of the call; it is there whether the project references its package or not.</summary>
    public static (SdkDescription Sdk, SdkMember Member) Known { get; } = SdkCatalog.All
        .SelectMany(sdk => sdk.Members(), (sdk, member) => (sdk, member))
        .First(pair => (pair.member.Roles & Both) == Both);

    /// <summary>The namespace to import for it.</summary>
    public static string Namespace => Known.Member.Type.Substring(0, Known.Member.Type.LastIndexOf('.'));

    /// <summary>True when the project references its package.</summary>
    public static bool IsReferenced(SdkContext sdk) => sdk.Sdks.Contains(Known.Sdk);

    /// <summary>Property of a diagnostic: the call to make instead, when the client has it.</summary>
    public const string NameProperty = "reader";

    /// <summary>Property of a diagnostic: the namespace of that call and of the attribute.</summary>
    public const string NamespaceProperty = "namespace";

    /// <summary>What a fix needs to read the answer with it; empty when the client does not have it.</summary>
    public static ImmutableDictionary<string, string?> PropertiesFor(IOperation? client, SdkContext sdk) => Takes(client?.Unwrap().Type, sdk)
        ? ImmutableDictionary<string, string?>.Empty.Add(NameProperty, Known.Member.Name).Add(NamespaceProperty, Namespace)
        : ImmutableDictionary<string, string?>.Empty;

    /// <summary>True when it can be called on a client of this type.</summary>
    public static bool Takes(ITypeSymbol? client, SdkContext sdk) =>
        client is not null && sdk.TypesNamed(Known.Member.Type, Known.Sdk)
            .SelectMany(type => type.GetMembers(Known.Member.Name)).OfType<IMethodSymbol>()
            .Any(method => method.Parameters.Length > 0 && sdk.Compilation.ClassifyCommonConversion(client, method.Parameters[0].Type) is { Exists: true, IsImplicit: true });
}
