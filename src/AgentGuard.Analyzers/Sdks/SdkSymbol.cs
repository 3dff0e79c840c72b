namespace AgentGuard.Analyzers.Sdks;

/// <summary>What the catalogue knows about one symbol.</summary>
internal sealed class SdkSymbol
{
    public static readonly SdkSymbol Unknown = new(Role.None, [], null);

    private readonly Dictionary<string, Role>? _parameters;

    private SdkSymbol(Role roles, SdkMember[] entries, Dictionary<string, Role>? parameters)
    {
        Roles = roles;
        Entries = entries;
        _parameters = parameters;
    }

    public Role Roles { get; }

    /// <summary>The catalogue entries that describe the symbol; more than one when overloads or SDKs agree on a name.</summary>
    public IReadOnlyList<SdkMember> Entries { get; }

    /// <param name="entries">Null when the catalogue does not know the symbol.</param>
    /// <param name="parameters">Roles by the names that the symbol itself gives its parameters.</param>
    public static SdkSymbol Of(List<SdkMember>? entries, Dictionary<string, Role>? parameters)
    {
        if (entries is null)
        {
            return Unknown;
        }

        var roles = Role.None;
        foreach (var entry in entries)
        {
            roles |= entry.Roles;
        }

        return new SdkSymbol(roles, [.. entries], parameters);
    }

    public bool Has(Role roles) => (Roles & roles) != 0;

    public Role RolesOf(string parameter) =>
        _parameters is not null && _parameters.TryGetValue(parameter, out var roles) ? roles : Role.None;
}
