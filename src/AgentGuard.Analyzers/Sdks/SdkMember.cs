namespace AgentGuard.Analyzers.Sdks;

/// <summary>A member of an SDK and what it means.</summary>
/// <param name="Kind">Method, property, constructor or type.</param>
/// <param name="Type">Metadata name of the declaring type, with <c>`1</c> for arity and <c>+</c> for nesting.</param>
/// <param name="Name">The member's name; <c>.ctor</c> for constructors; empty for types.</param>
/// <param name="Meaning">What the member means.</param>
internal sealed record SdkMember(SdkMemberKind Kind, string Type, string Name, Meaning Meaning)
{
    public Role Roles => Meaning.Roles;

    /// <summary>How code refers to it: by the name of the member, or of the type that it constructs or is.</summary>
    public string Word => Kind is SdkMemberKind.Type or SdkMemberKind.Constructor ? Type.SimpleTypeName() : Name;

    /// <summary>What it means together with its parameters.</summary>
    public Meaning WholeMeaning => Parameters.Aggregate(Meaning, (all, parameter) => all | parameter.Meaning);

    /// <summary>Parameters with a meaning of their own, by name.</summary>
    public SdkParameter[] Parameters { get; init; } = [];

    /// <summary>
    /// Names of parameters of which an overload must have at least one for this entry to hold;
    /// empty when the entry holds for every overload.
    /// </summary>
    public string[] OnlyWith { get; init; } = [];

    /// <summary>Names of parameters an overload must not have.</summary>
    public string[] OnlyWithout { get; init; } = [];

    /// <summary>First package version that has the member; null when all described versions do.</summary>
    public string? Since { get; init; }

    /// <summary>First package version that has it no longer; null when the newest does.</summary>
    public string? Until { get; init; }

    /// <summary>Attempts after the first one of the client that this member makes, where the client's own facts do not hold, or of the retry it adds.</summary>
    public int? Retries { get; init; }

    /// <summary>True for a limit of retries that is none until somebody sets it.</summary>
    public bool IsUnlimitedByDefault { get; init; }

    /// <summary>What to use instead when <see cref="Retries"/> is 0, as the end of a sentence.</summary>
    public string? RetryRemedy { get; init; }

    /// <summary>For a handler: seconds that one attempt may take when nothing is configured.</summary>
    public int? AttemptSeconds { get; init; }

    /// <summary>For a handler: seconds that a request may take, all attempts together, when nothing is configured.</summary>
    public int? TotalSeconds { get; init; }

    /// <summary>True for a property that makes a schema of the <see cref="System.Type"/> it is given.</summary>
    public bool MakesSchemaOfType { get; init; }

    /// <summary>The member of the same type that keeps a person in the loop, where this one does not; null when there is none.</summary>
    public string? Safer { get; init; }

    /// <summary>For the construction of a client: the host it goes to when it is given no address.</summary>
    public string? DefaultHost { get; init; }

    /// <summary>The environment variable that names another host for a client without an address; null when there is none.</summary>
    public string? HostVariable { get; init; }

    /// <summary>For a rule that approves calls by the tool's name: the names.</summary>
    public string[] ApprovedTools { get; init; } = [];

    /// <summary>How the entry is known when a test against the assembly cannot show it.</summary>
    public string? Evidence { get; init; }

    public Meaning MeaningOf(string parameter)
    {
        var meaning = Meaning.None;
        foreach (var entry in Parameters)
        {
            if (entry.Name == parameter)
            {
                meaning |= entry.Meaning;
            }
        }

        return meaning;
    }
}

/// <summary>A parameter with a meaning.</summary>
internal sealed record SdkParameter(string Name, Meaning Meaning)
{
    public Role Roles => Meaning.Roles;
}

internal enum SdkMemberKind
{
    Method,
    Property,
    Constructor,

    /// <summary>The type itself: an attribute, a marker, a class to derive from.</summary>
    Type,
}
