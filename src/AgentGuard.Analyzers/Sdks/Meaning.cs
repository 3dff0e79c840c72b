namespace AgentGuard.Analyzers.Sdks;

/// <summary>All that a member, or one of its parameters, means.</summary>
/// <param name="Roles">What it means to calls.</param>
/// <param name="Wiring">What it means to how agents, tools and servers are put together.</param>
internal readonly record struct Meaning(Role Roles, Wiring Wiring = Wiring.None)
{
    public static readonly Meaning None;

    public static implicit operator Meaning(Role roles) => new(roles);

    public static implicit operator Meaning(Wiring wiring) => new(Role.None, wiring);

    public static Meaning operator |(Meaning left, Meaning right) => new(left.Roles | right.Roles, left.Wiring | right.Wiring);

    /// <summary>True when both have something in common.</summary>
    public bool Overlaps(Meaning other) => (Roles & other.Roles) != 0 || (Wiring & other.Wiring) != 0;
}
