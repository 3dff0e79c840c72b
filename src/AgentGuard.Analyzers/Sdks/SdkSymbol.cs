namespace AgentGuard.Analyzers.Sdks;

/// <summary>What the catalogue knows about one symbol.</summary>
internal sealed class SdkSymbol
{
    public static readonly SdkSymbol Unknown = new(Meaning.None, [], null);

    private readonly Dictionary<string, Meaning>? _parameters;

    private SdkSymbol(Meaning meaning, SdkMember[] entries, Dictionary<string, Meaning>? parameters)
    {
        Meaning = meaning;
        Entries = entries;
        _parameters = parameters;
    }

    public Meaning Meaning { get; }

    public Role Roles => Meaning.Roles;

    /// <summary>The catalogue entries that describe the symbol; more than one when overloads or SDKs agree on a name.</summary>
    public IReadOnlyList<SdkMember> Entries { get; }

    /// <param name="entries">Null when the catalogue does not know the symbol.</param>
    /// <param name="parameters">Meanings by the names that the symbol itself gives its parameters.</param>
    public static SdkSymbol Of(List<SdkMember>? entries, Dictionary<string, Meaning>? parameters)
    {
        if (entries is null)
        {
            return Unknown;
        }

        var meaning = Meaning.None;
        foreach (var entry in entries)
        {
            meaning |= entry.Meaning;
        }

        return new SdkSymbol(meaning, [.. entries], parameters);
    }

    public bool Has(Meaning meaning) => Meaning.Overlaps(meaning);

    public Role RolesOf(string parameter) => MeaningOf(parameter).Roles;

    public Meaning MeaningOf(string parameter) =>
        _parameters is not null && _parameters.TryGetValue(parameter, out var meaning) ? meaning : Meaning.None;
}
