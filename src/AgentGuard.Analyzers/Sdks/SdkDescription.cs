namespace AgentGuard.Analyzers.Sdks;

/// <summary>All that is known about one SDK: plain data, in one file per SDK, proved by tests against the real package or its stub.</summary>
internal sealed class SdkDescription
{
    private readonly Func<SdkMember[]> _members = () => [];
    private readonly Func<ClientFacts[]> _clients = () => [];

    /// <summary>The name users know it by.</summary>
    public required string Name { get; init; }

    /// <summary>Assemblies of which a project must reference one for the description to apply.</summary>
    public required string[] Assemblies { get; init; }

    /// <summary>The NuGet package to install.</summary>
    public required string Package { get; init; }

    /// <summary>Package versions the entries were proved against; a stub stands in where the package cannot be restored.</summary>
    public required string[] Versions { get; init; }

    /// <summary>
    /// True when referencing it means the project builds an agent. Platform libraries (HTTP, resilience, console) are described
    /// too, but they do not turn the rules on.
    /// </summary>
    public bool OpensGate { get; init; } = true;

    /// <summary>Whose models it calls; none for SDKs that call any.</summary>
    public ModelProviders Providers { get; init; }

    /// <summary>The entries. A function, so that a project that does not reference the SDK does not pay for them; they are made once.</summary>
    public required Func<SdkMember[]> Members
    {
        get => _members;
        init => _members = Once(value);
    }

    /// <summary>Facts about clients, made once, like the entries.</summary>
    public Func<ClientFacts[]> Clients
    {
        get => _clients;
        init => _clients = Once(value);
    }

    public static SdkMember Method(string type, string name, Meaning meaning, params SdkParameter[] parameters) =>
        new(SdkMemberKind.Method, type, name, meaning) { Parameters = parameters };

    public static SdkMember Property(string type, string name, Meaning meaning) =>
        new(SdkMemberKind.Property, type, name, meaning);

    public static SdkMember Constructor(string type, Meaning meaning, params SdkParameter[] parameters) =>
        new(SdkMemberKind.Constructor, type, ".ctor", meaning) { Parameters = parameters };

    public static SdkMember Type(string type, Meaning meaning) =>
        new(SdkMemberKind.Type, type, "", meaning);

    public static SdkParameter Parameter(string name, Meaning meaning) => new(name, meaning);

    private static Func<T> Once<T>(Func<T> make)
    {
        var made = new Lazy<T>(make);
        return () => made.Value;
    }
}
