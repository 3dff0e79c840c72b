namespace AgentGuard.Analyzers.Sdks;

/// <summary>What the catalogue knows about one symbol.</summary>
internal sealed class SdkSymbol
{
    public static readonly SdkSymbol Unknown = new(Role.None, []);

    private SdkSymbol(Role roles, SdkMember[] entries)
    {
        Roles = roles;
        Entries = entries;
    }

    public Role Roles { get; }

    /// <summary>The catalogue entries that describe the symbol; more than one when overloads or SDKs agree on a name.</summary>
    public IReadOnlyList<SdkMember> Entries { get; }

    public static SdkSymbol Of(List<SdkMember>? entries)
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

        return new SdkSymbol(roles, [.. entries]);
    }

    public bool Has(Role roles) => (Roles & roles) != 0;

    public Role RolesOf(string parameter)
    {
        var roles = Role.None;
        foreach (var entry in Entries)
        {
            roles |= entry.RolesOf(parameter);
        }

        return roles;
    }
}
