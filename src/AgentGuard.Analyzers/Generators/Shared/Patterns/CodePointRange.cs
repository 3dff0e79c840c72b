namespace AgentGuard.Analyzers.Generators.Shared.Patterns;

/// <param name="First">Inclusive.</param>
/// <param name="Last">Inclusive.</param>
internal readonly record struct CodePointRange(int First, int Last)
{
    public CodePointRange(int single)
        : this(single, single)
    {
    }

    public bool IsSingle => First == Last;
}
